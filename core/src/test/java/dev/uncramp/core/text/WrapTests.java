package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTests {

    @Test
    void linesBreakAtBlanksAndKeepLineFeeds() {
        assertEquals(List.of("Lie on", "your back.", "Breathe."), Wrap.lines("Lie on your  back.\nBreathe. ", 10));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), Wrap.lines("", 10));
        assertEquals(List.of("a", "", "b"), Wrap.lines("a\n\nb", 10));
    }

    @Test
    void aWordThatDoesNotFitIsBroken() {
        assertEquals(List.of("a", "bcde", "fg h"), Wrap.lines("a bcdefg h", 4));
        assertEquals(List.of("\u4e2d", "\u6587", "x"), Wrap.lines("\u4e2d\u6587x", 2));
    }

    @Test
    void aWideCharacterInOneColumnIsAQuestionMark() {
        assertEquals(List.of("?", "x"), Wrap.lines("\u4e2dx", 1));
        assertEquals(List.of("x", "?", ""), Wrap.lines("x\u4e2d", 1));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertEquals(List.of("ab\u0323", "c"), Wrap.lines("ab\u0323c", 2));
    }

    @Test
    void noColumnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wrap.lines("a", 0));
    }

    @Test
    void aCutIsMarked() {
        assertEquals("abc", Wrap.cut("abc", 3));
        assertEquals("ab\u2026", Wrap.cut("abcd", 3));
        assertEquals("\u4e2d\u2026", Wrap.cut("\u4e2d\u6587\u5b57", 4));
        assertEquals("\u2026", Wrap.cut("abc", 1));
        assertEquals("", Wrap.cut("abc", 0));
    }

    @Test
    void paddingFillsOrCuts() {
        assertEquals("\u4e2d ", Wrap.pad("\u4e2d", 3));
        assertEquals("ab\u2026", Wrap.pad("abcd", 3));
        assertEquals("", Wrap.pad("abcd", 0));
    }

    @Property(tries = 300)
    void noLineIsWiderAndNoLetterIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
        List<String> lines = Wrap.lines(text, columns);
        assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= columns));
        assertEquals(text.replaceAll("[ \n]", ""), String.join("", lines).replace(" ", ""));
        assertTrue(DisplayWidth.of(Wrap.cut(text, columns)) <= columns);
    }
}
