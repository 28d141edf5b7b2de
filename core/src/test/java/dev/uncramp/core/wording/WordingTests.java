package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    private final Wording english = Wording.english();

    @Test
    void argumentsStandWhereTheirNumbersAre() {
        assertEquals("left and right", english.text("list.and", "left", "right"));
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> english.text("no.such.key"));
        assertFalse(english.knows("no.such.key"));
        assertTrue(english.knows("list.and"));
    }

    @Test
    void tooFewOrTooManyArgumentsAreAFault() {
        assertThrows(IllegalArgumentException.class, () -> english.text("list.and", "left"));
        assertThrows(IllegalArgumentException.class, () -> english.text("list.and", "left", "right", "both"));
    }

    @Test
    void anUnsafeArgumentIsShownByName() {
        assertEquals("<U+001B>[2J and $1", english.text("list.and", "\u001B[2J", "$1"));
    }

    @Test
    void aBundleKeepsItsOrderAndRefusesAKeyTwiceAndABackslash() {
        assertEquals(
                List.of("b", "a"),
                List.copyOf(WordingBundle.parse("b = 1\n\n# c\na = don't\n").keySet()));
        assertThrows(IllegalStateException.class, () -> WordingBundle.parse("a = 1\na = 2\n"));
        assertThrows(IllegalStateException.class, () -> WordingBundle.parse("a = 1\\n\n"));
        assertThrows(IllegalStateException.class, () -> WordingBundle.parse("a=1\n"));
        assertThrows(IllegalStateException.class, () -> WordingBundle.read("xx.properties"));
    }
}
