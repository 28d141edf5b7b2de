package dev.uncramp.core.dose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An elastic band, as in {@code band red} or {@code band yellow -> red}.
 *
 * @param colour its colour, where one is written
 * @param stronger the stronger one that it is to become
 */
public record Band(Optional<Colour> colour, Optional<Stronger> stronger) {

    /** Refuses a next band that is not stronger, with {@link IllegalArgumentException}. */
    public Band {
        Optional<String> fault = stronger.flatMap(next -> fault(colour, next));
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * Makes a band that stays as it is.
     *
     * @param colour its colour, where one is written
     */
    public Band(Optional<Colour> colour) {
        this(colour, Optional.empty());
    }

    /** What is the matter with such a next band, or empty. */
    static Optional<String> fault(Optional<Colour> colour, Stronger next) {
        if (colour.isEmpty() && !next.onceThere()) {
            return Optional.of("a band that grows begins with a colour");
        }
        return colour.filter(now -> now.compareTo(next.colour()) >= 0)
                .map(now -> "`%s` is no stronger than `%s`; from light to strong they are %s"
                        .formatted(next.colour().word(), now.word(), Colour.INORDER));
    }

    /**
     * The stronger band that comes later.
     *
     * @param colour its colour; those between come in turn
     * @param onceThere whether it comes when the goal of the amount is reached, as in {@code 10 -> 12, band yellow, then
     *     band red}
     * @param pace how often the next one is taken; empty: when the criterion to go up is met, never by date
     */
    public record Stronger(Colour colour, boolean onceThere, Optional<RisePace> pace) {

        /** Refuses a pace for what comes when the goal is reached, with {@link IllegalArgumentException}. */
        public Stronger {
            if (onceThere && pace.isPresent()) {
                throw new IllegalArgumentException("what comes when the goal is reached has no pace");
            }
        }
    }

    /** The colours of bands, from light to strong in the order that makers commonly use. */
    public enum Colour {
        /** Yellow. */
        YELLOW,
        /** Red. */
        RED,
        /** Green. */
        GREEN,
        /** Blue. */
        BLUE,
        /** Black. */
        BLACK;

        private static final String INORDER =
                Arrays.stream(values()).map(Colour::word).collect(Collectors.joining(", "));

        /**
         * Gives the colour as it stands in a dose line.
         *
         * @return its word, such as {@code red}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
