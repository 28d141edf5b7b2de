package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalFactsTests {

    private final Map<String, String> environment =
            new HashMap<>(Map.of("TERM", "xterm-256color", "LANG", "de_DE.UTF-8"));

    @Test
    void aUsualTerminalTakesTheScreen() {
        TerminalFacts facts = TerminalFacts.of(environment, true);
        assertFalse(facts.plain());
        assertTrue(facts.colour());
        assertTrue(facts.utf8());
    }

    @Test
    void withoutATerminalLinesAreRight() {
        assertTrue(TerminalFacts.of(environment, false).plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dumb", "unknown"})
    void aTerminalThatIsDumbOrUnknownGetsLines(String term) {
        environment.put("TERM", term);
        assertTrue(TerminalFacts.of(environment, true).plain());
    }

    @Test
    void aTerminalWithoutANameGetsLines() {
        environment.remove("TERM");
        assertTrue(TerminalFacts.of(environment, true).plain());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "yes, true", "0, false", "false, false", "FALSE, false", "'', false"})
    void whoeverAsksForLinesGetsThem(String value, boolean plain) {
        environment.put("ACCESSIBLE", value);
        assertEquals(plain, TerminalFacts.of(environment, true).plain());
    }

    @Test
    void noColourMeansNoColour() {
        environment.put("NO_COLOR", "1");
        assertFalse(TerminalFacts.of(environment, true).colour());
        environment.put("NO_COLOR", "");
        assertTrue(TerminalFacts.of(environment, true).colour());
    }

    @ParameterizedTest
    @CsvSource({
        "C, '', '', false",
        "'', C.utf8, '', true",
        "'', '', en_GB.UTF-8, true",
        "'', '', en_GB.ISO-8859-1, false",
        "C, '', en_GB.UTF-8, false",
        "'', '', '', false"
    })
    void theFirstLocaleThatIsSetSaysWhetherItIsUtf8(String all, String type, String lang, boolean utf8) {
        environment.put("LC_ALL", all);
        environment.put("LC_CTYPE", type);
        environment.put("LANG", lang);
        assertEquals(utf8, TerminalFacts.of(environment, true).utf8());
    }
}
