package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.Turn;
import dev.uncramp.core.session.Verb;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionRecordTests {
    private static final Optional<PainScore> TWO = Optional.of(PainScore.of(2));

    private static Walk settle() {
        return Walk.through("lower-back/settle", TWO);
    }

    private static Action pain(int score) {
        return new Action.ReportPain(PainScore.of(score));
    }

    @Test
    void aSessionThatWasGoneThroughSaysForEachSetAndSideWhatWasDone() {
        SessionRecord record = settle().on(Action.TOUCH).toTheEnd().record();
        assertEquals(Walk.MORNING, record.started());
        assertTrue(record.ended().isAfter(record.started().plusMinutes(4)));
        assertEquals(Optional.of(EndReason.COMPLETE), record.ending());
        assertEquals(TWO, record.before());
        assertEquals(Optional.empty(), record.after());
        assertEquals(
                List.of(
                        "belly-breathing 1 min",
                        "knee-rolls 4, each side",
                        "pelvic-tilt 5, hold 5 s",
                        "walk 2 min easy"),
                record.exercises().stream()
                        .map(exercise -> exercise.exercise() + " " + exercise.dose())
                        .toList());
        ExerciseRecord rolls = record.exercises().get(1);
        assertEquals(
                List.of(Side.LEFT, Side.RIGHT),
                rolls.sets().stream().map(Tally::side).toList());
        assertEquals(List.of(4, 4), rolls.sets().stream().map(Tally::done).toList());
        Tally tilt = record.exercises().get(2).sets().get(0);
        assertEquals(5, tilt.done() + tilt.played());
        assertEquals(Duration.ofSeconds(25), tilt.held().plus(tilt.heldPlayed()));
        assertEquals(Duration.ZERO, record.away());
        assertTrue(record.isComplete());
    }

    @Test
    void whatRanByUnattendedIsPlayedAndNotConfirmed() {
        Walk walk = settle().to(StepKind.REPS);
        ExerciseRecord breathing = walk.record().exercises().get(0);
        assertEquals(Tally.Result.PLAYED, breathing.sets().get(0).result());
        assertFalse(breathing.isAllDone());
        assertTrue(breathing.isBegun());
        assertTrue(walk.record().isUnconfirmed());
    }

    @Test
    void aPortionThatWasConfirmedIsKept() {
        Walk walk = settle().toTheQuestions().on(pain(1)).on(new Action.Confirm(Portion.ALL));
        assertEquals(Phase.ENDED, walk.session().phase());
        SessionRecord record = walk.record();
        assertEquals(Optional.of(Portion.ALL), record.confirmed());
        assertEquals(Optional.of(PainScore.of(1)), record.after());
        assertFalse(record.isUnconfirmed());
    }

    @Test
    void aSkippedExerciseIsKeptAsSkipped() {
        Walk walk = settle().to(StepKind.REPS).on(Action.LEAVE_OUT);
        ExerciseRecord rolls = walk.record().exercises().get(1);
        assertEquals(Tally.Result.SKIPPED, rolls.sets().get(0).result());
        assertFalse(rolls.isBegun());
    }

    @Test
    void enterInAHoldKeepsTheSecondsReallyHeld() {
        Walk walk = settle().to(StepKind.WORK).pass(20).on(Action.DONE);
        Tally breathing = walk.record().exercises().get(0).sets().get(0);
        assertEquals(Duration.ofSeconds(60), breathing.time());
        assertEquals(Duration.ofSeconds(20), breathing.held());
    }

    @Test
    void aRedScoreIsAStopWithItsPlaceItsScoreAndHowItWentOn() {
        Walk walk = settle().to(StepKind.REPS).pass(3).on(pain(6));
        assertEquals(Phase.EASING, walk.session().phase());
        assertEquals(StopRecord.Then.ENDED, walk.record().stops().get(0).then(), "it still stands");
        walk.on(Action.EASE);
        SessionRecord record = walk.record();
        assertEquals(
                List.of(new StopRecord(
                        Walk.MORNING.plusSeconds(73),
                        Optional.of(record.exercises().get(1).place()),
                        Optional.of(PainScore.of(6)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        StopRecord.Then.EASED)),
                record.stops());
        assertEquals(Optional.of(PainScore.of(6)), record.exercises().get(1).pain());
        assertTrue(record.exercises().get(1).sets().stream().anyMatch(Tally::eased));
        assertFalse(record.exercises().get(1).isAllDone());
    }

    @Test
    void theStopKeyIsAStopEvenWithoutAScore() {
        Walk walk = settle().to(StepKind.REPS).on(Action.STOP).pass(30).on(Action.GO_ON);
        StopRecord stop = walk.record().stops().get(0);
        assertEquals(Optional.empty(), stop.pain());
        assertEquals(StopRecord.Then.WENT_ON, stop.then());
        assertEquals(1, walk.record().stops().size());
    }

    @Test
    void leavingOutAfterAStopIsKept() {
        Walk walk = settle().to(StepKind.REPS).on(Action.STOP).on(pain(2)).on(Action.LEAVE_OUT);
        StopRecord stop = walk.record().stops().get(0);
        assertEquals(TWO, stop.pain());
        assertEquals(StopRecord.Then.LEFT_OUT, stop.then());
    }

    @Test
    void aKindOfPainEndsTheSessionAndIsKeptWithTheStop() {
        SessionRecord record = settle().to(StepKind.REPS)
                .on(Action.STOP)
                .on(new Action.ReportKind(PainKind.TINGLING))
                .toTheEnd()
                .record();
        assertEquals(Optional.of(EndReason.PAIN_KIND), record.ending());
        assertEquals(1, record.stops().size());
        assertEquals(Optional.of(PainKind.TINGLING), record.stops().get(0).kind());
        assertEquals(StopRecord.Then.ENDED, record.stops().get(0).then());
    }

    @Test
    void aWarningSignIsKeptWithItsTier() {
        SessionRecord record = settle().to(StepKind.REPS)
                .on(new Action.ReportSign(Tier.NOW, Optional.of("chest-pain")))
                .toTheEnd()
                .record();
        assertEquals(Optional.of(EndReason.WARNING_SIGN), record.ending());
        StopRecord stop = record.stops().get(0);
        assertEquals(Optional.of(Tier.NOW), stop.tier());
        assertEquals(Optional.of("chest-pain"), stop.sign());
    }

    @Test
    void timeAwayIsKeptAsAwayAndNeverAsExercise() {
        Walk walk = settle().to(StepKind.WORK).pass(10).gone(Duration.ofMinutes(14));
        assertEquals(Phase.AWAY, walk.session().phase());
        walk.on(Action.RESUME);
        SessionRecord record = walk.toTheEnd().record();
        assertEquals(Duration.ofMinutes(14), record.away());
        assertTrue(record.moved().compareTo(Duration.ofMinutes(6)) < 0);
    }

    @Test
    void aSessionAcrossMidnightAndAnOffsetBelongsToTheDayOnWhichItBegan() {
        Walk walk = settle();
        OffsetDateTime evening = OffsetDateTime.parse("2026-11-20T23:59:00+01:00");
        Turn begun = Session.begin(walk.timeline(), walk.rules(), new Moment(Duration.ZERO, evening), TWO);
        List<SessionEvent> events = new ArrayList<>(begun.events());
        Moment landed =
                new Moment(Duration.ofMinutes(2), evening.plusMinutes(2).withOffsetSameInstant(ZoneOffset.ofHours(9)));
        Turn tick = begun.session().tick(landed, landed.elapsed());
        events.addAll(tick.events());
        Turn finished = tick.session().on(Action.FINISH, landed);
        events.addAll(finished.events());
        events.addAll(finished.session().on(Action.FINISH, landed).events());
        SessionRecord record = SessionRecord.from(walk.origin(), walk.timeline(), walk.rules(), events)
                .orElseThrow();
        assertEquals(evening, record.started());
        assertEquals(ZoneOffset.ofHours(9), record.ended().getOffset());
        assertEquals(Duration.ZERO, record.away());
        History history = new History(List.of(record));
        assertEquals(List.of(record), history.sessionsOn(LocalDate.of(2026, 11, 20)));
        assertEquals(List.of(), history.sessionsOn(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void aSessionBrokenOffHasNoEndingAndWhatWasDoneSoFar() {
        SessionRecord record =
                settle().to(StepKind.REPS).pass(8).on(Action.DONE).record();
        assertEquals(Optional.empty(), record.ending());
        assertEquals(Walk.MORNING.plusSeconds(78), record.ended());
        assertFalse(record.isComplete());
    }

    @Test
    void aSessionFinishedADayLaterEndedWhenThePersonWentAway() {
        SessionRecord record = settle().to(StepKind.WORK)
                .pass(10)
                .gone(Duration.ofDays(1))
                .on(Action.FINISH)
                .on(Action.FINISH)
                .record();
        assertEquals(Optional.of(EndReason.FINISHED), record.ending());
        assertEquals(Walk.MORNING.plusSeconds(15), record.ended());
        assertEquals(List.of(), record.stops());
    }

    @Test
    void whatWasTakenBackIsCountedAndNotKept() {
        Walk walk = settle().to(StepKind.REPS).on(pain(2)).on(Action.UNDO);
        assertEquals(1, walk.record().takenBack());
        assertEquals(Optional.empty(), walk.record().exercises().get(1).pain());
    }

    @Test
    void aRehearsalLeavesNoRecord() {
        Walk walk = settle().rehearsed().toTheEnd();
        assertEquals(Optional.empty(), SessionRecord.from(walk.origin(), walk.timeline(), walk.rules(), walk.events()));
    }

    @Test
    void whatHasNotBegunLeavesNoRecord() {
        Walk walk = settle();
        assertEquals(Optional.empty(), SessionRecord.from(walk.origin(), walk.timeline(), walk.rules(), List.of()));
    }

    @Test
    void aRecordWithNegativeTimeIsRefused() {
        SessionRecord record = settle().record();
        assertThrows(
                IllegalArgumentException.class,
                () -> new SessionRecord(
                        record.origin(),
                        record.prescription(),
                        record.started(),
                        record.ended(),
                        Duration.ofSeconds(-1),
                        record.rested(),
                        record.away(),
                        record.ending(),
                        record.confirmed(),
                        record.before(),
                        record.after(),
                        record.exercises(),
                        record.stops(),
                        0,
                        record.red()));
    }

    /** All of it done by someone who is there at every step. */
    static Walk watched(Optional<PainScore> before) {
        Walk walk = Walk.through("lower-back/settle", before);
        for (int i = 0; i < 10_000 && walk.session().phase() != Phase.ASKING; i++) {
            boolean byTime = walk.session().current().map(Step::endsByTime).orElse(true);
            walk.pass(byTime ? 1 : 8).on(byTime ? new Action.Press(Verb.TOUCH) : Action.DONE);
        }
        return walk;
    }

    @Test
    void onlyAWatchedSessionWithBothScoresAndAToldMorningEarns() {
        Optional<PainScore> one = Optional.of(PainScore.of(1));
        SessionRecord all = watched(one).on(Action.pain(1)).toTheEnd().record();
        assertTrue(all.isComplete() && all.isCalm() && all.earns(), all::toString);
        assertFalse(watched(one).toTheEnd().record().earns(), "no score at the end");
        assertFalse(
                watched(Optional.empty()).on(Action.pain(1)).toTheEnd().record().earns(), "no score before");
        assertFalse(watched(one).on(Action.pain(6)).toTheEnd().record().earns(), "much pain at the end");
        assertTrue(watched(one).on(Action.pain(6)).toTheEnd().record().red());
        MorningAnswer same =
                new MorningAnswer(Walk.MORNING.plusDays(1), Walk.MORNING.toLocalDate(), Optional.of(Morning.SAME));
        MorningAnswer worse = new MorningAnswer(same.at(), same.day(), Optional.of(Morning.WORSE));
        assertTrue(new History(List.of(all, same)).earns(all));
        assertFalse(new History(List.of(all, worse)).earns(all));
        assertFalse(new History(List.of(all)).earns(all));
    }
}
