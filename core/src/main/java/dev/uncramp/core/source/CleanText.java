package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source text as the YAML parser gets it: every character that cannot be shown safely made U+FFFD and reported, every
 * line end a line feed. Lines and columns are those of the original.
 */
record CleanText(SourceText source, List<Problem> problems) {

    /** What an unsafe character becomes. */
    static final int REPLACED = 0xFFFD;

    static CleanText of(SourceText original) {
        String text = original.text();
        if (isClean(text)) {
            return new CleanText(original, List.of());
        }
        StringBuilder clean = new StringBuilder(text.length());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint == '\r') {
                clean.append('\n');
                next = text.startsWith("\n", next) ? next + 1 : next;
            } else if (codePoint != '\t' && SafeText.isUnsafe(codePoint)) {
                clean.appendCodePoint(REPLACED);
                if (problems.size() <= YamlReader.MOST_PROBLEMS) {
                    Span span = new Span(original.lineColumn(i), original.lineColumn(next));
                    problems.add(unsafe(span, "here stands", codePoint, "Delete it, or type the character again."));
                }
            } else {
                clean.appendCodePoint(codePoint);
            }
            i = next;
        }
        return new CleanText(new SourceText(original.name(), clean.toString()), problems);
    }

    /** In an array, since without C2 a look at a letter of a text takes three times as long. */
    private static boolean isClean(String text) {
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if ((c < ' ' && c != '\n' && c != '\t')
                    || (c > '~' && (Character.isSurrogate(c) || SafeText.isUnsafe(c)))) {
                return false;
            }
        }
        return true;
    }

    /** The problem of an unsafe character that stands, or is escaped, in a text. */
    static Problem unsafe(Span span, String how, int codePoint, String help) {
        String name = Optional.ofNullable(Character.getName(codePoint))
                .map(known -> ", " + known.toLowerCase(Locale.ROOT))
                .orElse("");
        return Problem.error(
                "unsafe-character",
                span,
                "%s the character U+%04X%s, which cannot be shown safely".formatted(how, codePoint, name),
                help);
    }

    /** What a character of a scalar is to the author: blanks of every kind are spaces, unsafe ones are replaced. */
    static int asRead(int codePoint) {
        return switch (codePoint) {
            case '\t', 0xA0, 0x2007, 0x202F -> ' ';
            default -> SafeText.isUnsafe(codePoint) ? REPLACED : codePoint;
        };
    }

    static boolean isNoBreakSpace(int codePoint) {
        return codePoint == 0xA0 || codePoint == 0x2007 || codePoint == 0x202F;
    }
}
