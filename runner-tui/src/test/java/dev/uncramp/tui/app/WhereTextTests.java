package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a person is in a program, as it is said before a session. */
class WhereTextTests {

    private static Whereabouts onSunday(String rest) {
        return planned(rest, Wanted.NEXT).where().orElseThrow();
    }

    /** The first start of a program on a Sunday. */
    private static Plan planned(String rest, Wanted wanted) {
        Plan plan = Plans.written("uncramp: 1\ntitle: A\n" + rest);
        OffsetDateTime sunday = OffsetDateTime.parse("2026-11-08T10:00:00+01:00");
        Whereabouts there = Whereabouts.of(plan.program(), plan.catalog(), new History(List.of()), sunday, wanted);
        return plan.at(there, Optional.empty());
    }

    @Test
    void aDayOffSaysUntilWhen() {
        Whereabouts there = onSunday("schedule: mon tue wed thu fri\nsession:\n  - bridge: 8\n");
        assertEquals(Optional.of("Your plan rests until Monday."), WhereText.why(there));
        assertEquals(Optional.of("Session 1 of 5 this week"), WhereText.of(there));
    }

    @Test
    void onADayOffNoSessionIsCountedAsOneOfToday() {
        Whereabouts there = onSunday("""
            schedule: mon tue wed thu fri, 3 x/day, for 2 weeks
            session:
              - bridge: {week 1: 8, week 2: 10}
            """);
        assertEquals(Optional.of("Week 1"), WhereText.of(there));
    }

    @Test
    void aDayWithoutAnythingSaysUntilWhen() {
        Plan plan = planned("""
            schedule: daily
            session:
              - bridge: 8
                schedule: tue thu
            """, Wanted.NEXT);
        assertEquals("There is nothing to do here until Tuesday.", WhereText.nothing(plan));
    }

    @Test
    void aSessionThatBeginsLaterSaysInWhichWeek() {
        String program = """
            sessions:
              - Move:
                  - knee-rolls: 5
                schedule: daily
              - Strength:
                  - bridge: 8
                schedule: 2 days/week
                start: week 3
            """;
        Wanted strength = new Wanted(Optional.empty(), Optional.of("Strength"), Optional.empty());
        assertEquals("This begins in week 3 of your plan.", WhereText.nothing(planned(program, strength)));
    }
}
