package dev.uncramp.core.clinical;

import java.time.Duration;

/** How long a stretch is held: the numbers of checks of stretches. */
public final class StretchLimits {

    /** The shortest hold of a stretch: 10-30 s for most adults, clinical page a.1 [ACSM-blog] [ACSM-2nd]. */
    public static final Duration SHORTEST_HOLD = Duration.ofSeconds(10);

    /** The longest hold of a stretch: 30-60 s, clinical page a.1 [ACSM-blog] [STL-ham] [LONGLEY]. */
    public static final Duration LONGEST_HOLD = Duration.ofSeconds(60);

    /** What makes a muscle longer, in all for a stretch: about 60 s, such as 2 x 30 s, clinical page a.1 [ACSM-2nd]. */
    public static final Duration WHOLE = Duration.ofSeconds(60);

    /** What still counts as about {@link #WHOLE}: 3 x 15 s, the least of many leaflets, a.1 [HHMA-ham] [RELAY-neck]. */
    public static final Duration NEARLY_WHOLE = Duration.ofSeconds(45);

    private StretchLimits() {}
}
