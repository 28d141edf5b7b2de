package dev.uncramp.core.source;

import dev.uncramp.core.text.Wrap;

/** Shortens a text that a message quotes. */
final class Quote {

    /** Columns; a longer quotation hides the message. */
    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String text) {
        return Wrap.cut(text.replace('\n', ' '), LONGEST);
    }
}
