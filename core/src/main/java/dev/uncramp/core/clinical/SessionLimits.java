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

    /** How far the minutes that are written may be from those that are counted: a third, [usual practice]. */
    public static final double MINUTES_OFF = 1.0 / 3;

    /** How far they may be in any case, since a pace is an estimate: [usual practice]. */
    public static final Duration MINUTES_OFF_LEAST = Duration.ofMinutes(2);

    private SessionLimits() {}
}
