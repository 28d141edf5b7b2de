package dev.uncramp.core.clinical;

import java.time.Duration;

/** How much a session may ask for, and which sessions are only a short break: the numbers of checks of sessions. */
public final class SessionLimits {

    /** A session under this is a short break, without a warm-up: breaks at a desk take about 2 min, e.12 [CEL]. */
    public static final Duration SHORT_BREAK = Duration.ofMinutes(4);

    /** The longest session of a program: rule 4.6 of the runner page, [usual practice]. */
    public static final Duration LONGEST = Duration.ofHours(3);

    /** The most steps of a session: rule 4.6 of the runner page, [usual practice]. */
    public static final int MOST_STEPS = 500;

    private SessionLimits() {}
}
