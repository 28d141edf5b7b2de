package dev.uncramp.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void everyRuleSaysWhatWhyAnExampleAndWhatInstead(Rule rule) {
        About about = rule.about();
        assertFalse(about.example().equals(about.instead()), rule.id());
        assertTrue(about.why().length() <= 240, () -> rule.id() + " has a long why: " + about.why());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleNamesASourceOrSaysThatItIsUsualPractice(Rule rule) {
        About about = rule.about();
        assertTrue(!about.codes().isEmpty() || about.source().endsWith("usual practice"), rule.id());
        assertFalse(about.sourceInWords().isBlank(), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasABadFileOfItsName(Rule rule) throws IOException {
        String said = Files.readString(BAD.resolve(rule.id() + ".out"));
        assertTrue(said.contains("[" + rule.id() + "]"), rule.id());
    }
}
