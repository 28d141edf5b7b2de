package dev.uncramp.core.program;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable id of a program, such as {@code lower-back/settle}.
 *
 * @param value one or two parts with a slash between, each 1 to 64 small letters, digits and hyphens
 */
public record ProgramId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}(/[a-z0-9-]{1,64})?");

    /** Refuses a value of another form, with {@link IllegalArgumentException}. */
    public ProgramId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a program id: " + value);
        }
    }

    /**
     * Makes an id.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException where it has not the form of an id
     */
    public static ProgramId of(String value) {
        return new ProgramId(value);
    }

    /**
     * Reads an id that may be misspelt.
     *
     * @param value any text
     * @return the id, or empty where the text has not the form of one
     */
    public static Optional<ProgramId> read(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ProgramId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
