package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * A care card in a patient's words.
 *
 * @param title what it is about
 * @param parts its parts in the order in which to read them, never empty
 */
public record CareText(SafeText title, List<Part> parts) {

    /** Keeps the parts as they are. */
    public CareText {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a card: a few lines below a heading.
     *
     * @param heading what the lines are about
     * @param lines one sentence or two each, or what a line before lists
     * @param tier how soon to get help, where the lines say so
     */
    public record Part(SafeText heading, List<SafeText> lines, Optional<Tier> tier) {

        /** Keeps the lines as they are. */
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
