package dev.uncramp.core.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks find in published programs, each with the judgement of a person: is it true, and would a clinician
 * agree? A finding that a clinician would call wrong means that the rule is wrong.
 *
 * <p>{@code NAME.findings} has a line for each finding and below it, after four spaces, the judgement. Written anew with
 * {@code -Dgolden.update=true}, a finding that is new has {@code ?} there until someone has read it.
 */
class PublishedFindingsTests {

    private static final String JUDGED = "    ";

    static Stream<String> programs() throws IOException {
        return PublishedProgramsTests.programs();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itIsFoundAsExpectedAndEachFindingIsJudged(String name) throws IOException {
        Path file = Golden.resource("published/" + name + ".findings");
        String expected = Files.exists(file) ? Files.readString(file) : "";
        StringBuilder found = new StringBuilder();
        Map<String, String> judgements = judgements(expected.lines().toList());
        for (Diagnostic diagnostic : review(name).diagnostics()) {
            String line = "%s: %s: %s [%s]"
                    .formatted(
                            diagnostic.span().start(),
                            diagnostic.severity().word(),
                            diagnostic.message().oneLine(),
                            diagnostic.rule());
            found.append(line).append('\n');
            found.append(JUDGED)
                    .append(judgements.getOrDefault(withoutPlace(line), "?"))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, found);
        }
        assertEquals(Files.readString(file), found.toString());
        assertTrue(
                judgements(found.toString().lines().toList()).values().stream().noneMatch("?"::equals));
    }

    private static Map<String, String> judgements(List<String> lines) {
        Map<String, String> judgements = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            assertTrue(lines.get(i + 1).startsWith(JUDGED), lines.get(i));
            judgements.put(withoutPlace(lines.get(i)), lines.get(i + 1).substring(JUDGED.length()));
        }
        return judgements;
    }

    private static String withoutPlace(String line) {
        return line.replaceFirst("^\\d+:\\d+: ", "");
    }

    private static Review review(String name) throws IOException {
        Path file = Golden.resource("published/" + name + ".yaml");
        return Review.of(
                SourceText.of(name + ".yaml", Files.readString(file)),
                Library.builtIn().catalog());
    }
}
