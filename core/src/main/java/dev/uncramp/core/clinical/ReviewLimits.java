package dev.uncramp.core.clinical;

import java.time.Period;

/** How long a clinician's review of a program stands: the number of the check of dates. */
public final class ReviewLimits {

    /** The time after which a program is looked at again: once a year, [usual practice]. */
    public static final Period STANDS = Period.ofYears(1);

    private ReviewLimits() {}
}
