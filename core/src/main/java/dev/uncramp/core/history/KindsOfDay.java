package dev.uncramp.core.history;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions whether today is a day on which parts are left out: one for each kind of day of which the session holds a
 * part, however many; none after a yes today. A kind of day is asked only where an answer leads to a part of it.
 *
 * @param today what is known of the parts today
 */
record KindsOfDay(PartsToday today) {

    /** The kinds of day that are asked about on the days to which the answers lead that move the person. */
    List<PartQuestion> questions(Ways ways) {
        List<Part> some = onSomeDays();
        if (some.isEmpty()) {
            return List.of();
        }
        Map<SafeText, Set<ProgramPath>> places = new LinkedHashMap<>();
        Map<Ways.Way, Set<SafeText>> asking = new HashMap<>();
        ways.every().forEach(way -> {
            for (Part part : asking(some, way.day())) {
                part.terms().leaveOut().filter(day -> !isKnown(some, day)).ifPresent(day -> {
                    places.computeIfAbsent(day, key -> new HashSet<>()).add(part.place());
                    asking.computeIfAbsent(way, key -> new HashSet<>()).add(day);
                });
            }
        });
        List<PartQuestion> asked = new ArrayList<>();
        places.forEach((day, its) -> {
            PartQuestion question =
                    PartQuestion.yesOrNo(Kind.LEAVE_OUT, day, PartChange.NOTHING, PartChange.doing(its));
            asked.addAll(ways.asked(way -> Optional.of(question)
                    .filter(one -> asking.getOrDefault(way, Set.of()).contains(day))));
        });
        return asked;
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
        Timeline all = timeline(planned.with(places));
        return now.stream()
                .filter(part ->
                        all.items().stream().anyMatch(item -> item.place().isWithin(part.place()))
                                || isLongerThan(timeline(planned.with(others(places, part.place()))), all))
                .toList();
    }

    /** What is within a part and no exercise, such as cold, is told by the steps that are gone without the part. */
    private static boolean isLongerThan(Timeline without, Timeline all) {
        return all.steps().size() > without.steps().size();
    }

    private static Set<ProgramPath> others(Set<ProgramPath> places, ProgramPath part) {
        return places.stream().filter(place -> !place.equals(part)).collect(Collectors.toSet());
    }

    private Timeline timeline(Prescription day) {
        return Timeline.of(today.program(), day, today.catalog());
    }
}
