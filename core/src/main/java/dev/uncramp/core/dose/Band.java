package dev.uncramp.core.dose;

import java.util.Locale;
import java.util.Optional;

/**
 * An elastic band, as in {@code band red}.
 *
 * @param colour its colour, where one is written
 */
public record Band(Optional<Colour> colour) {

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
