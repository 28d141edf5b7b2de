package dev.uncramp.core.history;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Which text of a program it was: the SHA-256 (FIPS 180-4) of its UTF-8 bytes.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record Fingerprint(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a value of another form, with {@link IllegalArgumentException}. */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
    }

    /**
     * Takes the fingerprint of a text.
     *
     * @param text the text, such as a whole program file
     * @return its fingerprint
     */
    public static Fingerprint of(String text) {
        return new Fingerprint(
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }

    /**
     * Gives its first eight digits, enough for a person to tell two texts apart.
     *
     * @return eight hexadecimal digits
     */
    public String brief() {
        return value.substring(0, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
