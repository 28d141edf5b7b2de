package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the weeks of a level ask for, a yes to going back to it never leads to more than is done now. */
class GoingBackProperties {

    private static final String PROGRAM = """
        schedule: 1 day/week
        levels:
          - low: weeks 1-4
          - high: week 5 on
            enter: It is easy.
        session:
          - walk: {week 1: 5 min, week 2: %d min, week 3: %d min, week 4: %d min, week 5: %d min, week 6 on: %d min}
        progress:
          down: it hurt more than before
        """;

    @Provide
    Arbitrary<List<Integer>> minutes() {
        return Arbitraries.integers().between(5, 60).list().ofSize(5);
    }

    @Property(tries = 60)
    void aLevelBackIsNeverMoreWork(
            @ForAll("minutes") List<Integer> minutes, @ForAll @IntRange(min = 4, max = 7) int done) {
        Diary diary = Diary.of(PROGRAM.formatted(minutes.toArray()));
        for (int week = 1; week <= done; week++) {
            diary.answering(GoingBackProperties::yes).days(7);
        }
        diary.answering(GoingBackProperties::yes).notToday();
        Prescription now = diary.next().prescription();
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(Kind.BACK_LEVEL, question.kind());
        assertTrue(time(diary, yes(question).of(now)).compareTo(time(diary, now)) <= 0);
    }

    private static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    private static Duration time(Diary diary, Prescription day) {
        return Timeline.of(diary.program(), day, diary.catalog()).total();
    }
}
