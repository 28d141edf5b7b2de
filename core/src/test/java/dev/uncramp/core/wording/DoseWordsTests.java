package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DoseWordsTests {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/uncramp/core/wording/doses.txt");

    private final Wording english = Wording.english();

    /** Every dose of the golden file, in words; an S before the line: a strength exercise, else a stretch. */
    @Test
    void dosesAreSaidAsPeopleSayThem() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : Files.readAllLines(GOLDEN)) {
            String written = line.split(" => ", 2)[0];
            if (written.isBlank() || written.startsWith("#")) {
                said.append(line).append('\n');
                continue;
            }
            Kind kind = written.startsWith("S ") ? Kind.STRENGTH : Kind.STRETCH;
            Dose dose = DoseLine.parse(written.replaceFirst("^S ", ""), DoseArbitraries.VOCABULARY)
                    .dose()
                    .orElseThrow(() -> new AssertionError(written));
            said.append(written)
                    .append(" => ")
                    .append(DoseWords.of(english, dose, kind))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, said);
        }
        assertEquals(said.toString(), Files.readString(GOLDEN));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyDoseCanBeSaid(@ForAll("doses") Dose dose, @ForAll Kind kind) {
        String said = DoseWords.of(english, dose, kind);
        assertFalse(said.isBlank());
        assertFalse(said.contains("{") || said.contains("null") || said.contains("Optional"), said);
    }

    @Provide
    Arbitrary<Dose> doses() {
        return DoseArbitraries.doses();
    }

    @Test
    void everySideHasItsWords() {
        assertEquals(
                List.of(
                        "each side",
                        "left side",
                        "right side",
                        "sore side",
                        "good side",
                        "both sides at once",
                        "one side each round"),
                List.of(DoseSide.values()).stream()
                        .map(side -> SideWords.of(english, side))
                        .toList());
        assertEquals(
                List.of("left side", "right side", "both sides at once"),
                List.of(Side.values()).stream()
                        .map(side -> SideWords.of(english, side))
                        .toList());
    }
}
