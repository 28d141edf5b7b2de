package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which a session runs.
 *
 * @param limit the pain limit
 * @param grade the program's grade
 * @param askAbout the exercises after which pain is asked: those done for the first time, after a step up, or with an
 *     amber score the last time
 * @param heartbeat the longest time that the caller means to sleep between two ticks; empty where it sleeps until
 *     {@link Session#nextDeadline}
 * @param tolerance how late a tick may be before the time counts as away; empty in a rehearsal, where time runs faster
 * @param rehearsal whether steps at one's own pace and steps that wait end by themselves after their estimate, as played
 */
public record SessionRules(
        PainLimit limit,
        Optional<Grade> grade,
        Set<ExerciseId> askAbout,
        Optional<Duration> heartbeat,
        Optional<Duration> tolerance,
        boolean rehearsal) {

    /** How late a step may end at its exact time, and how far the two clocks may part: design page, engine. */
    public static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** Copies the set. */
    public SessionRules {
        askAbout = Set.copyOf(askAbout);
    }

    /**
     * Gives the rules with a limit and nothing else: no questions after exercises, no heartbeat.
     *
     * @param limit the pain limit
     * @param grade the grade
     * @return the rules
     */
    public static SessionRules of(PainLimit limit, Optional<Grade> grade) {
        return new SessionRules(limit, grade, Set.of(), Optional.empty(), Optional.of(TOLERANCE), false);
    }

    /**
     * Gives the rules of a program: its own limit, else the usual one of its grade.
     *
     * @param program the program
     * @return the rules
     */
    public static SessionRules of(Program program) {
        return of(limitOf(program), program.grade());
    }

    /**
     * Finds the pain limit of a program.
     *
     * @param program the program
     * @return its own limit, else the usual one of its grade
     */
    public static PainLimit limitOf(Program program) {
        return program.pain()
                .flatMap(PainRule::limit)
                .map(Count::planned)
                .map(PainLimit::of)
                .orElseGet(() -> Limits.usualPainLimit(program.grade()));
    }

    /**
     * Chooses the exercises after which pain is asked.
     *
     * @param exercises the exercises
     * @return the rules with them
     */
    public SessionRules askingAbout(Set<ExerciseId> exercises) {
        return new SessionRules(limit, grade, exercises, heartbeat, tolerance, rehearsal);
    }

    /**
     * Says how long the caller means to sleep at most.
     *
     * @param sleep the longest sleep between two ticks
     * @return the rules with it
     */
    public SessionRules withHeartbeat(Duration sleep) {
        return new SessionRules(limit, grade, askAbout, Optional.of(sleep), tolerance, rehearsal);
    }

    /**
     * Makes a rehearsal of it: nothing counts as away, and every step ends by itself.
     *
     * @return the rules of a rehearsal
     */
    public SessionRules rehearsing() {
        return new SessionRules(limit, grade, askAbout, heartbeat, Optional.empty(), true);
    }
}
