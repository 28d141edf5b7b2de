package dev.uncramp.core.clinical;

import java.time.Duration;

/** How long a step of care may last. */
public final class CareLimits {

    /** Warmth at a time: 15-20 min, clinical page a.6 [CBW-cold] [ELAST]. */
    public static final Duration HEAT = Duration.ofMinutes(20);

    /** Cold at a time, always wrapped: 15-20 min at most, clinical page a.6 [CBW-cold] [PHARM-ice]. */
    public static final Duration COLD = Duration.ofMinutes(20);

    /** A rest in a session: [usual practice]; a longer one is the end of the session. */
    public static final Duration REST = Duration.ofMinutes(30);

    private CareLimits() {}
}
