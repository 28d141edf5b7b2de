package dev.uncramp.core.history;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.session.Timelines;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether no exercise of another day takes longer than the same one at the same place does now, in any session. Another
 * exercise is not compared: that it belongs to an easier level is for who wrote the program to say.
 *
 * @param program the program
 * @param days what compiles its days
 * @param now what is planned now
 */
record NoLonger(Program program, Timelines days, Prescription now) {

    /** An exercise at its place. */
    private record Placed(ProgramPath place, ExerciseId exercise) {}

    /** Whether that is so of a week or a level, by its first day and that of the week that is planned now. */
    boolean in(Prescription other) {
        return program.sessions().stream().allMatch(session -> {
            Map<Placed, Duration> today = times(firstDay(now, session));
            return times(firstDay(other, session)).entrySet().stream()
                    .allMatch(
                            then -> then.getValue().compareTo(today.getOrDefault(then.getKey(), then.getValue())) <= 0);
        });
    }

    static Prescription firstDay(Prescription day, SessionPlan session) {
        Prescription first = day.at(1, 1, 1);
        return Whereabouts.name(session).map(first::withSession).orElse(first);
    }

    private Map<Placed, Duration> times(Prescription day) {
        return days.withoutEasier(day).items().stream()
                .collect(Collectors.toMap(
                        item -> new Placed(item.place(), item.exercise().id()), NoLonger::time, Duration::plus));
    }

    private static Duration time(TimelineItem item) {
        return item.steps().stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }
}
