package dev.uncramp.core.history;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.ItemChoice;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person picks at the first session of a day that holds it: which of equal exercises, and how much of it; and once,
 * which side is sore.
 *
 * <p>The choices are equal, and which one is right may go by the day, such as by the weather: so it is asked each day, and
 * the one of last time is taken with one key.
 *
 * @param today what is known of the parts today
 */
record PicksToday(PartsToday today) {

    private static final PartQuestion SORE_SIDE = new PartQuestion(
            Kind.SIDE,
            SafeText.of(""),
            List.of(SafeText.of("left"), SafeText.of("right"), SafeText.of("both")),
            List.of(),
            List.of(PartChange.soreOn(Side.LEFT), PartChange.soreOn(Side.RIGHT), PartChange.soreOn(Side.BOTH)),
            2);

    /**
     * A day with all that a yes or a no brings in.
     *
     * @param items what is done
     * @param total how long it takes
     * @param choices the ways in which each item may be done
     */
    private record Whole(List<TimelineItem> items, Duration total, Map<ProgramPath, List<ItemChoice>> choices) {}

    /**
     * What is picked, after the questions before it.
     *
     * @param ways the days to which the answers lead that move the person
     * @param before what is asked before
     */
    List<PartQuestion> questions(Ways ways, List<PartQuestion> before) {
        Brought brought = Brought.by(before);
        Map<Ways.Way, Whole> days = new HashMap<>();
        ways.every().forEach(way -> days.computeIfAbsent(way, one -> whole(brought.into(one.day()))));
        List<List<PartQuestion>> all = new ArrayList<>();
        if (today.soreSide().isEmpty()) {
            all.add(sides(ways, days, brought));
        }
        Part.of(today.program()).stream()
                .filter(part -> part.item().isPresent() && !today.wasHeldToday(part.place()))
                .map(part -> ways
                        .asked(way -> part.item()
                                .flatMap(item -> pick(
                                        way.day(),
                                        item,
                                        on(days, way).choices().getOrDefault(part.place(), List.of()))))
                        .stream()
                        .map(question -> brought.before(question, part.place()))
                        .toList())
                .forEach(all::add);
        return all.stream()
                .filter(questions -> !questions.isEmpty())
                .limit(Math.max(1, PartsToday.most(on(days, ways.none()).total()) - before.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static Whole on(Map<Ways.Way, Whole> days, Ways.Way way) {
        return Objects.requireNonNull(days.get(way));
    }

    private Whole whole(Prescription day) {
        Timeline timeline = Timeline.of(today.program(), day, today.catalog());
        return new Whole(timeline.items(), timeline.total(), ItemChoice.of(today.program(), day, today.catalog()));
    }

    private static List<PartQuestion> sides(Ways ways, Map<Ways.Way, Whole> days, Brought brought) {
        List<ProgramPath> places = days.values().stream()
                .flatMap(day -> day.items().stream())
                .filter(PicksToday::isForOneSide)
                .map(TimelineItem::place)
                .toList();
        List<Set<PartChange>> needed = places.stream()
                .map(place -> brought.of(place).collect(Collectors.toSet()))
                .toList();
        Set<PartChange> any = needed.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : needed.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return ways
                .asked(way -> Optional.of(SORE_SIDE)
                        .filter(side -> on(days, way).items().stream().anyMatch(PicksToday::isForOneSide)))
                .stream()
                .map(side -> side.asked(side.when().after(any)))
                .toList();
    }

    private static boolean isForOneSide(TimelineItem item) {
        return item.dose()
                .parts()
                .side()
                .filter(side -> side == DoseSide.SORE || side == DoseSide.GOOD)
                .isPresent();
    }

    private static Optional<PartQuestion> pick(Prescription planned, Item item, List<ItemChoice> ways) {
        if (ways.size() < 2) {
            return Optional.empty();
        }
        List<SafeText> names = ways.stream().map(way -> way.exercise().name()).toList();
        List<SafeText> amounts = ways.stream()
                .map(way -> SafeText.of(DoseLine.print(way.dose())))
                .toList();
        List<PartChange> changes =
                ways.stream().map(way -> PartChange.picking(way.picks())).toList();
        int usual = IntStream.range(0, ways.size())
                .filter(way -> ways.get(way).isPicked(planned.choices()))
                .findFirst()
                .orElse(0);
        boolean same = amounts.stream().distinct().count() == 1;
        PartQuestion question = item.or().isEmpty()
                ? new PartQuestion(Kind.DOSE, names.get(0), amounts, List.of(), changes, usual)
                : new PartQuestion(Kind.EXERCISE, SafeText.of(""), names, same ? List.of() : amounts, changes, usual);
        boolean picked =
                planned.choices().keySet().containsAll(ways.get(usual).picks().keySet());
        return Optional.of(picked ? question.withUsualAsBefore() : question);
    }
}
