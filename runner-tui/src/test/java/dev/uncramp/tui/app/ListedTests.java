package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the list at home says of a program. */
class ListedTests {

    private static final Plan STAGES = Plans.written("""
        uncramp: 1
        title: Six at first, then three
        region: calf
        schedule: daily
        levels:
          - one: weeks 1-2
          - two: weeks 3-6
            enter: It is easy.
        session:
          - march: {level one: 3 min easy}
            schedule: 6 x/day
          - double-heel-raise: {level two: 10}
            schedule: 3 x/day
        """);

    @Test
    void aDayHasAsManySessionsAsTheLevelOfThePersonHasWorkFor() {
        assertEquals(Optional.of(6), Listed.of("stages", STAGES, List.of()).aDay());
        Plan later = STAGES.with(STAGES.prescription().inWeek(3).withLevel("two"));
        assertEquals(Optional.of(3), Listed.of("stages", later, List.of()).aDay());
    }
}
