package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * A sign that a program names, and whom to call about it.
 *
 * @param sign the sign, as the program says it
 * @param whom the one who is called about it; empty where it is the contact of the program
 */
public record CallWhen(SafeText sign, Optional<Contact> whom) {

    /**
     * Makes a sign about which the contact of the program is called.
     *
     * @param sign the sign
     * @return the sign with nobody of its own
     */
    public static CallWhen of(SafeText sign) {
        return new CallWhen(sign, Optional.empty());
    }
}
