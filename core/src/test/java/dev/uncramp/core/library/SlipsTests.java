package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Twenty-four programs, of three authors, that are reasonable but for three slips each: every slip is found, and little else. */
class SlipsTests {

    private static final Pattern SLIP = Pattern.compile("# slip ([a-z-]+): .+");
    private static final int SLIPS = 3;
    private static final int MOST_OTHERS = 3;

    @Test
    void allAreFoundAndAtMostThreeOthers() {
        List<String> missed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> files = TestLibrary.files("slips");
        assertEquals(24, files.size());
        for (String file : files) {
            List<String> slips = SLIP.matcher(TestLibrary.source("slips", file).text())
                    .results()
                    .map((MatchResult slip) -> slip.group(1))
                    .toList();
            assertEquals(SLIPS, slips.size(), file);
            List<String> open = new ArrayList<>(slips);
            Review review =
                    Review.of(TestLibrary.file("slips", file), Library.builtIn().catalog());
            for (Diagnostic found : review.diagnostics()) {
                if (!open.remove(found.rule())) {
                    others.add("%s:%s: %s".formatted(file, found.span(), found.message()));
                }
            }
            open.forEach(rule -> missed.add(file + " " + rule));
        }
        assertEquals(List.of(), missed, others::toString);
        assertTrue(others.size() <= MOST_OTHERS, () -> String.join("\n", others));
    }
}
