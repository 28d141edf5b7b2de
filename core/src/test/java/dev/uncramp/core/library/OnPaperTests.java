package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines as a therapist scribbles them: each refusal says what to write instead, and what it says can be read. */
class OnPaperTests {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/uncramp/core/library/on-paper.txt");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final String SCHEDULE = "schedule: ";

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(GOLDEN).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" => ", 2)[0]);
    }

    @Test
    void eachRefusalNamesTheLineToWrite() throws IOException {
        String header = Files.readAllLines(GOLDEN).get(0) + "\n";
        String told =
                lines().map(line -> line + " => " + help(line) + "\n").collect(Collectors.joining("", header, ""));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, told);
        }
        assertEquals(Files.readString(GOLDEN), told);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatARefusalSaysToWriteIsReadWithoutAnError(String line) {
        List<String> proposed = QUOTED.matcher(help(line))
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList();
        assertFalse(proposed.isEmpty(), line);
        Review review = line.startsWith(SCHEDULE)
                ? review(SCHEDULE + proposed.get(0), "10", "")
                : review(head(proposed), dose(proposed.get(0)), under(proposed));
        assertEquals(List.of(), errors(review), line + " => " + proposed);
    }

    /** A part alone with an amount before it. */
    private static String dose(String proposed) {
        return proposed.matches("(?:both|each|load|bend)\\b.*") ? "10, " + proposed : proposed;
    }

    private static String head(List<String> proposed) {
        return "schedule: daily\n"
                + proposed.stream().filter(piece -> piece.startsWith("pain: ")).collect(Collectors.joining());
    }

    private static String under(List<String> proposed) {
        return proposed.stream()
                .filter(piece -> piece.startsWith("note: ") || piece.startsWith(SCHEDULE))
                .map(piece -> "    " + piece + "\n")
                .collect(Collectors.joining());
    }

    /** The help of a refusal; */
    private static String help(String line) {
        Review review = line.startsWith(SCHEDULE) ? review(line, "10", "") : review("schedule: daily", line, "");
        List<Diagnostic> errors = errors(review);
        assertFalse(errors.isEmpty(), line);
        assertTrue(errors.get(0).help().isPresent(), line);
        return errors.get(0).help().get().value();
    }

    private static List<Diagnostic> errors(Review review) {
        return review.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static Review review(String head, String line, String under) {
        String dose = line.matches("week .*: .*") ? "\n      " + line : " " + line;
        return Review.of(
                TestLibrary.source("uncramp: 1\ntitle: A\n" + head + "\nsession:\n  - bridge:" + dose + "\n" + under),
                TestLibrary.CATALOG);
    }
}
