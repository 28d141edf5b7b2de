package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What rises by the week never falls, never leaves out its first number and never goes beyond its last. */
class MoreByWeekProperties {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void itIsReadAsItIsPrinted(@ForAll("rising") SingleDose dose) {
        String line = DoseLine.print(dose);
        DoseReading reading = DoseLine.parse(line, DoseArbitraries.VOCABULARY);
        assertEquals(List.of(), reading.problems(), line);
        assertEquals(Optional.of(dose), reading.dose(), line);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void itStaysBetweenItsFirstAndItsLastNumber(
            @ForAll("rising") SingleDose dose, @ForAll @IntRange(max = 2000) int week) {
        Raised raised = Raised.in(dose.amount(), dose.parts(), dose.more().orElseThrow())
                .orElseThrow();
        BigDecimal now = raised.after(dose.more().get().stepsAfter(week)).planned();
        BigDecimal next = raised.after(dose.more().get().stepsAfter(week + 1)).planned();
        assertEquals(0, raised.after(0).planned().compareTo(raised.start().planned()));
        assertTrue(now.compareTo(next) <= 0);
        assertTrue(next.compareTo(raised.end()) <= 0);
        assertEquals(Optional.empty(), dose.after(week).more());
        assertEquals(dose.after(dose.risesFor()), dose.after(week + dose.risesFor()));
    }

    @Provide
    Arbitrary<SingleDose> rising() {
        return DoseArbitraries.rising();
    }
}
