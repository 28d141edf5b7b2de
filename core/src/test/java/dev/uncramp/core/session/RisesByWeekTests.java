package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rises by the week is in each week what a row for that week would say. */
class RisesByWeekTests {

    private static Program program(String text) {
        Review review = Review.of(
                SourceText.of("test.yaml", "uncramp: 1\ntitle: A\n" + text),
                Library.builtIn().catalog());
        return review.program().orElseThrow(() -> new AssertionError(review.diagnostics()));
    }

    private static String dose(Program program, Prescription day) {
        return Timeline.of(program, day, Library.builtIn().catalog()).items().stream()
                .map(item -> DoseLine.print(item.dose()))
                .findFirst()
                .orElse("-");
    }

    private static List<String> weeks(int from, int to, String text) {
        Program program = program(text);
        return IntStream.rangeClosed(from, to)
                .mapToObj(week -> dose(program, Prescription.first().inWeek(week)))
                .toList();
    }

    @Test
    void itRisesEachWeekAndStaysAtItsEnd() {
        assertEquals(
                List.of("8", "10", "12", "13", "13"),
                weeks(1, 5, "schedule: daily\nsession:\n  - bridge: 8, 2 more each week up to 13\n"));
    }

    @Test
    void aStepMayTakeSeveralWeeks() {
        assertEquals(
                List.of("10 min", "10 min", "15 min", "15 min", "20 min"),
                weeks(1, 5, "schedule: daily\nsession:\n  - walk: 10 min, 5 min more every 2 weeks up to 20 min\n"));
    }

    @Test
    void aShareIsCountedExactlyAndRoundedDownToWhatIsWritten() {
        assertEquals(
                List.of("10 min", "11 min", "12 min", "13 min", "14 min", "15 min"),
                weeks(1, 6, "schedule: daily\nsession:\n  - walk: 10 min, 10 % more each week up to 15 min\n"));
        assertEquals(
                List.of("8", "8", "8", "9", "9", "10"),
                weeks(1, 6, "schedule: daily\nsession:\n  - bridge: 8, 5 % more each week up to 16\n"));
        assertEquals(
                List.of("8, load 1.25 kg", "8, load 1.5 kg", "8, load 2 kg"),
                weeks(
                        1,
                        3,
                        "schedule: daily\nsession:\n  - bridge: 8, load 1.25 kg, 30 % more each week up to 2 kg\n"));
        assertEquals(
                List.of("60 min", "66 min", "72 min"),
                weeks(1, 3, "schedule: daily\nsession:\n  - walk: 1 h, 10 % more each week up to 2 h\n"));
    }

    @Test
    void whatIsWrittenInARowCountsFromItsFirstWeek() {
        String text = """
            schedule: daily
            session:
              - bridge: {week 2: 5, "weeks 3-5": "8, 2 more each week up to 16", week 6 on: 20}
            """;
        assertEquals(List.of("-", "5", "8", "10", "12", "20"), weeks(1, 6, text));
    }

    @Test
    void whatJoinsInLaterBeginsWithItsFirstNumber() {
        String items = "  - bridge: 8, 2 more each week up to 16\n    start: week 4\n";
        assertEquals(List.of("-", "8", "10"), weeks(3, 5, "schedule: daily\nsession:\n" + items));
        String sessions = """
            sessions:
              - later:
                  - bridge: 8, 2 more each week up to 16
                start: week 13
                schedule: daily, for 3 weeks
            """;
        assertEquals(List.of("-", "8", "10", "12"), weeks(12, 15, sessions));
    }

    @Test
    void whatHasItsFirstDayInALaterWeekBeginsWithItsFirstNumber() {
        String text = """
            session:
              - bridge: 8, 2 more each week up to 16
                schedule: {week 3 on: daily}
            """;
        assertEquals(List.of("-", "8", "10"), weeks(2, 4, text));
    }

    @Test
    void theAmountOfABlockRisesForEachOfItsExercises() {
        String text = """
            schedule: daily
            session:
              - main:
                  - bridge
                dose: 8, 2 more each week up to 16
            """;
        assertEquals(List.of("8", "10", "12"), weeks(1, 3, text));
    }

    @Test
    void whatIsDoneInThePlaceOfAnotherRisesByItself() {
        Program program = program("""
            schedule: daily
            session:
              - march: 3 min
                or: {bike: "5 min easy, 1 min more each week up to 10 min"}
            """);
        Prescription bike = Prescription.first()
                .withChoices(Map.of(ProgramPath.root().child("session").child(1), 1));
        assertEquals("7 min easy", dose(program, bike.inWeek(3)));
    }

    @Test
    void atALevelTheWeeksCountSinceItWasEntered() {
        Program program = program("""
            schedule: daily
            session:
              - double-heel-raise:
                  every level: rest 1 min
                  level one: 8
                  level two: 10, 2 more each week up to 16
            """);
        Prescription two = Prescription.first().withLevel("two");
        Map<ProgramPath, Integer> since = Map.of(ProgramPath.root(), 5);
        assertEquals("10, rest 1 min", dose(program, two.inWeek(5).withLevelsSince(since)));
        assertEquals("14, rest 1 min", dose(program, two.inWeek(7).withLevelsSince(since)));
        assertEquals("16, rest 1 min", dose(program, two.inWeek(20).withLevelsSince(since)));
    }

    @Test
    void afterTheLastWeekNothingRisesAnyMore() {
        Program program = program("""
            schedule: daily, for 3 weeks, afterwards 2 days/week
            session:
              - bridge: 8, 2 more each week up to 16
              - walk: {weeks 1-3: 10 min, afterwards: 20 min}
            """);
        assertEquals("12", dose(program, Prescription.first().inWeek(3)));
        assertEquals("12", dose(program, Prescription.first().inWeek(3).inMaintenance()));
        assertEquals("12", dose(program, Prescription.first().inWeek(9).inMaintenance()));
    }

    @Test
    void eachOfSeveralAmountsRisesByItself() {
        String text = "schedule: daily\n"
                + "session:\n"
                + "  - walk: 10 min, 5 min more each week up to 20 min or 200 m, 50 m more every 2 weeks up to 300"
                + " m\n";
        Program program = program(text);
        List<String> third = Timeline.of(
                        program,
                        Prescription.first().inWeek(3),
                        Library.builtIn().catalog())
                .items()
                .get(0)
                .choices()
                .stream()
                .map(DoseLine::print)
                .toList();
        assertEquals(List.of("20 min", "250 m"), third);
    }
}
