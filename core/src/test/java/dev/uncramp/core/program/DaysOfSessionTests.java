package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysOfSessionTests {

    private static List<Optional<Double>> days(String... schedules) {
        StringBuilder text = new StringBuilder("uncramp: 1\ntitle: T\nsessions:\n");
        for (int number = 0; number < schedules.length; number++) {
            text.append("  - %s:\n      - bridge: 10\n    schedule: %s\n"
                    .formatted((char) ('a' + number), schedules[number]));
        }
        Review review = Review.of(
                SourceText.of("test.yaml", text.toString()), Library.builtIn().catalog());
        Program program = review.program().orElseThrow(() -> new IllegalArgumentException(review.diagnostics() + ""));
        return program.sessions().stream()
                .map(session -> DaysOfSession.in(SessionWeeks.of(program), session, 1, false))
                .toList();
    }

    private static List<Optional<Double>> of(double... days) {
        return Arrays.stream(days).mapToObj(Optional::of).toList();
    }

    @Test
    void theDaysOfTheNamedSessionAreOff() {
        assertEquals(of(3, 4), days("3 days/week", "\"daily, not on days of a\""));
        assertEquals(of(3, 2), days("3 days/week", "\"2 days/week, not on days of a\""));
        assertEquals(of(3.5, 3.5), days("every other day", "\"daily, not on days of a\""));
    }

    @Test
    void daysByTheirNamesAreOffOneByOne() {
        assertEquals(of(2, 2), days("mon thu", "\"mon wed fri, not on days of a\""));
        assertEquals(of(2, 5), days("mon thu", "\"daily, not on days of a\""));
        assertEquals(of(7, 0), days("mon tue wed thu fri sat sun", "\"daily, not on days of a\""));
    }

    @Test
    void sessionsThatAskForMoreDaysThanThereAreTakeTurns() {
        assertEquals(of(3.5, 3.5), days("daily", "\"daily, not on days of a\""));
        assertEquals(of(3.5, 3.5), days("5 days/week", "\"daily, not on days of a\""));
    }

    @Test
    void sessionsThatMayShareADayTakeItOnce() {
        assertEquals(of(3, 2, 4), days("3 days/week", "2 days/week", "\"daily, not on days of a, not on days of b\""));
        assertEquals(
                of(2, 2, 3),
                days(
                        "2 days/week",
                        "\"2 days/week, not on days of a\"",
                        "\"daily, not on days of a, not on days of b\""));
    }

    @Test
    void nothingIsMadeUpWhereNoDaysAreWritten() {
        assertEquals(List.of(Optional.empty(), Optional.empty()), days("2 x/day", "2 x/day"));
    }
}
