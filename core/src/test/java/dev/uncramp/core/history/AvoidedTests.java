package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.StartQuestions.Caution;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A session that is left out because the program says so for such a day or time. */
class AvoidedTests {

    private static final String DAILY = """
        schedule: daily, 2 x/day, for 2 weeks
        avoid: the hour after the water tablet
        session:
          - bridge: {week 1: 8, week 2: 10}
        """;

    private static final String THREE_A_WEEK = """
        schedule: 3 days/week, for 2 weeks
        avoid: a day with a fever
        session:
          - bridge: {week 1: 8, week 2: 10}
        """;

    @Test
    void itIsAskedBeforeEachSessionAlsoTheSecondOfADay() {
        assertEquals(1, asks(Diary.of(DAILY)).avoid().size());
        StartQuestions second = asks(Diary.of(DAILY).done());
        assertEquals(
                "the hour after the water tablet", second.avoid().get(0).when().value());
    }

    @Test
    void whatIsLeftOutIsOfferedAgainOnTheSameDay() {
        assertTrue(Diary.of(DAILY).done().avoided().next().due());
        assertTrue(Diary.of(THREE_A_WEEK).avoided().next().due());
    }

    @Test
    void itCountsAsKeptSoThatTheWeekGoesOn() {
        Diary diary =
                Diary.of(THREE_A_WEEK).done().days(2).avoided().days(2).done().days(3);
        assertEquals(Why.NEXT_WEEK, diary.next().why());
    }

    @Test
    void withASessionOfTheSameDayItCountsOnce() {
        Diary diary = Diary.of(THREE_A_WEEK).avoided().done().days(2).done().days(5);
        assertEquals(1, diary.next().prescription().week());
    }

    @Test
    void onItsDayTheSameSessionOfTheWeekIsOfferedAgain() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 2 weeks
            avoid: a day with a fever
            session:
              - bridge: {week 1 session 1: 8, week 1 session 2: 10, week 1 session 3: 12, week 2: 12}
            """).avoided();
        assertEquals(1, diary.next().sessionOfWeek());
        assertEquals(2, diary.days(1).next().sessionOfWeek());
        assertEquals(2, Diary.of(THREE_A_WEEK).done().days(2).avoided().next().sessionOfWeek());
    }

    @Test
    void itIsNoFlareUpAndNoTrouble() {
        Diary diary = Diary.of(THREE_A_WEEK).done().days(2).avoided();
        assertFalse(FlareUp.in(diary.history()));
        assertEquals(Caution.NONE, asks(diary).caution());
    }

    @Test
    void troubleBeforeItIsNotForgotten() {
        Diary diary = Diary.of(THREE_A_WEEK).done().days(2).red().days(2).avoided();
        assertEquals(Caution.AFTER_TROUBLE, asks(diary).caution());
        assertTrue(FlareUp.in(
                Diary.of(THREE_A_WEEK).red().days(1).red().days(1).avoided().history()));
    }

    @Test
    void theScoreIsAskedAtTheSessionAfterIt() {
        assertTrue(asks(Diary.of(DAILY).avoided()).score());
    }

    @Test
    void whatIsAskedBeforeTheFirstSessionIsAskedStill() {
        Diary diary = Diary.of("gate: You can walk.\n" + DAILY).avoided();
        assertTrue(asks(diary).gate().isPresent());
    }

    @Test
    void aChoiceOfTheWeekIsAskedAtTheSessionThatIsDone() {
        Diary diary = Diary.of("""
            schedule: daily
            avoid: a day with a fever
            session:
              - walk: 5 min
                or: march
            """);
        assertFalse(diary.next().questions().isEmpty());
        assertFalse(diary.avoided().next().questions().isEmpty());
    }

    private static StartQuestions asks(Diary diary) {
        return QuestionsAtStart.of(diary.history(), diary.program(), Set.of(), diary.now());
    }
}
