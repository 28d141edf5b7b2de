package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.ProgramId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreaksTodayTests {

    private static final ProgramId PROGRAM = ProgramId.of("lower-back/settle");
    private static final Duration HOUR = Duration.ofHours(1);

    private static BreaksToday today(Past past) {
        return BreaksToday.of(past.history(), PROGRAM, past.now().toLocalDate());
    }

    @Test
    void sessionsOfTheDayAndOfTheProgramAreCounted() {
        assertEquals(0, today(Past.none()).done());
        assertEquals(2, today(Past.none().calm().after(HOUR).calm()).done());
        assertEquals(
                1, today(Past.none().calm().after(Duration.ofDays(1)).calm()).done());
        Past past = Past.none().calm();
        assertEquals(
                0,
                BreaksToday.of(
                                past.history(),
                                ProgramId.of("desk/day"),
                                past.now().toLocalDate())
                        .done());
    }

    @Test
    void aDayThatWasTooMuchIsForRest() {
        assertTrue(today(Past.none().calm().after(HOUR).notToday()).rests());
        assertTrue(today(Past.none().calm().after(HOUR).help(Tier.TODAY)).rests());
        assertTrue(today(Past.none().calm().after(HOUR).kind()).rests());
        assertTrue(today(Past.none().red().after(HOUR).red()).rests());
    }

    @Test
    void oneRedSessionOrTheTroubleOfAnotherDayIsNot() {
        assertFalse(today(Past.none().calm()).rests());
        assertFalse(today(Past.none().calm().after(HOUR).red()).rests());
        assertFalse(today(Past.none().notToday().after(Duration.ofDays(1))).rests());
    }
}
