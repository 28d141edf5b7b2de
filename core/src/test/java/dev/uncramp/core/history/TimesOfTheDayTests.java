package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day has as many sessions as its level has work for, and a week of such days is kept. */
class TimesOfTheDayTests {

    private static final String STAGES = """
        schedule: daily, for 3 weeks
        levels:
          - calm: week 1
          - steady: week 2
          - strong: week 3
        session:
          - lying round:
              - propped-on-elbows: {level calm: 2 min}
            schedule: 4 x/day
          - press-ups:
              - lying-press-up: {level steady on: 10}
            schedule: 2 x/day
        """;

    private static Diary week(Diary diary, int times) {
        for (int day = 0; day < 7; day++) {
            for (int session = 0; session < times; session++) {
                assertEquals(times, diary.next().ofDay());
                diary.done();
            }
            diary.days(1);
        }
        return diary;
    }

    @Test
    void thePartOfAnotherLevelCountsForNothing() {
        Diary diary = week(Diary.of(STAGES), 4);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(Optional.of(14), diary.next().ofWeek());
        week(diary, 2);
        assertEquals(Optional.of(3), diary.next().week());
    }
}
