package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final List<String> made = new ArrayList<>();
    private final Remembered<String> memory = Remembered.of(2, text -> {
        made.add(text);
        return text + "!";
    });

    @Test
    void aTextThatComesAgainIsNotMadeAgain() {
        String first = memory.of("2 x 30 s");
        assertSame(first, memory.of("2 x 30 s"));
        assertEquals(List.of("2 x 30 s"), made);
    }

    @Test
    void textsThatShareAPlaceDriveEachOtherOutAndStayRight() {
        for (int round = 0; round < 2; round++) {
            for (String text : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
                assertEquals(text + "!", memory.of(text));
            }
        }
        assertEquals(16, made.size());
    }

    @Test
    void twoTextsInTurnsDoNotDriveEachOtherOut() {
        for (String text : List.of("a", "b", "a", "b")) {
            assertEquals(text + "!", memory.of(text));
        }
        assertEquals(List.of("a", "b"), made);
    }

    @Test
    void aLongTextIsNotKept() {
        String text = "x".repeat(200);
        memory.of(text);
        assertEquals(text + "!", memory.of(text));
        assertEquals(2, made.size());
    }
}
