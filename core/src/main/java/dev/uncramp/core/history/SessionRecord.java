package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was prescribed in one session and what came of it.
 *
 * <p>How it was the morning after is told on a later day and is an entry of its own; {@link History#morningAfter} finds
 * it.
 *
 * @param origin where the session comes from
 * @param prescription what was chosen for the day
 * @param started when it began
 * @param ended when it ended; where nobody was there any more, when the last thing happened before
 * @param moved the time of exercise
 * @param rested the time of rests and changes
 * @param away the time away, which is never exercise
 * @param ending why it ended, or empty where it was broken off and finished later as a part
 * @param confirmed how much was done of what ran by unattended, or empty where nobody said so
 * @param before pain before, or empty where it was not told
 * @param after pain after, or empty where it was not told
 * @param exercises what was prescribed and done, in the order of the program
 * @param stops every stop, in order
 * @param takenBack how many times something was taken back
 * @param red whether it was a red session: an exercise ended red, the score at the end was red, or a kind of pain that
 *     is red at any number was named
 */
public record SessionRecord(
        SessionOrigin origin,
        Prescription prescription,
        OffsetDateTime started,
        OffsetDateTime ended,
        Duration moved,
        Duration rested,
        Duration away,
        Optional<EndReason> ending,
        Optional<Portion> confirmed,
        Optional<PainScore> before,
        Optional<PainScore> after,
        List<ExerciseRecord> exercises,
        List<StopRecord> stops,
        int takenBack,
        boolean red)
        implements HistoryEntry {

    /** Copies the lists; refuses negative times. */
    public SessionRecord {
        if (moved.isNegative() || rested.isNegative() || away.isNegative() || takenBack < 0) {
            throw new IllegalArgumentException("no time and no number in a record is negative");
        }
        exercises = List.copyOf(exercises);
        stops = List.copyOf(stops);
    }

    /**
     * Makes the record of a session.
     *
     * @param origin where the session comes from
     * @param timeline what was prescribed
     * @param rules the rules it ran by
     * @param events what happened, from the beginning; a session that was broken off needs no end
     * @return the record; empty for a rehearsal, which counts as nothing, and where nothing has begun
     */
    public static Optional<SessionRecord> from(
            SessionOrigin origin, Timeline timeline, SessionRules rules, List<SessionEvent> events) {
        if (rules.rehearsal() || events.isEmpty()) {
            return Optional.empty();
        }
        Session session = Session.fold(timeline, rules, events);
        Absence absence = Absence.in(events);
        return Optional.of(new SessionRecord(
                origin,
                timeline.prescription(),
                events.get(0).at().wall(),
                absence.since().orElse(events.get(events.size() - 1).at()).wall(),
                session.moved(),
                session.rested(),
                absence.away(),
                session.endReason(),
                session.confirmed(),
                session.painBefore(),
                session.painAfter(),
                Performed.in(session),
                Stops.in(timeline, rules, events),
                absence.takenBack(),
                isRed(session)));
    }

    /**
     * Makes the record of a session of which all was left out, as the program says for such a day: it counts as kept.
     *
     * @param origin where the session comes from
     * @param prescription what was left of the day
     * @param at when
     * @param before the pain that was told
     * @return the record, complete and without an exercise
     */
    public static SessionRecord leftOut(
            SessionOrigin origin, Prescription prescription, OffsetDateTime at, Optional<PainScore> before) {
        return new SessionRecord(
                origin,
                prescription,
                at,
                at,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.of(EndReason.COMPLETE),
                Optional.empty(),
                before,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                false);
    }

    private static boolean isRed(Session session) {
        PainBand after = session.rules()
                .band(
                        session.painBefore(),
                        session.painAfter(),
                        session.timeline().isGentler());
        return session.reds() > 0
                || after == PainBand.RED
                || session.endReason().equals(Optional.of(EndReason.PAIN_KIND));
    }

    @Override
    public OffsetDateTime at() {
        return started;
    }

    /**
     * Tells whether the session came to its last step.
     *
     * @return true where it was not ended before
     */
    public boolean isComplete() {
        return ending.equals(Optional.of(EndReason.COMPLETE));
    }

    /**
     * Tells whether it ended in advice to get help: a warning sign or a kind of pain was named.
     *
     * @return true where one was
     */
    public boolean endedInHelp() {
        return ending.filter(why -> why == EndReason.PAIN_KIND || why == EndReason.WARNING_SIGN)
                .isPresent();
    }

    /**
     * Tells whether nothing in it asks for a closer look at the next session of the same day.
     *
     * @return true where it ran as written, was not red, ended in no advice to get help, and no stop led away from what
     *     was written
     */
    public boolean isCalm() {
        boolean went = stops.stream()
                .allMatch(stop -> stop.then() == StopRecord.Then.WENT_ON || stop.then() == StopRecord.Then.TAKEN_BACK);
        return prescription.ease() == Ease.AS_WRITTEN && !red && !endedInHelp() && went;
    }

    /**
     * Tells whether the session by itself may count towards doing more: all of it was done by someone who was there, as
     * written, with a score before and after, and none of it was red. What was not answered earns nothing, nor does care
     * alone, such as warmth.
     *
     * @return true where it may count, if the morning after was not worse
     */
    public boolean earns() {
        boolean all = exercises.stream()
                .flatMap(exercise -> exercise.sets().stream())
                .allMatch(set ->
                        !set.eased() && (set.result() == Tally.Result.DONE || set.result() == Tally.Result.PLAYED));
        return isComplete()
                && isCalm()
                && !exercises.isEmpty()
                && all
                && !isUnconfirmed()
                && before.isPresent()
                && after.isPresent();
    }

    /**
     * Tells whether a part only ran by and nobody said that all of it was done; such a session earns no progress.
     *
     * @return true where a set was played and not all of it is confirmed
     */
    public boolean isUnconfirmed() {
        boolean played = exercises.stream()
                .flatMap(exercise -> exercise.sets().stream())
                .anyMatch(set -> set.result() == Tally.Result.PLAYED || set.played() > 0);
        return played && !confirmed.equals(Optional.of(Portion.ALL));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.session(this);
    }
}
