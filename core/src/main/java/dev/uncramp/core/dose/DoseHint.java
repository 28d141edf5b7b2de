package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;

/**
 * Something in a dose that is allowed but may be read in another way than it was meant: advice, never an error.
 *
 * @param kind what it is
 * @param message the fact
 * @param help how to write it so that nobody misreads it
 */
public record DoseHint(Kind kind, SafeText message, SafeText help) {

    /** The kinds of advice. */
    public enum Kind {
        /** More than five sets of under fifteen seconds: on paper these are reps with a hold. */
        SETS_READ_AS_REPS,
        /** Three numbers of a tempo with unequal ends: in gyms the first one lowers. */
        UNEQUAL_TEMPO
    }
}
