package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Morning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The gentler session is no more than the last one of its kind. */
class NoFurtherTests {

    private static final String WEEKS = """
        schedule: 3 days/week, for 2 weeks
        session:
          - sit-to-stand: {week 1: 8, week 2: 10}
        """;

    private static final String LEVELS = """
        schedule: daily
        levels:
          - one
          - two:
            enter: It is easy.
        session:
          - sit-to-stand: {level one: 8, level two: 10}
        """;

    /** At the start of week 2. */
    private static Diary aWeekLater() {
        return Diary.of(WEEKS).done().days(2).done().days(2).done().days(3);
    }

    private static Prescription gentler(Diary diary, Prescription today) {
        return diary.next().noFurther(diary.program(), diary.catalog(), today.with(Ease.GENTLER));
    }

    @Test
    void theFirstDayOfAWeekThatHasMoreIsThatOfTheLastTime() {
        Diary diary = aWeekLater();
        Prescription today = diary.next().prescription();
        assertEquals(List.of("sit-to-stand: 10"), diary.exercises(today));
        assertEquals(List.of("sit-to-stand: 8"), diary.exercises(gentler(diary, today)));
        assertEquals(today, diary.next().noFurther(diary.program(), diary.catalog(), today));
    }

    @Test
    void theNewWeekThenBeginsOnTheFirstDayThatIsAsWritten() {
        Diary diary = aWeekLater().gentler().days(1);
        assertEquals(Why.NEXT_WEEK, diary.next().why());
        assertEquals(1, diary.next().sessionOfWeek());
        assertEquals(
                Why.AGAIN_AFTER_MORNING,
                aWeekLater().gentler().days(1).morning(Morning.WORSE).next().why());
    }

    @Test
    void aLevelThatIsEnteredTodayWaits() {
        Diary diary = Diary.of(LEVELS).done().days(7);
        Prescription entered = diary.next().prescription().withLevel("two");
        assertEquals(List.of("sit-to-stand: 10"), diary.exercises(entered));
        assertEquals(List.of("sit-to-stand: 8"), diary.exercises(gentler(diary, entered)));
    }

    @Test
    void aWeekThatHasLessIsTaken() {
        Diary diary = Diary.of(WEEKS.replace("week 2: 10", "week 2: 5"))
                .done()
                .days(2)
                .done()
                .days(2)
                .done()
                .days(3);
        assertEquals(
                List.of("sit-to-stand: 5"),
                diary.exercises(gentler(diary, diary.next().prescription())));
    }

    @Test
    void anEasierExerciseWhereNothingWasDoneTheLastTimeIsMore() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 2 weeks
            session:
              - sit-to-stand: 8
              - bridge: {week 2: 10}
            """).done().days(2).done().days(2).done().days(3);
        assertEquals(
                List.of("sit-to-stand: 8"),
                diary.exercises(gentler(diary, diary.next().prescription())));
    }

    @Test
    void theFirstSessionOfAllHasNothingBeforeIt() {
        Diary diary = Diary.of(WEEKS);
        Prescription today = diary.next().prescription();
        assertEquals(today.with(Ease.GENTLER), gentler(diary, today));
    }
}
