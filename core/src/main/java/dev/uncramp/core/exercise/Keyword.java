package dev.uncramp.core.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value that a file names with one fixed word, such as {@code lower-back} or {@code on back}. */
public interface Keyword {

    /**
     * Gives the word as it stands in a file.
     *
     * @return the word, in lower case
     */
    String word();

    /**
     * Finds the value that a word names.
     *
     * @param type the enumeration to look in
     * @param word the word as written
     * @param <E> the enumeration
     * @return the value, or empty where the word names none
     */
    static <E extends Enum<E> & Keyword> Optional<E> find(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Lists the words of an enumeration in its order.
     *
     * @param type the enumeration
     * @param <E> the enumeration
     * @return every word once
     */
    static <E extends Enum<E> & Keyword> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyword::word).toList();
    }
}
