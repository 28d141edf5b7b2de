package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.session.TimelineItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds sessions with more exercises than people keep up. */
final class TooManyExercises implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A session with more than 8 different exercises, or with more than 4 in the grade settle."
                        + " Breathing and what is optional do not count.")
                .why("The more exercises, the fewer are done, and the fewer are done well.")
                .source("usual practice")
                .example("a session with 11 exercises")
                .instead("the 6 that matter most, or two sessions on different days");
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        boolean settle = program.grade().equals(Optional.of(Grade.SETTLE));
        long most = settle ? SessionLimits.MOST_EXERCISES_AT_THE_START : SessionLimits.MOST_EXERCISES;
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            session.days().stream()
                    .max(Comparator.comparing(TooManyExercises::exercises))
                    .filter(day -> exercises(day) > most)
                    .ifPresent(day -> findings.add(Finding.of(
                            this,
                            session.place(),
                            "this session has %d exercises%s; %d are the most%s"
                                    .formatted(
                                            exercises(day),
                                            day.when(),
                                            most,
                                            settle ? " for the first days (`grade: settle`)" : ""),
                            "Keep the %d that matter most, or make it two sessions on different days."
                                    .formatted(most))));
        }
        return findings;
    }

    private static long exercises(Day day) {
        return day.timeline().items().stream()
                .filter(item -> !item.optional())
                .map(TimelineItem::exercise)
                .filter(exercise -> exercise.kind() != Kind.BREATHING)
                .map(exercise -> exercise.id())
                .distinct()
                .count();
    }
}
