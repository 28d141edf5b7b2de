package dev.uncramp.core.json;

/** Says why a text is not the strict JSON that we read. */
public final class JsonProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final long offset;

    JsonProblem(String message, long offset) {
        super(message);
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
