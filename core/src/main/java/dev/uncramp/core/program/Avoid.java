package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * A day or a time at which a session is left out, and whom to ask then.
 *
 * @param when such as "a day with a fever" or "the hour after the water tablet"
 * @param whom the one who is asked then; empty where it is the contact of the program
 */
public record Avoid(SafeText when, Optional<Contact> whom) {

    /**
     * Makes a day or a time about which the contact of the program is asked.
     *
     * @param when the day or the time
     * @return it with nobody of its own
     */
    public static Avoid on(SafeText when) {
        return new Avoid(when, Optional.empty());
    }
}
