package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done after the weeks of a program: the same, whether its last week is named or the one after it. */
class AfterwardsTests {

    private static Program program(String items) {
        return Review.of(
                        SourceText.of(
                                "test.yaml",
                                "uncramp: 1\ntitle: A\nschedule: daily, for 12 weeks, afterwards 2 days/week\n"
                                        + "session:\n" + items),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static List<String> inWeek(int week, String items) {
        return Timeline.of(
                        program(items),
                        Prescription.first().inWeek(week).inMaintenance(),
                        Library.builtIn().catalog())
                .items()
                .stream()
                .map(item -> item.exercise().id().value())
                .toList();
    }

    private static List<String> afterwards(String items) {
        List<String> asRun = inWeek(12, items);
        assertEquals(asRun, inWeek(13, items), "the run stays in the last week, paper names the one after it");
        assertEquals(asRun, inWeek(60, items));
        return asRun;
    }

    @Test
    void whatHasNoRowForItIsLeftOutWhereAnotherHasOne() {
        assertEquals(List.of("heel-drop"), afterwards("""
              - heel-drop: {weeks 1-8: 10, "weeks 9-12": "3 x 15, load 10 kg", afterwards: 3 x 15}
              - bent-knee-heel-drop: {weeks 1-8: 10, "weeks 9-12": "3 x 15, load 10 kg"}
            """));
    }

    @Test
    void aRowThatGoesOnAndAnAmountWithoutRowsGoOnBesideARowForIt() {
        assertEquals(List.of("heel-drop", "bridge", "walk"), afterwards("""
              - heel-drop: {weeks 1-12: 10, afterwards: 3 x 15}
              - bridge: {weeks 1-3: 8, week 4 on: 10}
              - walk: 10 min
            """));
    }

    @Test
    void whereNoRowIsForItTheLastWeekGoesOn() {
        assertEquals(List.of("heel-drop", "walk"), afterwards("""
              - heel-drop: {weeks 1-8: 10, weeks 9-12: 12}
              - bridge: {weeks 1-3: 8}
              - walk: 10 min
            """));
    }

    @Test
    void roundsGoByTheSameRule() {
        String rounds = """
              - heel-drop: {weeks 1-12: 10, %s: 12}
              - main:
                  - bridge: 10
                rounds: {weeks 1-12: 2}
            """;
        assertEquals(List.of("heel-drop"), afterwards(rounds.formatted("afterwards")));
        assertEquals(List.of("heel-drop", "bridge"), afterwards(rounds.formatted("week 13 on")));
    }

    @Test
    void whatIsKeptUpForSomeTimeByItselfEndsThenWhileTheRestGoesOn() {
        String items = """
              - walk: 10 min
              - bridge: 10
                schedule: for 4 weeks, afterwards 1 day/week, for 9 weeks
            """;
        assertEquals(List.of("walk", "bridge"), inWeek(13, items));
        assertEquals(List.of("walk"), inWeek(14, items));
    }
}
