package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[2J",
                "\u009B2J",
                "a\u202Eb",
                "a\u200Bb",
                "\uD800",
                "\u0007",
                "a\tb",
                "\uFEFFa",
                "\u3164",
                "\uFFFF",
                "\u2028",
                "\uE000",
                "\uD83D\uDC69\u200D\uD83D\uDC67"
            })
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

    @Test
    void anEmojiThatThisJdkDoesNotKnowIsSafeOnAll() {
        assertEquals("\uD83E\uDEE8", SafeText.of("\uD83E\uDEE8").value());
        assertThrows(IllegalArgumentException.class, () -> SafeText.of("\u0378"));
    }

    @Test
    void aMessageNamesTheCharacterAndItsPlace() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> SafeText.of("\uD83D\uDE00\u202Eb"));
        assertEquals("the character <U+202E> at 2 cannot be shown safely", refused.getMessage());
    }

    @Test
    void textsAreOrderedByTheirCharacters() {
        assertEquals(-1, SafeText.of("a").compareTo(SafeText.of("b")));
        assertEquals("a", SafeText.of("a").toString());
    }
}
