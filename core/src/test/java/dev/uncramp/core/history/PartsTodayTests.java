package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTodayTests {

    @Test
    void whichSideIsSoreIsAskedOnceWhereTheProgramNeedsItAndKept() {
        Diary diary = Diary.of(SORE);
        assertEquals(List.of(Kind.SIDE), Answers.asked(diary));
        assertEquals(Optional.empty(), diary.next().prescription().soreSide());
        Diary told = diary.answering(Answers::no).days(1);
        assertEquals(List.of(), Answers.asked(told));
        assertEquals(Optional.of(Side.RIGHT), told.next().prescription().soreSide());
        assertEquals(
                Optional.empty(),
                Diary.of(SORE)
                        .answering(Answers::open)
                        .days(1)
                        .next()
                        .prescription()
                        .soreSide());
    }

    private static final String SORE = """
        schedule: daily
        session:
          - heel-drop: 3, sore side
        """;

    private static final String START = """
        schedule: 3 days/week
        session:
          - walk: 20 min
          - bridge: 8
            start: You can roll over in bed.
        """;

    @Test
    void whatJoinsInWhenSomethingIsTrueIsOutUntilSomeoneSaysSo() {
        Diary diary = Diary.of(START);
        assertEquals(List.of(Kind.START), Answers.asked(diary));
        assertEquals(List.of("walk: 20 min"), diary.exercises());
        assertEquals(
                List.of("walk: 20 min"),
                diary.answering(Answers::no)
                        .days(2)
                        .answering(Answers::open)
                        .days(2)
                        .exercises());
    }

    @Test
    void onceItIsTrueItStaysInAndIsAskedNoMore() {
        Diary diary = Diary.of(START).answering(Answers::yes).days(2);
        assertEquals(List.of(), Answers.asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 8"), diary.exercises());
    }

    @Test
    void itIsAskedAgainInTheNextWeekOnly() {
        Diary diary = Diary.of(START).answering(Answers::no).days(2);
        assertEquals(List.of(), Answers.asked(diary));
        diary.done().days(2).done().days(3);
        assertEquals(List.of(Kind.START), Answers.asked(diary));
    }

    private static final String SESSION_LATER = """
        sessions:
          - Move:
              - knee-rolls: 5
            schedule: daily
          - Walk:
              - walk: 20 min
            schedule: daily
            start: You can stand for ten minutes.
        """;

    private static Optional<String> named(Diary diary) {
        return diary.next().session();
    }

    @Test
    void aSessionThatJoinsInWhenSomethingIsTrueIsDueFromTheYesOn() {
        Diary waits = Diary.of(SESSION_LATER);
        assertEquals(List.of(Kind.START), Answers.asked(waits));
        waits.answering(Answers::no);
        assertFalse(waits.next().due());
        assertEquals(Optional.of("Move"), named(waits.days(1)));

        Diary told = Diary.of(SESSION_LATER).answering(Answers::yes);
        assertEquals(Optional.of("Walk"), named(told));
        assertTrue(told.next().due());
        assertEquals(List.of("walk: 20 min"), told.exercises());
        assertEquals(List.of(), Answers.asked(told.days(1)));
        assertEquals(Optional.of("Walk"), named(told));
    }

    @Test
    void aSessionThatStillWaitsIsAskedAboutWhereItIsAskedFor() {
        Wanted walk = new Wanted(Optional.empty(), Optional.of("Walk"), Optional.empty());
        Diary diary = Diary.of(SESSION_LATER).answering(Answers::no);
        Whereabouts next = diary.next(walk);
        assertEquals(
                List.of(Kind.START),
                next.questions().stream().map(PartQuestion::kind).toList());
        assertEquals(List.of(), diary.exercises(next.prescription()));
        assertEquals(
                List.of("walk: 20 min"),
                diary.exercises(Answers.yes(next.questions().get(0)).of(next.prescription())));
    }

    @Test
    void whatStillWaitsIsNotAskedAboutAsLeftOutToo() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - walk: 20 min
              - bridge: 8
                start: You can roll over in bed.
                leave out: a sore hip
            """);
        assertEquals(List.of(Kind.START), Answers.asked(diary));
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                Answers.asked(diary.answering(Answers::yes).days(1)));
    }

    @Test
    void questionsThatMayWaitStayUnderATenthOfTheSession() {
        StringBuilder program = new StringBuilder("schedule: 3 days/week\nsession:\n");
        for (int i = 0; i < 6; i++) {
            program.append("  - walk: 20 s\n    or: [march]\n");
        }
        assertEquals(2, Answers.asked(Diary.of(program.toString())).size());
    }
}
