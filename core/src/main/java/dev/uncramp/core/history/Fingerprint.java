package dev.uncramp.core.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has to bring SHA-256 (class MessageDigest).
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
