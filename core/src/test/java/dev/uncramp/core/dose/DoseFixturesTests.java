package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoseFixturesTests {

    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/dose");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|t|u([0-9A-F]{4}))");

    static Stream<String> goodLines() throws IOException {
        return Files.readAllLines(FOLDER.resolve("good.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("goodLines")
    void aGoodLineIsReadAndPrintedInItsCanonicalForm(String fixture) {
        String[] written = fixture.split(" => ", 2);
        DoseReading reading = DoseLine.parse(written[0], DoseArbitraries.VOCABULARY);
        assertEquals(List.of(), reading.problems());
        String printed = DoseLine.print(reading.dose().orElseThrow());
        assertEquals(written[written.length - 1], printed);
        assertEquals(
                reading.dose(),
                DoseLine.parse(printed, DoseArbitraries.VOCABULARY).dose());
    }

    @Test
    void badLinesSayEverythingThatIsTheMatterAtItsPlace() throws IOException {
        Path golden = FOLDER.resolve("bad.txt");
        List<String> written = Files.readAllLines(golden);
        String drawn = written.get(0)
                + "\n"
                + written.stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> drawn(line.substring(2)))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, drawn);
        }
        assertEquals(drawn, Files.readString(golden));
    }

    /** The refused lines of the fixtures, as they are read. */
    static List<String> badLines() {
        try {
            return Files.readAllLines(FOLDER.resolve("bad.txt")).stream()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> unescaped(line.substring(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(String fixture) {
        DoseReading reading = DoseLine.parse(unescaped(fixture), DoseArbitraries.VOCABULARY);
        assertEquals(Optional.empty(), reading.dose(), fixture);
        assertFalse(reading.problems().isEmpty(), fixture);
        int last = 0;
        StringBuilder out = new StringBuilder("> ").append(fixture).append('\n');
        for (DoseProblem problem : reading.problems()) {
            assertTrue(problem.offset() >= last, fixture);
            last = problem.offset();
            out.append("  ")
                    .append(" ".repeat(problem.offset()))
                    .append("^".repeat(Math.max(1, problem.length())))
                    .append(' ')
                    .append(problem.statement())
                    .append('\n');
            problem.remedy()
                    .ifPresent(help -> out.append("    help: ").append(help).append('\n'));
        }
        return out.toString();
    }

    private static String unescaped(String fixture) {
        return ESCAPE.matcher(fixture).replaceAll(found -> switch (found.group(1)
                .charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> Character.toString(Integer.parseInt(found.group(2), 16));
        });
    }
}
