package dev.uncramp.core.exercise;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of an exercise, in plain words: {@code single-knee-to-chest}.
 *
 * @param value 1 to 64 characters: small letters, digits and single hyphens between them
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final int LONGEST = 64;

    /** Refuses a value of another form, with {@link IllegalArgumentException}. */
    public ExerciseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an exercise id: " + value);
        }
    }

    /**
     * Makes an id.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException where it has not the form of an id
     */
    public static ExerciseId of(String value) {
        return new ExerciseId(value);
    }

    /**
     * Reads an id that may be misspelt.
     *
     * @param value any text
     * @return the id, or empty where the text has not the form of one
     */
    public static Optional<ExerciseId> read(String value) {
        return isValid(value) ? Optional.of(new ExerciseId(value)) : Optional.empty();
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    /** Written out: what a record makes for itself is made at every start, before the first screen. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExerciseId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }
}
