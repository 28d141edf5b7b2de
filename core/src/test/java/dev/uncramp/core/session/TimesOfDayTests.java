package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesOfDayTests {

    private static final Catalog CATALOG = Library.builtIn().catalog();

    private static List<Optional<Integer>> inWeeks(int last, String text) {
        Program program = Review.of(SourceText.of("test.yaml", "uncramp: 1\ntitle: A\n" + text), CATALOG)
                .program()
                .orElseThrow();
        Timelines days = Timelines.of(program, CATALOG);
        return IntStream.rangeClosed(1, last)
                .mapToObj(week -> TimesOfDay.of(days, Prescription.first().inWeek(week)))
                .toList();
    }

    @Test
    void theMostFrequentPartThatIsDoneSaysIt() {
        assertEquals(List.of(Optional.of(2), Optional.of(5), Optional.of(7)), inWeeks(3, """
            schedule: daily
            session:
              - march: 1 min, 2 x/day
              - bridge: {week 2: 5}
                schedule: 5 x/day
              - knee-rolls: {week 3: "5, each side"}
                schedule: 7 x/day
            """));
    }

    @Test
    void aWeekWithoutWorkCountsOnce() {
        assertEquals(List.of(Optional.of(1), Optional.of(481)), inWeeks(2, """
            schedule: every 1 min from 9:00 to 17:00
            session:
              - bridge: {week 2: 5}
            """));
    }
}
