package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DoseLineProperties {

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void everyDoseIsReadAsItIsPrinted(@ForAll("doses") Dose dose) {
        String line = DoseLine.print(dose);
        DoseReading reading = DoseLine.parse(line, DoseArbitraries.VOCABULARY);
        assertEquals(List.of(), reading.problems(), line);
        assertEquals(Optional.of(dose), reading.dose(), line);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everySetOfSharedPartsIsReadAsItIsPrinted(@ForAll("parts") DoseParts parts) {
        String text = DoseRows.print(parts);
        DosePartsReading reading = DoseRows.parse(text);
        if (parts.equals(DoseParts.none())) {
            assertFalse(reading.problems().isEmpty());
        } else {
            assertEquals(Optional.of(parts), reading.parts(), text + reading.problems());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noLineThrowsAndEveryProblemLiesInsideIt(@ForAll("lines") String line) {
        DoseReading reading = DoseLine.parse(line, DoseArbitraries.VOCABULARY);
        int length = line.codePointCount(0, line.length());
        for (DoseProblem problem : reading.problems()) {
            assertTrue(problem.offset() + problem.length() <= length, line + problem);
            assertTrue(
                    problem.length() > 0
                            || problem.offset() == length
                            || reading.problems().size() > 0,
                    line);
        }
        reading.dose()
                .ifPresent(dose -> assertEquals(
                        Optional.of(dose),
                        DoseLine.parse(DoseLine.print(dose), DoseArbitraries.VOCABULARY)
                                .dose(),
                        line));
        DoseRows.parse(line);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theWayOfWritingSignsChangesNothing(@ForAll("doses") Dose dose) {
        String line = DoseLine.print(dose);
        String signs = line.replace("->", "\u2192")
                .replace("-", "\u2013")
                .replace(" x ", "\u00D7")
                .replace(" ", "\u00A0");
        assertEquals(
                Optional.of(dose),
                DoseLine.parse(signs, DoseArbitraries.VOCABULARY).dose(),
                signs);
    }

    @Provide
    Arbitrary<Dose> doses() {
        return DoseArbitraries.doses();
    }

    @Provide
    Arbitrary<DoseParts> parts() {
        return DoseArbitraries.parts();
    }

    /** Random text, words of the grammar in random order, printed doses with one place changed, and spliced lines. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.of(
                        "3",
                        "10",
                        "0",
                        "30.5",
                        "8-12",
                        "x",
                        "->",
                        "-",
                        ",",
                        ",",
                        "(",
                        ")",
                        "/",
                        "%",
                        "+",
                        "s",
                        "min",
                        "h",
                        "reps",
                        "breaths",
                        "steps",
                        "m",
                        "km",
                        "up to",
                        "at least",
                        "hold",
                        "rest",
                        "relax",
                        "change",
                        "ready",
                        "tempo",
                        "3-2-3",
                        "up",
                        "down",
                        "each side",
                        "left",
                        "alternating",
                        "each way",
                        "each of",
                        "ways",
                        "load",
                        "12RM",
                        "kg",
                        "lb",
                        "band",
                        "red",
                        "then",
                        "by",
                        "weekly",
                        "each session",
                        "every",
                        "weeks",
                        "after",
                        "sessions",
                        "easy",
                        "RPE",
                        "at",
                        "HRmax",
                        "1RM",
                        "km/h",
                        "bend",
                        "deg",
                        "step",
                        "cm",
                        "no support",
                        "one",
                        "daily",
                        "days/week",
                        "x/day",
                        "or",
                        "of",
                        "until",
                        "as told",
                        "once",
                        "12/10/8",
                        "run",
                        "walk",
                        "marbles",
                        "1:30",
                        "030",
                        "repz",
                        "\u2265",
                        "\n",
                        "\u202E")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> String.join(" ", list));
        Arbitrary<String> changed = Combinators.combine(
                        doses().map(DoseLine::print),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.strings().withChars("0159x->,()/%+ .:sm").ofMaxLength(3))
                .as((line, at, cut, put) -> {
                    int from = at % (line.length() + 1);
                    return line.substring(0, from) + put + line.substring(Math.min(line.length(), from + cut));
                });
        return Arbitraries.oneOf(
                words, words, changed, changed, changed, Arbitraries.strings().ofMaxLength(60));
    }
}
