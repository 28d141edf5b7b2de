package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a scalar a second time from the text, to know where each of its characters stands.
 *
 * <p>The parser says where a scalar starts and what it means. This class repeats the rules of YAML 1.2.2 chapters 7.3
 * (flow scalars) and 8.1 (block scalars) over the text and compares: where the meanings differ, the parser is right and
 * the scalar has one piece that cannot be divided.
 */
final class ScalarReader {
    /** Twelve levels of at most four columns. */
    private static final int DEEPEST_GIVEN = 48;

    private final SourceText source;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private Pieces pieces;
    private int at;

    private ScalarReader(SourceText source, int from) {
        this.source = source;
        this.text = source.text();
        this.pieces = new Pieces(source);
        this.at = from;
    }

    /** A scalar, the index after its last character, and the unsafe characters that its escapes give. */
    record Reading(ScalarNode node, int end, List<Problem> problems) {}

    /** Reads the scalar that the parser found between two indexes, with what it means to the parser. */
    static Reading read(SourceText source, int from, int to, String meaning) {
        Optional<Reading> plain = asWritten(source, from, to, meaning);
        return plain.isPresent() ? plain.get() : new ScalarReader(source, from).read(to, meaning);
    }

    /** A scalar of which every letter means itself, as of almost all: there is nothing to repeat. */
    private static Optional<Reading> asWritten(SourceText source, int from, int to, String meaning) {
        int length = meaning.length();
        if (length == 0 || from == to) {
            return Optional.empty();
        }
        String text = source.text();
        char first = text.charAt(from);
        boolean quoted = first == '\'' || first == '"';
        int start = quoted ? from + 1 : from;
        boolean fits = quoted
                ? to - from == length + 2 && text.charAt(to - 1) == first
                : "|> \t".indexOf(first) < 0 && to - from >= length && isBlank(text, from + length, to);
        if (!fits || !text.startsWith(meaning, start) || !isPlain(meaning)) {
            return Optional.empty();
        }
        int end = quoted ? to : from + length;
        LineColumn place = source.lineColumn(from);
        Span span = new Span(place, place.plus(end - from));
        Span inside = quoted ? new Span(place.plus(1), place.plus(1 + length)) : span;
        ScalarStyle style =
                !quoted ? ScalarStyle.PLAIN : first == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
        ScalarNode node = new ScalarNode(span, meaning, style, List.of(new ScalarNode.Piece(0, length, inside)));
        return Optional.of(new Reading(node, end, List.of()));
    }

    /** Whether a text has nothing but printable ASCII, and no blank at its ends. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return text.charAt(text.length() - 1) != ' ' && text.charAt(0) != ' ';
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    static Reading absent(SourceText source, int at) {
        Span span = Span.at(source.lineColumn(at));
        return new Reading(new ScalarNode(span, "", ScalarStyle.EMPTY, List.of()), at, List.of());
    }

    private Reading read(int meant, String meaning) {
        ScalarStyle style = styleAt(at);
        String expected = asRead(meaning);
        int to = meant;
        if (style == ScalarStyle.PLAIN) {
            // Blanks around a plain scalar are not part of it; the parser does not take no-break spaces for blanks.
            expected = expected.strip();
            while (at < to && isBlank(at)) {
                at++;
            }
            while (to > at && isBlank(to - 1)) {
                to--;
            }
            if (at == to) {
                return absent(source, at);
            }
        }
        int from = at;
        switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> quoted(style, to);
            case LITERAL, FOLDED -> {
                expected = withoutBlanksAtEnd(expected);
                block(style, to, expected);
            }
            default -> plain(to);
        }
        Span span = pieces.span(from, at);
        List<ScalarNode.Piece> found = pieces.pieces();
        if (!pieces.value().equals(expected)) {
            int length = expected.codePointCount(0, expected.length());
            found = length == 0 ? List.of() : List.of(new ScalarNode.Piece(0, length, span));
        }
        return new Reading(new ScalarNode(span, expected, style, found), at, problems);
    }

    private boolean isBlank(int index) {
        char c = text.charAt(index);
        return c == ' ' || c == '\t' || CleanText.isNoBreakSpace(c);
    }

    private ScalarStyle styleAt(int index) {
        return switch (index < text.length() ? text.charAt(index) : ' ') {
            case '\'' -> ScalarStyle.SINGLE_QUOTED;
            case '"' -> ScalarStyle.DOUBLE_QUOTED;
            case '|' -> ScalarStyle.LITERAL;
            case '>' -> ScalarStyle.FOLDED;
            default -> ScalarStyle.PLAIN;
        };
    }

    private static String withoutBlanksAtEnd(String value) {
        int end = value.length();
        while (end > 0 && " \n".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end);
    }

    private static String asRead(String meaning) {
        StringBuilder read = new StringBuilder(meaning.length());
        meaning.codePoints().map(CleanText::asRead).forEach(read::appendCodePoint);
        return read.toString();
    }

    private void plain(int to) {
        while (at < to) {
            characters(to);
        }
        pieces.endRun(at);
    }

    private void quoted(ScalarStyle style, int to) {
        char quote = text.charAt(at);
        at++;
        while (at < to - 1) {
            char c = text.charAt(at);
            if (c == '\\' && style == ScalarStyle.DOUBLE_QUOTED) {
                escape();
            } else if (c == quote) {
                pieces.whole(Character.toString(quote), at, at + 2);
                at += 2;
            } else {
                characters(to - 1);
            }
        }
        pieces.endRun(at);
        at = to;
    }

    private void escape() {
        int from = at;
        if (text.charAt(at + 1) == '\n') {
            pieces.endRun(from);
            at++;
            int feeds = blankLines() - 1;
            pieces.whole("\n".repeat(feeds), from, at);
            return;
        }
        int codePoint = escaped();
        if (Character.isBmpCodePoint(codePoint)
                && Character.isHighSurrogate((char) codePoint)
                && text.startsWith("\\u", at)) {
            int first = at;
            int second = escaped();
            if (Character.isBmpCodePoint(second) && Character.isLowSurrogate((char) second)) {
                codePoint = Character.toCodePoint((char) codePoint, (char) second);
            } else {
                at = first;
            }
        }
        int read = CleanText.asRead(codePoint);
        if (read == CleanText.REPLACED
                && codePoint != CleanText.REPLACED
                && problems.size() <= YamlReader.MOST_PROBLEMS) {
            String how = "the escape \"%s\" gives".formatted(text.substring(from, at));
            problems.add(CleanText.unsafe(pieces.span(from, at), how, codePoint, "Leave the escape out."));
        }
        pieces.whole(Character.toString(read), from, at);
    }

    /** Gives the character of the escape that starts here, and goes behind it. */
    private int escaped() {
        char kind = text.charAt(at + 1);
        at += 2;
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            int codePoint = Integer.parseUnsignedInt(text.substring(at, at + digits), 16);
            at += digits;
            return Character.isValidCodePoint(codePoint) ? codePoint : CleanText.REPLACED;
        }
        return switch (kind) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> 8;
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 11;
            case 'f' -> 12;
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case '_' -> 0xA0;
            default -> kind;
        };
    }

    /** Adds one character, a run of blanks, or the space or line feeds that blanks around line ends mean. */
    private void characters(int to) {
        int from = at;
        int blank = blanks(from, to);
        if (blank < to && text.charAt(blank) == '\n') {
            at = blank;
            int lines = blankLines();
            pieces.whole(lines == 1 ? " " : "\n".repeat(lines - 1), from, at);
            return;
        }
        int end = blank > from ? blank : next(from);
        for (; at < end; at = next(at)) {
            pieces.literal(at);
        }
    }

    /** Goes over line ends and the blanks after each, and counts the line ends. */
    private int blankLines() {
        int lines = 0;
        while (at < text.length() && text.charAt(at) == '\n') {
            lines++;
            at = blanks(at + 1, text.length());
        }
        return lines;
    }

    private int blanks(int from, int to) {
        int index = from;
        while (index < to && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
            index++;
        }
        return index;
    }

    private int next(int index) {
        return index + Character.charCount(text.codePointAt(index));
    }

    private void block(ScalarStyle style, int to, String expected) {
        int from = at;
        int header = lineEnd(from);
        int content = header;
        while (content < to && blanks(content + 1, to) < to && text.charAt(blanks(content + 1, to)) == '\n') {
            content = lineEnd(content + 1);
        }
        int deepest = Math.max(0, Math.min(to, blanks(content + 1, text.length())) - content - 1);
        // The first line shows the indentation, unless the header gives it: then the line may be indented further.
        boolean given = text.substring(from, header).matches("[|>][-+]?[1-9].*");
        int indent = deepest;
        int end = contentEnd(header, to);
        do {
            pieces = new Pieces(source);
            new BlockScalar(text, pieces, style == ScalarStyle.FOLDED, indent).read(header, end);
            indent = Math.min(indent - 1, DEEPEST_GIVEN);
        } while (given && indent >= 0 && !pieces.value().equals(expected));
        at = end;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int contentEnd(int header, int to) {
        int end = Math.max(header, to);
        while (end > header && (isBlank(end - 1) || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }
}
