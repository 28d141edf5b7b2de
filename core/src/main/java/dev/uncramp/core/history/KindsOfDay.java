package dev.uncramp.core.history;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions whether today is a day on which parts are left out: one for each kind of day of which the session holds a
 * part, however many; none after a yes today.
 *
 * <p>An answer that moves the person to another level or week may bring in other parts. They are looked for after each such
 * answer by itself and after all of them together, and a kind of day is asked only where an answer leads to a part of it.
 *
 * @param today what is known of the parts today
 */
record KindsOfDay(PartsToday today) {

    /** The day after some answers. */
    private record Way(Set<PartChange> answers, Prescription day) {}

    /** The kinds of day that are asked about where no question moves the person. */
    List<PartQuestion> questions(Prescription planned) {
        return among(List.of(), planned);
    }

    /** All that is asked: what moves the person first, then the kinds of day, then the rest. */
    List<PartQuestion> among(List<PartQuestion> others, Prescription planned) {
        List<PartQuestion> asked = new ArrayList<>(
                others.stream().filter(question -> question.kind().isMoving()).toList());
        List<PartQuestion> days = days(asked, planned);
        asked.addAll(days);
        others.stream().filter(question -> !question.kind().isMoving()).forEach(asked::add);
        return asked;
    }

    private List<PartQuestion> days(List<PartQuestion> moving, Prescription planned) {
        List<Part> some = onSomeDays();
        if (some.isEmpty()) {
            return List.of();
        }
        List<Way> ways = ways(moving, planned);
        Map<SafeText, Set<ProgramPath>> places = new LinkedHashMap<>();
        Map<SafeText, Set<Way>> leading = new LinkedHashMap<>();
        for (Way way : ways) {
            for (Part part : asking(some, way.day())) {
                part.terms().leaveOut().filter(day -> !isKnown(some, day)).ifPresent(day -> {
                    places.computeIfAbsent(day, key -> new HashSet<>()).add(part.place());
                    leading.computeIfAbsent(day, key -> new HashSet<>()).add(way);
                });
            }
        }
        List<PartQuestion> asked = new ArrayList<>();
        places.forEach((day, its) ->
                asked.add(PartQuestion.yesOrNo(Kind.LEAVE_OUT, day, PartChange.NOTHING, PartChange.doing(its))
                        .askedAfter(answers(leading.getOrDefault(day, Set.of()), ways))));
        return asked;
    }

    /** The answers that lead to a part of a kind of day; none where all do. */
    private static Set<PartChange> answers(Set<Way> leading, List<Way> all) {
        return leading.containsAll(all)
                ? Set.of()
                : leading.stream().flatMap(way -> way.answers().stream()).collect(Collectors.toSet());
    }

    private static List<Way> ways(List<PartQuestion> moving, Prescription planned) {
        if (moving.isEmpty()) {
            return List.of(new Way(Set.of(), planned));
        }
        Set<PartChange> single = new LinkedHashSet<>();
        Set<PartChange> all = new LinkedHashSet<>();
        for (PartQuestion question : moving) {
            single.addAll(question.changes());
            single.add(PartChange.NOTHING);
            question.changes().stream()
                    .filter(change -> !change.equals(PartChange.NOTHING))
                    .reduce((earlier, later) -> later)
                    .ifPresent(all::add);
        }
        List<Way> ways = new ArrayList<>();
        single.forEach(change -> ways.add(new Way(Set.of(change), change.of(planned))));
        if (moving.size() > 1) {
            ways.add(
                    new Way(all, all.stream().reduce(planned, (day, change) -> change.of(day), (one, other) -> other)));
        }
        return ways;
    }

    /** Whether today is such a day: a part was left out for it in a session of today that would have held it. */
    private boolean isKnown(List<Part> some, SafeText day) {
        return today.records().stream()
                .filter(record -> Quota.day(record).equals(today.today()))
                .map(SessionRecord::prescription)
                .anyMatch(earlier -> asking(some, earlier).stream()
                        .filter(part -> part.terms().leaveOut().equals(Optional.of(day)))
                        .anyMatch(part -> earlier.leavesOut(part.place())));
    }

    private List<Part> onSomeDays() {
        Set<ProgramPath> waiting = today.parts().waiting();
        return Part.of(today.program()).stream()
                .filter(part -> part.terms().leaveOut().isPresent())
                .filter(part -> !waiting.contains(part.place()))
                .toList();
    }

    /** Those of them of which a session has something but for that. */
    private List<Part> asking(List<Part> some, Prescription planned) {
        List<Part> now =
                some.stream().filter(part -> !today.isElsewhen(part, planned)).toList();
        if (now.isEmpty()) {
            return now;
        }
        Set<ProgramPath> places = now.stream().map(Part::place).collect(Collectors.toSet());
        List<TimelineItem> items = Timeline.of(today.program(), planned.with(places), today.catalog())
                .items();
        return now.stream()
                .filter(part -> items.stream().anyMatch(item -> item.place().isWithin(part.place())))
                .toList();
    }
}
