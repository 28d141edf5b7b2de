package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.PainTable;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules by which a session runs.
 *
 * @param limit the pain limit; where an ache was ordered, the one at rest and for any other pain
 * @param ordered how far an ache that a clinician ordered may go
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
        Optional<PainLimit> ordered,
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
        return new SessionRules(
                limit, Optional.empty(), grade, Set.of(), Optional.empty(), Optional.of(TOLERANCE), false);
    }

    /**
     * Gives the rules of a day: the limit of its session in its week, else the program's, else the usual one of the grade,
     * and what is said of an ordered ache.
     *
     * @param program the program
     * @param today the week and the session; the first session where none is named
     * @return the rules
     */
    public static SessionRules of(Program program, Prescription today) {
        return of(PainLimit.of(PainLimit.LOWEST), program.grade()).in(program, today);
    }

    /**
     * Gives the same rules with the limits of a day.
     *
     * @param program the program
     * @param today the week and the session; the first session where none is named
     * @return the rules with the limits that count then
     */
    public SessionRules in(Program program, Prescription today) {
        SessionPlan plan =
                program.session(today.session()).orElse(program.sessions().get(0));
        return new SessionRules(
                limitOf(program, plan, today),
                orderedOf(program, plan, today),
                program.grade(),
                askAbout,
                heartbeat,
                tolerance,
                rehearsal);
    }

    /**
     * The session's own limit or the program's, else the usual one of the grade; where an ache was ordered, the lowest of
     * them, since the ache has its own.
     */
    private static PainLimit limitOf(Program program, SessionPlan session, Prescription today) {
        PainLimit usual = Limits.usualPainLimit(program.grade());
        Optional<PainLimit> own = LimitOfToday.of(program.painOf(session), program, today);
        if (!ordersAnAche(program, session)) {
            return own.orElse(usual);
        }
        Optional<PainLimit> around =
                LimitOfToday.of(program.pain().filter(rule -> rule.target().isEmpty()), program, today);
        return Stream.of(Optional.of(usual), own, around)
                .flatMap(Optional::stream)
                .min(PainLimit::compareTo)
                .orElse(usual);
    }

    private static boolean ordersAnAche(Program program, SessionPlan session) {
        return program.painOf(session).flatMap(PainRule::target).isPresent();
    }

    /**
     * How far the ache may go that a clinician ordered: its own limit; without one, and where that is severe pain, the
     * highest score that is not severe; empty where no ache was ordered.
     */
    private static Optional<PainLimit> orderedOf(Program program, SessionPlan session, Prescription today) {
        PainLimit most = PainLimit.of(PainScore.SEVERE - 1);
        return ordersAnAche(program, session)
                ? Optional.of(LimitOfToday.of(program.painOf(session), program, today)
                        .filter(limit -> limit.compareTo(most) < 0)
                        .orElse(most))
                : Optional.empty();
    }

    /**
     * Gives the most pain that may be felt while moving.
     *
     * @return how far an ordered ache may go, else the limit
     */
    public PainLimit whileMoving() {
        return ordered.orElse(limit);
    }

    /**
     * Finds what a score in or after a session means of which nothing more was told.
     *
     * @param before the score before the session
     * @param answer the score to judge
     * @param gentler whether this is the gentler session
     * @return its band; above the limit it is another pain than an ache that was ordered
     */
    public PainBand band(Optional<PainScore> before, Optional<PainScore> answer, boolean gentler) {
        boolean above = answer.filter(score -> score.value() > limit.value()).isPresent();
        return above ? PainTable.band(limit, grade, before, answer, gentler) : bandOfOrdered(before, answer, gentler);
    }

    /**
     * Finds what a score means that was said to be the ache that was ordered.
     *
     * @param before the score before the session
     * @param answer the score to judge
     * @param gentler whether this is the gentler session
     * @return its band; that of any other pain where no ache was ordered
     */
    public PainBand bandOfOrdered(Optional<PainScore> before, Optional<PainScore> answer, boolean gentler) {
        return ordered.map(ache -> PainTable.bandOfOrdered(ache, limit, grade, before, answer, gentler))
                .orElseGet(() -> PainTable.band(limit, grade, before, answer, gentler));
    }

    /**
     * Tells whether it must be asked which pain a score is.
     *
     * @param before the score before the session
     * @param answer the score
     * @param gentler whether this is the gentler session
     * @return true where it ends the exercise unless it is the ache that was ordered
     */
    public boolean asksWhichPain(Optional<PainScore> before, PainScore answer, boolean gentler) {
        Optional<PainScore> score = Optional.of(answer);
        return band(before, score, gentler) == PainBand.RED && bandOfOrdered(before, score, gentler) != PainBand.RED;
    }

    /**
     * Chooses the exercises after which pain is asked.
     *
     * @param exercises the exercises
     * @return the rules with them
     */
    public SessionRules askingAbout(Set<ExerciseId> exercises) {
        return new SessionRules(limit, ordered, grade, exercises, heartbeat, tolerance, rehearsal);
    }

    /**
     * Says how long the caller means to sleep at most.
     *
     * @param sleep the longest sleep between two ticks
     * @return the rules with it
     */
    public SessionRules withHeartbeat(Duration sleep) {
        return new SessionRules(limit, ordered, grade, askAbout, Optional.of(sleep), tolerance, rehearsal);
    }

    /**
     * Makes a rehearsal of it: nothing counts as away, and every step ends by itself.
     *
     * @return the rules of a rehearsal
     */
    public SessionRules rehearsing() {
        return new SessionRules(limit, ordered, grade, askAbout, heartbeat, Optional.empty(), true);
    }
}
