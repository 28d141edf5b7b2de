package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J", "\u009B2J", "a\u202Eb", "a\u200Bb", "\uD800", "\u0007", "a\tb", "\uFEFFa"})
    void textWithAnUnsafeCharacterIsRefusedAndShownByName(String hostile) {
        assertThrows(IllegalArgumentException.class, () -> SafeText.of(hostile));
        assertEquals(-1, SafeText.firstUnsafe(SafeText.shown(hostile).value()).orElse(-1));
    }

    @Test
    void decomposedLettersAreComposed() {
        assertEquals("\u00E9", SafeText.of("e\u0301").value());
    }

    @Test
    void aLineFeedIsKeptAndGoesOnOneLineAsASpace() {
        assertEquals("a b", SafeText.of("a\nb").oneLine());
    }
}
