package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.Collection;
import java.util.List;

/** Where the reader stands in the tokens of one line; the only mutable thing of a reading besides its problems. */
final class DoseCursor {

    private final String text;
    private final List<DoseToken> tokens;
    private int at;

    /** A cursor over the tokens of one alternative, the last of them {@link Kind#END}. */
    DoseCursor(String text, List<DoseToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    DoseToken peek() {
        return tokens.get(at);
    }

    DoseToken peek(int ahead) {
        return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
    }

    /** The token before the one that comes next; at the start the first one. */
    DoseToken last() {
        return tokens.get(Math.max(at - 1, 0));
    }

    DoseToken next() {
        DoseToken token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    /** Whether a token was read. */
    boolean isPast(DoseToken token) {
        return peek().start() > token.start();
    }

    boolean sees(Kind kind) {
        return peek().is(kind);
    }

    boolean seesWord(String word) {
        return peek().isWord(word);
    }

    boolean take(Kind kind) {
        boolean found = sees(kind);
        if (found) {
            next();
        }
        return found;
    }

    boolean takeWord(String word) {
        boolean found = seesWord(word);
        if (found) {
            next();
        }
        return found;
    }

    /** Whether a part ends here. */
    boolean atPartEnd() {
        return sees(Kind.END) || sees(Kind.COMMA);
    }

    /** Moves to the comma or the closing bracket that ends what is being read, past inner brackets. */
    void skipToEnd(boolean inGroup) {
        int depth = 0;
        while (!sees(Kind.END)) {
            if (depth == 0 && (sees(Kind.COMMA) || (inGroup && sees(Kind.CLOSE)))) {
                return;
            }
            depth = Math.max(0, depth + (sees(Kind.OPEN) ? 1 : sees(Kind.CLOSE) ? -1 : 0));
            next();
        }
    }

    /** The original text between two places. */
    String slice(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** The original text from a token up to the last one that was read. */
    String since(DoseToken first) {
        return slice(first.start(), last().end());
    }

    /** A problem from a token up to the last one that was read. */
    Misread fault(DoseToken first, String message) {
        return Misread.at(first.start(), Math.max(last().end(), first.end()), message);
    }

    /** A problem with the next token, or with the last one where the line ends. */
    Misread unexpected(String what) {
        DoseToken token = peek();
        if (token.odd().isPresent()) {
            return token.odd().get();
        }
        if (token.is(Kind.END) || token.is(Kind.COMMA)) {
            DoseToken last = last();
            return Misread.at(last, "something is missing after `%s`".formatted(slice(last.start(), last.end())))
                    .expected(what);
        }
        return Misread.at(token, "`%s` cannot stand here".formatted(slice(token.start(), token.end())))
                .expected(what);
    }

    /** A problem with the next token, which should have been one of some words. */
    Misread unexpected(String what, Collection<String> known) {
        Misread misread = unexpected(what);
        return sees(Kind.WORD) ? misread.near(peek().text(), known) : misread;
    }
}
