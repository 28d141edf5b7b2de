package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * A section of a handout.
 *
 * @param heading its heading
 * @param ownPage whether it begins on a new page
 * @param parts what it holds, in order
 */
public record HandoutSection(SafeText heading, boolean ownPage, List<HandoutPart> parts) {

    /** Copies the list. */
    public HandoutSection {
        parts = List.copyOf(parts);
    }
}
