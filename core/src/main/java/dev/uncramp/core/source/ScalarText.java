package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.util.regex.Pattern;

/** Writes one scalar: plain where nobody could take it for something else, in quotes where somebody could. */
final class ScalarText {

    /** Words and numbers that YAML 1.1 or 1.2 reads as something else than the text: 1.1's section 10.2 has the forms. */
    private static final Pattern TYPED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|=|<<"
            + "|[-+]?(\\.inf|\\.nan)"
            + "|[-+]?0[xob][0-9a-f_]+"
            + "|[-+]?[0-9][0-9_]*(:[0-9_]+)*(\\.[0-9_]*)?(e[-+]?[0-9]+)?"
            + "|[-+]?\\.[0-9_]+(e[-+]?[0-9]+)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    /** Numbers that all readers take for what is written. */
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]*[1-9])?");

    /** Longer than any number or date that somebody writes. */
    private static final int LONGEST_TYPED = 64;

    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final Pattern NOT_INSIDE = Pattern.compile(":( |$)| #|^\\.\\.\\.|^ | $");
    private static final Pattern NOT_IN_FLOW = Pattern.compile("[,\\[\\]{}:]");

    private ScalarText() {}

    /** Where a scalar stands. */
    enum Place {
        /** After a name and its colon. */
        VALUE,
        /** After a dash. */
        ITEM,
        /** Before a colon. */
        NAME,
        /** In braces or brackets. */
        FLOW
    }

    static String of(String text, Place place) {
        if (isPlain(text, place)) {
            return text;
        }
        boolean simple = text.codePoints().noneMatch(ScalarText::needsEscape);
        return simple && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)
                ? "'" + text.replace("'", "''") + "'"
                : doubleQuoted(text);
    }

    /** Says whether a text of several lines can stand line by line after a bar. */
    static boolean needsLines(String text) {
        if (text.indexOf('\n') < 0 || text.codePoints().anyMatch(c -> c != '\n' && needsEscape(c))) {
            return false;
        }
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            if (line.startsWith(" ") || line.endsWith(" ")) {
                return false;
            }
        }
        return !lines[0].isEmpty() && !lines[lines.length - 1].isEmpty();
    }

    private static boolean isPlain(String text, Place place) {
        boolean unclear = text.isEmpty()
                || NOT_FIRST.indexOf(text.charAt(0)) >= 0
                || NOT_INSIDE.matcher(text).find()
                || isTyped(text)
                || text.codePoints().anyMatch(ScalarText::needsEscape);
        boolean colon = text.indexOf(':') >= 0;
        return !unclear
                && switch (place) {
                    case VALUE -> true;
                    case ITEM, NAME -> !colon;
                    case FLOW -> !NOT_IN_FLOW.matcher(text).find();
                };
    }

    private static boolean isTyped(String text) {
        return text.length() <= LONGEST_TYPED
                && TYPED.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }

    /** Line ends, blanks that are not spaces, and what cannot be shown safely. */
    private static boolean needsEscape(int codePoint) {
        return codePoint == '\n' || CleanText.asRead(codePoint) != codePoint;
    }

    private static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (SafeText.isUnsafe(codePoint)) {
                        out.append((codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(codePoint));
                    } else {
                        out.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
