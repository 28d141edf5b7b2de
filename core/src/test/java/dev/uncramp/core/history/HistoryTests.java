package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.StepKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private static final StartQuestions FIRST = new StartQuestions(
            false,
            Optional.empty(),
            true,
            Optional.empty(),
            List.of(),
            true,
            StartQuestions.Caution.NONE,
            List.of(),
            Optional.empty());
    private static final SessionRecord DONE =
            Walk.through("lower-back/settle", Optional.empty()).toTheEnd().record();
    private static final LocalDate FRIDAY = Walk.MORNING.toLocalDate();

    /** The same session under another id, at another time. */
    private static SessionRecord at(OffsetDateTime started, String id) {
        return new SessionRecord(
                new SessionOrigin(SessionId.of(id), DONE.origin().program(), "0.1.0", Optional.empty(), true),
                DONE.prescription(),
                started,
                started.plusMinutes(8),
                DONE.moved(),
                DONE.rested(),
                DONE.away(),
                DONE.ending(),
                DONE.confirmed(),
                DONE.before(),
                DONE.after(),
                DONE.exercises(),
                DONE.stops(),
                0,
                DONE.red());
    }

    private static MorningAnswer answer(OffsetDateTime at, LocalDate day, Morning morning) {
        return new MorningAnswer(at, day, Optional.of(morning));
    }

    @Test
    void entriesAreSortedByTimeAndASessionCountsOnce() {
        SessionRecord early = at(Walk.MORNING, "session-early");
        SessionRecord late = at(Walk.MORNING.plusHours(5), "session-late");
        History history = new History(List.of(late, early, late));
        assertEquals(List.of(early, late), history.sessions());
        assertEquals(Set.of(SessionId.of("session-early"), SessionId.of("session-late")), history.sessionIds());
        assertTrue(history.holds(late));
        assertFalse(history.holds(at(Walk.MORNING, "session-third")));
    }

    @Test
    void sessionsAreFoundByProgramAndByDay() {
        History history = new History(List.of(DONE));
        assertEquals(List.of(DONE), history.sessionsOf(ProgramId.of("lower-back/settle")));
        assertEquals(List.of(), history.sessionsOf(ProgramId.of("lower-back/build")));
        assertEquals(List.of(DONE), history.sessionsOn(FRIDAY));
        assertEquals(List.of(), history.sessionsOn(FRIDAY.plusDays(1)));
    }

    @Test
    void whatTheClockOnTheWallShowedDecidesTheDay() {
        OffsetDateTime nearMidnight = OffsetDateTime.parse("2026-11-20T23:50:00-10:00");
        SessionRecord record = at(nearMidnight, "session-flight");
        assertEquals(List.of(record), new History(List.of(record)).sessionsOn(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void theMorningAfterIsAskedOnceOnALaterDayWithinTwoDays() {
        History history = new History(List.of(DONE));
        assertEquals(Optional.empty(), history.morningToAskAbout(Walk.MORNING.plusHours(3)), "the same day");
        assertEquals(Optional.of(FRIDAY), history.morningToAskAbout(Walk.MORNING.plusDays(1)));
        assertEquals(Optional.of(FRIDAY), history.morningToAskAbout(DONE.ended().plusHours(48)));
        assertEquals(Optional.empty(), history.morningToAskAbout(DONE.ended().plusHours(49)), "too long ago");
        assertEquals(Optional.empty(), History.empty().morningToAskAbout(Walk.MORNING));
    }

    @Test
    void theMorningAfterIsNotAskedTwiceNorAfterASessionOfTheDay() {
        OffsetDateTime next = Walk.MORNING.plusDays(1);
        History answered = new History(List.of(DONE, answer(next, FRIDAY, Morning.WORSE)));
        assertEquals(Optional.empty(), answered.morningToAskAbout(next.plusHours(1)));
        History leftOut = new History(List.of(DONE, new MorningAnswer(next, FRIDAY, Optional.empty())));
        assertEquals(Optional.empty(), leftOut.morningToAskAbout(next.plusHours(1)));
        History second = new History(List.of(DONE, at(next, "session-second")));
        assertEquals(Optional.empty(), second.morningToAskAbout(next.plusHours(1)));
    }

    @Test
    void theMorningAfterCountsForEverySessionOfItsDay() {
        SessionRecord second = at(Walk.MORNING.plusHours(5), "session-second");
        History history = new History(List.of(DONE, second, answer(Walk.MORNING.plusDays(1), FRIDAY, Morning.BETTER)));
        assertEquals(Optional.of(Morning.BETTER), history.morningAfter(DONE));
        assertEquals(Optional.of(Morning.BETTER), history.morningAfter(second));
        assertEquals(Optional.empty(), new History(List.of(DONE)).morningAfter(DONE));
    }

    @Test
    void anExerciseIsMetOnceSomethingOfItWasDone() {
        SessionRecord left = Walk.through("lower-back/settle", Optional.empty())
                .to(StepKind.REPS)
                .on(Action.LEAVE_OUT)
                .record();
        assertEquals(Set.of(ExerciseId.of("belly-breathing")), new History(List.of(left)).met());
        assertEquals(4, new History(List.of(DONE)).met().size());
        assertEquals(Set.of(), History.empty().met());
    }

    @Test
    void theLastTimeIsThatOfTheLastSessionInWhichItWasBegun() {
        SessionRecord later = at(Walk.MORNING.plusDays(1), "session-later");
        History history = new History(List.of(DONE, later));
        History.LastTime last = history.lastTime(ExerciseId.of("knee-rolls")).orElseThrow();
        assertEquals(later, last.session());
        assertEquals("4, each side", last.exercise().dose());
        assertEquals(Optional.empty(), history.lastTime(ExerciseId.of("bridge")));
    }

    @Test
    void anEntryOfASessionThatWasNotStartedHoldsWhatWasAnswered() {
        List<WarningSign> signs = WarningSigns.of(Region.LOWER_BACK);
        BeforeSession before = BeforeSession.asking(FIRST, signs)
                .answered(SignsReply.Answer.YES)
                .naming(signs.get(1));
        ProgramStamp program = DONE.origin().program();
        assertEquals(
                new NotStarted(
                        Walk.MORNING,
                        program,
                        Optional.of(signs.get(1).tier()),
                        Optional.of(signs.get(1).key()),
                        Optional.empty(),
                        false,
                        true),
                NotStarted.of(Walk.MORNING, program, before));
    }

    @Test
    void aDayOfRestStandsInTheHistoryButIsNoSession() {
        NotStarted rest = new NotStarted(
                Walk.MORNING,
                DONE.origin().program(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PainScore.of(8)),
                false,
                true);
        History history = new History(List.of(rest));
        assertEquals(List.of(rest), history.entries());
        assertEquals(List.of(), history.sessions());
    }
}
