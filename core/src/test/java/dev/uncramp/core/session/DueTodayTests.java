package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DueTodayTests {

    private static Program program(String schedule, String items) {
        return Review.of(
                        SourceText.of(
                                "test.yaml", "uncramp: 1\ntitle: A\nschedule: " + schedule + "\nsession:\n" + items),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static List<String> on(Program program, Prescription today) {
        return Timeline.of(program, today, Library.builtIn().catalog()).items().stream()
                .map(item -> item.exercise().id().value())
                .toList();
    }

    private static List<String> ofDay(Program program, int sessionOfDay) {
        return on(program, Prescription.first().at(1, sessionOfDay, sessionOfDay));
    }

    /** The days of a week on which the second item is due. */
    private static List<Integer> days(String schedule, String item, int daysOfWeek) {
        Program program = program(schedule, "  - bridge: 10\n" + item);
        return IntStream.rangeClosed(1, daysOfWeek)
                .filter(day -> on(program, Prescription.first().at(day, day, 1)).size() == 2)
                .boxed()
                .toList();
    }

    @Test
    void whatIsDoneFewerTimesADayIsLeftOutOfTheLaterSessionsOfTheDay() {
        Program program =
                program("daily, 3 x/day", "  - bridge: 10\n  - bird-dog: 10, 2 x/day\n  - knee-rolls: 5, 1 x/day\n");
        assertEquals(List.of("bridge", "bird-dog", "knee-rolls"), ofDay(program, 1));
        assertEquals(List.of("bridge", "bird-dog"), ofDay(program, 2));
        assertEquals(List.of("bridge"), ofDay(program, 3));
        assertEquals(List.of("bridge"), ofDay(program, 4));
    }

    @Test
    void aProgramIsOfferedTwiceWhereOneItemIs() {
        Program program = program("daily", "  - bridge: 10\n  - bird-dog: 10, 2 x/day\n");
        assertEquals(List.of("bridge", "bird-dog"), ofDay(program, 1));
        assertEquals(List.of("bird-dog"), ofDay(program, 2));
    }

    @Test
    void throughTheDayWithoutAnEndEverySessionIsDue() {
        Program program = program("every 2 h", "  - bridge: 10\n  - bird-dog: 10, 2 x/day\n");
        assertEquals(List.of("bridge", "bird-dog"), ofDay(program, 2));
        assertEquals(List.of("bridge"), ofDay(program, 9));
    }

    @Test
    void whatIsDoneOnFewerDaysIsSpreadEvenly() {
        assertEquals(List.of(1, 4, 6), days("daily", "  - bird-dog: 10, 3 days/week\n", 7));
        assertEquals(List.of(1, 5), days("daily", "  - bird-dog: 10\n    schedule: 2 days/week\n", 7));
        assertEquals(List.of(1, 3), days("4 days/week", "  - bird-dog: 10, 2 days/week\n", 4));
        assertEquals(List.of(1, 2, 3), days("3 days/week", "  - bird-dog: 10, daily\n", 3));
    }

    @Test
    void whereTheSessionSaysNoDaysTheFirstDaysOfTheWeekAreTaken() {
        assertEquals(List.of(1, 2), days("2 x/day", "  - bird-dog: 10, 2 days/week\n", 5));
    }

    @Test
    void aBlockIsLeftOutWithAllItHolds() {
        Program program = program(
                "daily",
                "  - bridge: 10\n  - main:\n      - bird-dog: 10\n      - knee-rolls: 5\n    schedule: 2 days/week\n");
        assertEquals(3, on(program, Prescription.first().at(1, 1, 1)).size());
        assertEquals(List.of("bridge"), on(program, Prescription.first().at(2, 2, 1)));
    }

    @Test
    void anItemIsNearerThanItsBlock() {
        Program program = program(
                "daily", "  - main:\n      - bird-dog: 10, daily\n      - knee-rolls: 5\n    schedule: 2 days/week\n");
        assertEquals(List.of("bird-dog"), on(program, Prescription.first().at(2, 2, 1)));
    }

    @Test
    void whatIsDoneAgainIsDueByWhatDoesItAgain() {
        Program program =
                program("daily", "  - bridge: 10\n  - bird-dog: 5\n  - again: bridge\n    schedule: 2 days/week\n");
        assertEquals(
                3,
                Timeline.of(program, Prescription.first(), Library.builtIn().catalog())
                        .items()
                        .size());
        assertEquals(
                List.of("bridge", "bird-dog"), on(program, Prescription.first().at(2, 2, 1)));
    }

    @Test
    void afterwardsItsOwnDaysCount() {
        Program program = program(
                "5 days/week, for 6 weeks, afterwards 2 days/week", "  - bridge: 10\n  - bird-dog: 10, 2 days/week\n");
        assertEquals(List.of("bridge"), on(program, Prescription.first().at(2, 2, 1)));
        assertEquals(
                2, on(program, Prescription.first().at(2, 2, 1).inMaintenance()).size());
    }

    @Test
    void whatLastsForSomeWeeksIsOverAfterThem() {
        Program program = program("3 days/week", "  - bridge: 10\n  - bird-dog: 10\n    schedule: for 2 weeks\n");
        assertEquals(2, on(program, Prescription.first().inWeek(2)).size());
        assertEquals(List.of("bridge"), on(program, Prescription.first().inWeek(3)));
        assertEquals(List.of("bridge"), on(program, Prescription.first().inMaintenance()));
    }

    @Test
    void itLastsFromWhenItJoinsIn() {
        Program program =
                program("daily", "  - bridge: 10\n  - bird-dog: 10\n    schedule: for 2 weeks\n    start: week 3\n");
        for (int week = 1; week <= 6; week++) {
            assertEquals(
                    week == 3 || week == 4 ? 2 : 1,
                    on(program, Prescription.first().inWeek(week)).size(),
                    "week " + week);
        }
    }

    @Test
    void whatIsLeftOutTodayIsNotThere() {
        Program program = program("daily", "  - bridge: 10\n  - main:\n      - bird-dog: 10\n");
        assertEquals(
                List.of("bridge"),
                on(program, Prescription.first().without(Set.of(ProgramPath.parse("session/main")))));
        assertEquals(List.of(), on(program, Prescription.first().without(Set.of(ProgramPath.parse("session")))));
    }

    @Property(tries = 200)
    void aRestDayLiesBetweenAndNoDayIsTooMany(
            @ForAll @IntRange(min = 1, max = 7) int ofSession, @ForAll @IntRange(min = 1, max = 7) int ofItem) {
        List<Integer> days = days(
                ofSession + " days/week",
                "  - bird-dog: 10\n    schedule: %d days/week, rest day between\n".formatted(ofItem),
                ofSession);
        assertTrue(days.size() <= ofItem);
        assertTrue(days.contains(1));
        for (int i = 1; i < days.size(); i++) {
            assertTrue(days.get(i) - days.get(i - 1) > 1, days.toString());
        }
    }

    @Property(tries = 100)
    void onFewerDaysItIsDueAsOftenAsWritten(
            @ForAll @IntRange(min = 1, max = 7) int ofSession, @ForAll @IntRange(min = 1, max = 7) int ofItem) {
        List<Integer> days =
                days(ofSession + " days/week", "  - bird-dog: 10, %d days/week\n".formatted(ofItem), ofSession);
        assertEquals(Math.min(ofItem, ofSession), days.size());
    }
}
