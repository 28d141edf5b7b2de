package dev.uncramp.core.source;

/**
 * A stretch of a line that is formatted as a whole.
 *
 * @param text what to write
 * @param kind what it is
 * @param index where it stood
 * @param blanks how many blanks stood before it
 */
record Piece(String text, Kind kind, int index, int blanks) {

    /** What a piece is. */
    enum Kind {
        TEXT,
        COMMENT,
        DASH,
        COLON,
        COMMA,
        OPEN,
        CLOSE,
        OTHER;

        /** The kind of a character that stands outside of texts and comments. */
        static Kind of(char c) {
            return switch (c) {
                case '-' -> DASH;
                case ':' -> COLON;
                case ',' -> COMMA;
                case '{', '[' -> OPEN;
                case '}', ']' -> CLOSE;
                default -> OTHER;
            };
        }
    }

    /** The blanks between a piece and this one; those before a comment stay as they were. */
    String gapAfter(Piece before) {
        if (kind == Kind.COMMENT) {
            return " ".repeat(Math.max(1, blanks));
        }
        boolean none = kind == Kind.COLON
                || kind == Kind.COMMA
                || kind == Kind.CLOSE
                || before.kind == Kind.OPEN
                || before.text.isEmpty();
        return none ? "" : " ";
    }
}
