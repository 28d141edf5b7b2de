package dev.uncramp.core.source;

import java.util.List;

/**
 * A text in a file, with the place of each of its characters.
 *
 * <p>The value is what the author meant by it: quotes and escapes resolved, lines joined. Tabs and no-break spaces are
 * given as spaces, and a character that cannot be shown safely, which the reader reports, as U+FFFD; so every value is
 * accepted by {@link dev.uncramp.core.text.SafeText}.
 *
 * @param span the place with its quotes, if any; empty where nothing is written
 * @param value the text
 * @param style how it is written
 * @param pieces where the parts of the value stand, in order and without a gap; empty where the value stands nowhere
 */
public record ScalarNode(Span span, String value, ScalarStyle style, List<Piece> pieces) implements Node {

    /** Keeps a copy of the pieces. */
    public ScalarNode {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a value that stands in one stretch of the file.
     *
     * <p>Where the span is on one line and as long as the part, characters match one to one; else the part cannot be
     * divided, as an escape or a line break that became a space.
     *
     * @param offset the code point of the value at which the part starts, from 0
     * @param length the number of code points of the value, at least 1
     * @param span where it stands
     */
    public record Piece(int offset, int length, Span span) {

        /** Refuses a negative offset or a length below 1, with {@link IllegalArgumentException}. */
        public Piece {
            if (offset < 0 || length < 1) {
                throw new IllegalArgumentException("no piece starts at %d with length %d".formatted(offset, length));
            }
        }

        private int end() {
            return offset + length;
        }

        private LineColumn start(int at) {
            return isOneToOne() ? span.start().plus(at - offset) : span.start();
        }

        private LineColumn end(int at) {
            return isOneToOne() ? span.start().plus(at - offset) : span.end();
        }

        private boolean isOneToOne() {
            return span.isOnOneLine() && span.end().column() - span.start().column() == length;
        }
    }

    /**
     * Makes a scalar that stands in no file.
     *
     * @param value the text
     * @return the scalar
     */
    public static ScalarNode of(String value) {
        return new ScalarNode(Span.START, value, value.isEmpty() ? ScalarStyle.EMPTY : ScalarStyle.PLAIN, List.of());
    }

    /**
     * Gives the place of a part of the value.
     *
     * @param offset the first code point of the part, from 0 to the length of the value
     * @param length the number of code points; 0 for the place just before the offset
     * @return where the part stands; the whole span for a scalar that stands in no file
     * @throws IndexOutOfBoundsException where the part lies outside the value
     */
    public Span inside(int offset, int length) {
        int size = value.codePointCount(0, value.length());
        if (offset < 0 || length < 0 || offset + length > size) {
            throw new IndexOutOfBoundsException("%d+%d in a text of %d".formatted(offset, length, size));
        }
        if (pieces.isEmpty()) {
            return span;
        }
        if (length == 0) {
            return Span.at(
                    offset == size ? pieceOf(size).end(size) : pieceOf(offset).start(offset));
        }
        int last = offset + length;
        return new Span(pieceOf(offset).start(offset), pieceOf(last - 1).end(last));
    }

    /**
     * Says whether the whole text stands on one line of the file.
     *
     * @return false where lines were joined or kept
     */
    public boolean isOnOneLine() {
        return span.isOnOneLine();
    }

    /**
     * Says whether nothing is written.
     *
     * @return true for a name with nothing after its colon, or a dash alone; false for empty quotes
     */
    public boolean isAbsent() {
        return style == ScalarStyle.EMPTY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.scalar(this);
    }

    @Override
    public boolean sameContent(Node other) {
        return other instanceof ScalarNode that && value.equals(that.value) && isAbsent() == that.isAbsent();
    }

    private Piece pieceOf(int codePoint) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint < pieces.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return pieces.get(low);
    }
}
