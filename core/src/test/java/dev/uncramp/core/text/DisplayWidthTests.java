package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTests {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "abc, 3",
        "'', 0",
        "\u00e9, 1",
        "e\u0301, 1",
        "\u4e2d\u6587, 4",
        "\uff21, 2",
        "\uff71, 1",
        "\uac00, 2",
        "\u1112\u1161\u11ab, 2",
        "\ud83d\ude00, 2",
        "\ud83c\uddeb\ud83c\uddf7, 2",
        "\u2713, 1",
        "\u26a1, 2",
        "\u28ff, 1",
        "\u2588, 1",
        "\u05e9\u05dc\u05d5\u05dd, 4",
        "\u200b, 0",
        "\ud840\udc00, 2",
    })
    void aCharacterTakesTheColumnsThatTerminalsGiveIt(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }
}
