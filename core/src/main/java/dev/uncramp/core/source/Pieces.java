package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.List;

/** Builds a value together with the places of its characters. */
final class Pieces {
    private final SourceText source;
    private final StringBuilder value = new StringBuilder();
    private final List<ScalarNode.Piece> pieces = new ArrayList<>();
    private int length;

    /** Where the run of characters that stand one to one began, or -1 where none is open. */
    private int runFrom = -1;

    private int runOffset;

    Pieces(SourceText source) {
        this.source = source;
    }

    /** Adds the character that stands at an index, as it is read. */
    void literal(int index) {
        if (runFrom < 0) {
            runFrom = index;
            runOffset = length;
        }
        value.appendCodePoint(CleanText.asRead(source.text().codePointAt(index)));
        length++;
    }

    /** Adds characters that stand for the source from one index to another as a whole. */
    void whole(String characters, int from, int to) {
        if (characters.isEmpty()) {
            return;
        }
        endRun(from);
        int count = characters.codePointCount(0, characters.length());
        pieces.add(new ScalarNode.Piece(length, count, span(from, to)));
        value.append(characters);
        length += count;
    }

    /** Ends a run before source that gives no character. */
    void endRun(int index) {
        if (runFrom >= 0) {
            pieces.add(new ScalarNode.Piece(runOffset, length - runOffset, span(runFrom, index)));
            runFrom = -1;
        }
    }

    String value() {
        return value.toString();
    }

    List<ScalarNode.Piece> pieces() {
        return pieces;
    }

    Span span(int from, int to) {
        return new Span(source.lineColumn(from), source.lineColumn(to));
    }
}
