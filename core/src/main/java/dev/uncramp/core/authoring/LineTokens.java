package dev.uncramp.core.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of a short line, each with its place in the original text. */
final class LineTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,2}:\\d{2}|\\d+(?:\\.\\d+)?|->|\\u2192|[-\\u2010-\\u2015\\u2212]|,|%|[^\\s\\u00A0\\u2007\\u202F\\d,%\\-\\u2010-\\u2015\\u2212\\u2192]+|.");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    private final List<Token> tokens = new ArrayList<>();
    private final String line;
    private final int length;
    private int next;

    /**
     * One token.
     *
     * @param text its text, in lower case, with plain signs
     * @param offset code points before it
     * @param length its code points
     */
    record Token(String text, int offset, int length) {

        private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,4}");

        Optional<Integer> whole() {
            return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0)) && text.indexOf(':') < 0;
        }
    }

    LineTokens(String line) {
        this.line = line;
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            String text = matcher.group();
            if (!BLANK.matcher(text).matches()) {
                int offset = line.codePointCount(0, matcher.start());
                tokens.add(new Token(plain(text), offset, text.codePointCount(0, text.length())));
            }
        }
        length = line.codePointCount(0, line.length());
    }

    private static String plain(String text) {
        return switch (text) {
            case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212" -> "-";
            case "\u2192" -> "->";
            default -> text.toLowerCase(Locale.ROOT).replace('\u00D7', 'x');
        };
    }

    boolean isAtEnd() {
        return next == tokens.size();
    }

    /** The text of a token ahead, or the empty text behind the last one. */
    String peek(int ahead) {
        return token(ahead).text();
    }

    /** A token ahead; behind the last one an empty token at the end of the line. */
    Token token(int ahead) {
        int index = next + ahead;
        if (index < 0) {
            return new Token("", 0, 0);
        }
        return index < tokens.size() ? tokens.get(index) : new Token("", length, 0);
    }

    void skip(int count) {
        next += count;
    }

    int position() {
        return next;
    }

    /** Goes back to a position that was passed. */
    void backTo(int position) {
        next = position;
    }

    /** Steps over these words where they stand next. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).equals(words[i])) {
                return false;
            }
        }
        skip(words.length);
        return true;
    }

    /** The words up to the next comma or the end, with spaces between. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        for (int i = next; i < tokens.size() && !tokens.get(i).text().equals(","); i++) {
            rest.append(rest.length() == 0 ? "" : " ").append(tokens.get(i).text());
        }
        return rest.toString();
    }

    /** The text up to the next comma or the end, as it is written. */
    String written() {
        if (isAtEnd() || peek(0).equals(",")) {
            return "";
        }
        int from = line.offsetByCodePoints(0, token(0).offset());
        int last = next;
        while (last + 1 < tokens.size() && !tokens.get(last + 1).text().equals(",")) {
            last++;
        }
        Token end = tokens.get(last);
        return line.substring(from, line.offsetByCodePoints(0, end.offset() + end.length()));
    }

    /** A problem that covers the tokens from here up to the next comma or the end. */
    LineProblem problem(String message, Optional<String> help) {
        Token first = token(0);
        int end = first.offset() + first.length();
        for (int i = next; i < tokens.size() && !tokens.get(i).text().equals(","); i++) {
            end = tokens.get(i).offset() + tokens.get(i).length();
        }
        return new LineProblem(first.offset(), end - first.offset(), message, help);
    }

    /** Goes on to the next comma, or to the end. */
    void toComma() {
        while (!isAtEnd() && !peek(0).equals(",")) {
            next++;
        }
    }
}
