package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.session.Way;
import dev.uncramp.core.wording.StepWords;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was done of an exercise: each set and side, and how much it hurt.
 *
 * @param name the exercise
 * @param inShort what was done, for a row of a table: {@code L 2 x 30 s, R 2 x 30 s}
 * @param inWords what was done, in words: {@code left 2 sets of 30 seconds}
 * @param pain the highest score, or empty text where none was given
 */
public record DoneText(String name, String inShort, String inWords, String pain) {

    /**
     * Says what was done in a session.
     *
     * @param session the session
     * @param phrases the texts
     * @return a row for each exercise of the timeline
     */
    public static List<DoneText> of(Session session, Phrases phrases) {
        return session.timeline().items().stream()
                .map(item -> of(session, item, phrases))
                .toList();
    }

    private static DoneText of(Session session, TimelineItem item, Phrases phrases) {
        List<Tally> sets = session.tallies().stream()
                .filter(tally -> tally.item() == item.index())
                .filter(tally -> tally.done() + tally.played() > 0)
                .toList();
        boolean counted = isCounted(session, item);
        List<Side> sides = sets.stream().map(Tally::side).distinct().toList();
        boolean open = sets.stream().anyMatch(set -> set.played() > 0)
                && !session.confirmed().equals(Optional.of(Portion.ALL));
        String inShort = sides.stream()
                .map(side -> inShort(
                        side,
                        together(
                                sets,
                                side,
                                set -> counted ? Integer.toString(times(set)) : clock(session, set, phrases),
                                "done.sets",
                                "done.plus",
                                phrases),
                        phrases))
                .collect(Collectors.joining(", "));
        String inWords = sides.stream()
                .map(side -> inWords(
                        side,
                        together(
                                sets,
                                side,
                                set -> counted ? counted(session, set, phrases) : amount(session, set, phrases),
                                "done.sets-words",
                                "list.and",
                                phrases),
                        phrases))
                .collect(Collectors.joining(", "));
        return new DoneText(
                item.exercise().name().oneLine(),
                said(inShort, open, phrases),
                said(inWords, open, phrases),
                session.painIn(item.index())
                        .map(PainScore::value)
                        .map(String::valueOf)
                        .orElse(""));
    }

    private static String said(String sets, boolean open, Phrases phrases) {
        if (sets.isEmpty()) {
            return phrases.text("done.not-done");
        }
        return open ? phrases.text("done.ran-by", sets) : sets;
    }

    /** The sets of a side, those that are alike told once: {@code 2 x 30 s}. */
    private static String together(
            List<Tally> sets, Side side, Function<Tally, String> amount, String several, String more, Phrases phrases) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sets.stream()
                .filter(set -> set.side() == side)
                .forEach(set -> counts.merge(amount.apply(set), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() == 1
                        ? count.getKey()
                        : phrases.text(several, count.getValue(), count.getKey()))
                .reduce((before, next) -> phrases.text(more, before, next))
                .orElse("");
    }

    private static String inShort(Side side, String amounts, Phrases phrases) {
        return switch (side) {
            case LEFT -> phrases.text("done.left", amounts);
            case RIGHT -> phrases.text("done.right", amounts);
            case BOTH -> amounts;
        };
    }

    private static String inWords(Side side, String amounts, Phrases phrases) {
        return phrases.side(side)
                .map(name -> phrases.text("done.side", name, amounts))
                .orElse(amounts);
    }

    private static String clock(Session session, Tally set, Phrases phrases) {
        if (set.time().isZero()) {
            return atOnesOwnPace(session, set, phrases).orElseGet(() -> Integer.toString(times(set)));
        }
        long seconds = held(set).plusMillis(999).toSeconds();
        return seconds < 100
                ? phrases.text("done.seconds", seconds)
                : phrases.text(
                        "done.minutes", seconds / 60 + (seconds % 60 == 0 ? "" : ":%02d".formatted(seconds % 60)));
    }

    private static String amount(Session session, Tally set, Phrases phrases) {
        return set.time().isZero() ? counted(session, set, phrases) : phrases.span(held(set));
    }

    private static String counted(Session session, Tally set, Phrases phrases) {
        return session.timeline().steps().stream()
                .filter(step -> step.item().equals(Optional.of(set.item())) && !set.eased())
                .filter(DoneText::isCounted)
                .findFirst()
                .map(step -> StepWords.done(phrases.words(), step, times(set)))
                .or(() -> atOnesOwnPace(session, set, phrases))
                .orElseGet(() -> phrases.words().plural("what.times", times(set)));
    }

    /** What a set asked for that has neither a time nor a number, such as 10 steps each way, where all of it was done. */
    private static Optional<String> atOnesOwnPace(Session session, Tally set, Phrases phrases) {
        List<Step> steps = session.route().stream()
                .filter(step -> step.kind().isWork() && step.item().equals(Optional.of(set.item())))
                .filter(step -> step.round() == set.round() && step.set() == set.set() && step.side() == set.side())
                .toList();
        int ways = steps.stream()
                .findFirst()
                .flatMap(step -> step.asked().way())
                .map(Way::of)
                .orElse(1);
        return steps.size() == ways && times(set) == ways
                ? StepWords.whole(phrases.words(), steps.get(0))
                : Optional.empty();
    }

    /** Repetitions are counted, also those that are held; one long hold has its time. */
    private static boolean isCounted(Session session, TimelineItem item) {
        return session.timeline().steps().stream()
                .anyMatch(step -> step.item().equals(Optional.of(item.index()))
                        && step.kind() == StepKind.HOLD
                        && step.reps() > 1);
    }

    /** One step at one's own pace, such as 20 steps or a hold of 5 breaths, is done or not. */
    private static boolean isCounted(Step step) {
        return step.kind() == StepKind.REPS
                || (step.kind() == StepKind.HOLD && step.planned().isPresent());
    }

    private static int times(Tally set) {
        return set.done() + set.played();
    }

    private static Duration held(Tally set) {
        return set.held().plus(set.heldPlayed());
    }
}
