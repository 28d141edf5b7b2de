package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTests {

    @Test
    void linesAndColumnsCountFromOne() {
        assertThrows(IllegalArgumentException.class, () -> new LineColumn(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new LineColumn(1, 0));
        assertThrows(IllegalArgumentException.class, () -> LineColumn.START.plus(-1));
        assertEquals("1:3", LineColumn.START.plus(2).toString());
    }

    @Test
    void placesAreOrderedByLineThenColumn() {
        assertTrue(new LineColumn(1, 9).compareTo(new LineColumn(2, 1)) < 0);
        assertTrue(new LineColumn(2, 2).compareTo(new LineColumn(2, 1)) > 0);
    }

    @Test
    void aSpanCannotEndBeforeItStarts() {
        LineColumn later = new LineColumn(1, 2);
        assertThrows(IllegalArgumentException.class, () -> new Span(later, LineColumn.START));
        assertTrue(Span.at(later).isEmpty());
        assertFalse(Span.of(1, 2, 1).isEmpty());
    }

    @Test
    void aSpanHoldsWhatLiesWithinIt() {
        Span span = Span.of(2, 3, 4);
        assertTrue(span.contains(span));
        assertTrue(span.contains(Span.of(2, 7, 0)));
        assertFalse(span.contains(Span.of(2, 6, 2)));
        assertFalse(span.contains(Span.of(2, 2, 2)));
    }

    @Test
    void twoSpansMakeTheSpanOverBoth() {
        Span over = Span.of(2, 3, 4).to(Span.of(1, 5, 2));
        assertEquals("1:5-2:7", over.toString());
        assertEquals(over, Span.of(1, 5, 2).to(Span.of(2, 3, 4)));
        assertFalse(over.isOnOneLine());
    }
}
