package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A schedule by level counts in the weeks that the list gives the level, up to the next one. */
class SchedulesByLevelTests {

    private static List<Optional<Value>> days(String schedule, Integer... weeks) {
        Program program = Review.of(
                        SourceText.of("test.yaml", """
                            uncramp: 1
                            title: A
                            levels:
                              - A: weeks 1-4
                              - B: weeks 6-8
                              - C: weeks 9-12
                            schedule: %s
                            session:
                              - bridge: 8
                            """.formatted(schedule)),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
        SessionPlan session = program.sessions().get(0);
        return Stream.of(weeks)
                .map(week -> SessionWeeks.of(program).in(session, week, false).flatMap(Schedule::daysPerWeek))
                .toList();
    }

    @Test
    void aLevelLastsUpToTheNextOneAndTheLastOneGoesOn() {
        assertEquals(
                List.of(
                        Optional.of(Value.of(2)),
                        Optional.of(Value.of(2)),
                        Optional.of(Value.of(3)),
                        Optional.of(Value.of(1))),
                days("{level A: 2 days/week, level B: 3 days/week, level C: 1 day/week}", 4, 5, 6, 30));
    }

    @Test
    void atALevelWithoutARowItIsNotDone() {
        assertEquals(
                List.of(Optional.empty(), Optional.of(Value.of(3)), Optional.of(Value.of(3))),
                days("{level B on: 3 days/week}", 5, 6, 12));
    }

    @Test
    void whatCountsAtAllLevelsStandsInARowOfItsOwn() {
        assertEquals(
                List.of(Optional.of(Value.of(2)), Optional.of(Value.of(3)), Optional.empty()),
                days(
                        "{every level: 'rest day between, for 12 weeks', level A: 2 days/week, level B on: 3"
                                + " days/week}",
                        1,
                        12,
                        13));
    }
}
