package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SourceTextTests {

    private static final SourceText TEXT = SourceText.of("a.yaml", "\uFEFFone\r\n\uD83D\uDE00 two\rthree\n");

    @Test
    void aLineEndsWithAnyKindOfLineEnd() {
        assertEquals(4, TEXT.lines());
        assertEquals("one", TEXT.line(1));
        assertEquals("\uD83D\uDE00 two", TEXT.line(2));
        assertEquals("three", TEXT.line(3));
        assertEquals("", TEXT.line(4));
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.line(5));
        assertEquals(1, SourceText.of("", "").lines());
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertEquals(new LineColumn(1, 1), TEXT.lineColumn(TEXT.text().indexOf("one")));
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals(new LineColumn(2, 3), TEXT.lineColumn(TEXT.text().indexOf("two")));
        assertEquals(TEXT.text().indexOf("two"), TEXT.offset(new LineColumn(2, 3)));
    }

    @Test
    void aPlaceBeyondItsLineIsTheEndOfTheLine() {
        assertEquals(3, TEXT.offset(new LineColumn(1, 99)));
        assertEquals(TEXT.text().length(), TEXT.offset(new LineColumn(99, 1)));
        assertEquals(1, SourceText.of("", "a").offset(new LineColumn(1, 99)));
    }

    @Test
    void theTextOfASpanIsCutOut() {
        assertEquals("two", TEXT.text(Span.of(2, 3, 3)));
    }

    @Test
    void anOffsetOutsideIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.lineColumn(-1));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> TEXT.lineColumn(TEXT.text().length() + 1));
    }

    @Test
    void theSameNameAndTextAreEqual() {
        SourceText same = SourceText.of("a.yaml", TEXT.text());
        assertEquals(TEXT, same);
        assertEquals(TEXT.hashCode(), same.hashCode());
        assertNotEquals(TEXT, SourceText.of("b.yaml", TEXT.text()));
        assertNotEquals(TEXT, SourceText.of("a.yaml", ""));
        assertEquals("SourceText[a.yaml, 4 lines]", TEXT.toString());
    }

    @Test
    void aHostileNameIsShown() {
        assertEquals("a<U+001B>[2J", SourceText.of("a\u001B[2J", "").name().value());
    }

    @Property(tries = 200)
    void offsetAndPlaceAreInverse(
            @ForAll @Chars({'\n', '\r', '\uD83D', '\uDE00', '\t'}) @CharRange(from = 'a', to = 'c') String letters) {
        SourceText text = SourceText.of("f", letters);
        for (int offset = 0; offset <= letters.length(); offset++) {
            boolean between = offset > 0
                    && offset < letters.length()
                    && Character.isSurrogatePair(letters.charAt(offset - 1), letters.charAt(offset));
            boolean lineEnd = offset < letters.length() && "\r\n".indexOf(letters.charAt(offset)) >= 0;
            if (!between && !lineEnd) {
                assertEquals(offset, text.offset(text.lineColumn(offset)), letters);
            }
        }
    }
}
