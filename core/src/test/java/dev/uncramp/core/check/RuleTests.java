package dev.uncramp.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/uncramp/core/check");
    private static final Path BAD = Path.of("src/test/resources/dev/uncramp/core/review/err");

    static List<Rule> rules() {
        return Checks.rules();
    }

    @Test
    void theNameOfAClassIsTheIdOfItsRule() {
        assertEquals("hole-between-rows", new HoleBetweenRows().id());
        assertEquals("sets-read-as-reps", new SetsReadAsReps().id());
        assertEquals(Checks.ids().size(), new HashSet<>(Checks.ids()).size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatWhyAnExampleAndWhatInstead(Rule rule) throws IOException {
        String source = Files.readString(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
        for (String heading : List.of("What", "Why", "Example", "Instead")) {
            assertTrue(source.contains("<b>" + heading + ".</b>"), rule.id() + " " + heading);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasABadFileOfItsName(Rule rule) throws IOException {
        String said = Files.readString(BAD.resolve(rule.id() + ".out"));
        assertTrue(said.contains("[" + rule.id() + "]"), rule.id());
    }
}
