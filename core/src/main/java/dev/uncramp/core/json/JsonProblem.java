package dev.uncramp.core.json;

import dev.uncramp.core.text.SafeText;

/** Says why a text is not the strict JSON that we read; the message is safe to show. */
public final class JsonProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** The offset in the text, in chars from 0. */
    private final long offset;

    JsonProblem(String message, long offset) {
        super(SafeText.shown(message).oneLine());
        this.offset = offset;
    }

    /**
     * Gives the place of the problem.
     *
     * @return the offset in the text, in chars from 0
     */
    public long offset() {
        return offset;
    }
}
