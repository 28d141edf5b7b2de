package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import dev.uncramp.core.text.SafeText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Cuts a line into tokens that keep their place in the original text.
 *
 * <p>Normalises on the way: dashes and minus to {@code -}, the times sign to {@code x}, the arrow sign to {@code ->},
 * the degree sign to {@code deg}, all blanks to one; {@code 3x10} and {@code 30s} fall apart; words are in lower case.
 */
final class DoseLexer {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String VO2MAX = "vo2max";

    private final int[] text;
    private final List<DoseToken> tokens = new ArrayList<>();
    private final List<DoseProblem> problems = new ArrayList<>();
    private int at;

    private DoseLexer(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The tokens of a line, the last of them {@link Kind#END}, and its characters that no text may hold. */
    record Lexed(List<DoseToken> tokens, List<DoseProblem> problems) {}

    static Lexed lex(String text) {
        DoseLexer lexer = new DoseLexer(text);
        while (lexer.at < lexer.text.length) {
            lexer.one();
        }
        lexer.add(Kind.END, "", lexer.text.length);
        return new Lexed(List.copyOf(lexer.tokens), List.copyOf(lexer.problems));
    }

    private void one() {
        int c = text[at];
        if (c == '\t' || (Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029')) {
            at++;
        } else if (isUnsafe(c)) {
            problems.add(unsafe(c));
            at++;
        } else if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            sign(c);
        }
    }

    private void sign(int c) {
        int next = at + 1 < text.length ? text[at + 1] : ' ';
        if (DASHES.indexOf(c) >= 0) {
            add(next == '>' ? Kind.ARROW : Kind.DASH, next == '>' ? "->" : "-", next == '>' ? at + 2 : at + 1);
        } else if (c == '>' && next == '=') {
            add(Kind.AT_LEAST, "at least", at + 2);
        } else if (c == '.' && (isDigit(next) || Character.isLetter(next))) {
            int start = at;
            at++;
            run(x -> isDigit(x) || Character.isLetter(x));
            odd(start, OddText.point(slice(start, at)));
        } else {
            switch (c) {
                case '\u00D7' -> add(Kind.TIMES, "x", at + 1);
                case '\u2192' -> add(Kind.ARROW, "->", at + 1);
                case '\u2265' -> add(Kind.AT_LEAST, "at least", at + 1);
                case '\u00B0' -> add(Kind.WORD, "deg", at + 1);
                case ',' -> add(Kind.COMMA, ",", at + 1);
                case '(' -> add(Kind.OPEN, "(", at + 1);
                case ')' -> add(Kind.CLOSE, ")", at + 1);
                case '/' -> add(Kind.SLASH, "/", at + 1);
                case '%' -> add(Kind.PERCENT, "%", at + 1);
                case '+' -> add(Kind.PLUS, "+", at + 1);
                default -> {
                    int start = at;
                    at = c == '<' && next == '=' ? at + 2 : at + 1;
                    odd(start, OddText.sign(slice(start, at)));
                }
            }
        }
    }

    private void number() {
        int start = at;
        run(DoseLexer::isDigit);
        if (ahead('.') && isDigit(peek(1))) {
            at++;
            run(DoseLexer::isDigit);
        }
        Optional<String> odd = oddNumber(start);
        if (odd.isPresent()) {
            odd(start, OddText.number(odd.get()));
            return;
        }
        String number = slice(start, at);
        if (OddText.isNumber(number)) {
            tokens.add(new DoseToken(Kind.NUMBER, number, start, at));
        } else {
            odd(start, OddText.number(number));
        }
    }

    /** A number that goes on in a way of its own, such as {@code 1:30}, {@code 1e3}, {@code 1_000}; moves past it. */
    private Optional<String> oddNumber(int start) {
        boolean exponent = (ahead('e') || ahead('E'))
                && (isDigit(peek(1)) || ((peek(1) == '-' || peek(1) == '+') && isDigit(peek(2))));
        boolean joined = (ahead(':') || ahead('_') || ahead('.')) && isDigit(peek(1));
        if (!exponent && !joined) {
            return Optional.empty();
        }
        at += exponent && !isDigit(peek(1)) ? 2 : 1;
        run(x -> isDigit(x) || x == ':' || x == '_' || x == '.');
        return Optional.of(slice(start, at));
    }

    private void word() {
        int start = at;
        run(x -> Character.isLetter(x) || Character.getType(x) == Character.NON_SPACING_MARK);
        if (at - start == 2
                && at + 4 <= text.length
                && slice(start, at + 4).toLowerCase(Locale.ROOT).equals(VO2MAX)) {
            at += 4;
        }
        String word =
                Normalizer.normalize(slice(start, at), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        tokens.add(new DoseToken(word.equals("x") ? Kind.TIMES : Kind.WORD, word, start, at));
    }

    private DoseProblem unsafe(int c) {
        return (c == '\n' || c == '\r'
                        ? Misread.at(at, at + 1, "a dose stands on one line")
                        : Misread.at(at, at + 1, "the character %s cannot stand in a dose".formatted(SafeText.name(c)))
                                .help("take it out"))
                .problem();
    }

    private void run(IntPredicate allowed) {
        while (at < text.length && allowed.test(text[at])) {
            at++;
        }
    }

    private boolean ahead(int c) {
        return peek(0) == c;
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : ' ';
    }

    private void add(Kind kind, String canonical, int end) {
        tokens.add(new DoseToken(kind, canonical, at, end));
        at = end;
    }

    private void odd(int start, OddText odd) {
        Misread misread = Misread.at(start, at, odd.message());
        Misread helped = odd.help().map(misread::help).orElse(misread);
        tokens.add(new DoseToken(Kind.ODD, slice(start, at), start, at, Optional.of(helped)));
    }

    private String slice(int start, int end) {
        return new String(text, start, end - start);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUnsafe(int c) {
        return c == '\n' || SafeText.firstUnsafe(Character.toString(c)).isPresent();
    }
}
