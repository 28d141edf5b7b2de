package dev.uncramp.core.history;

import java.util.regex.Pattern;

/**
 * The random name of one session; its journal and its record bear it, so that no session is recorded twice.
 *
 * @param value 8 to 64 small letters, digits and hyphens, such as a random UUID
 */
public record SessionId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{8,64}");

    /** Refuses a value of another form, with {@link IllegalArgumentException}. */
    public SessionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a session id: " + value);
        }
    }

    /**
     * Makes an id.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException where it has not the form of an id
     */
    public static SessionId of(String value) {
        return new SessionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
