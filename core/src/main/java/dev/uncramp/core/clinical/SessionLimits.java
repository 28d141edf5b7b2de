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

    /** From this length on a session ends with easy minutes: sheets for sessions of sport, a.5 [HANTS] [GUARD], [usual practice]. */
    public static final Duration COOL_DOWN_FROM = Duration.ofMinutes(15);

    /** The longest session that people keep up at home, walks and swims apart: [usual practice]. */
    public static final Duration LONG = Duration.ofMinutes(45);

    /** The longest session of the first days, little and often: the design page after f.1; the number is [usual practice]. */
    public static final Duration LONGEST_AT_THE_START = Duration.ofMinutes(5);

    /** The most different exercises of a session: [usual practice]. */
    public static final int MOST_EXERCISES = 8;

    /** The most different exercises of a session in the first days: [usual practice]. */
    public static final int MOST_EXERCISES_AT_THE_START = 4;

    /** The least time to turn over onto the other side, or to change knees: as {@link Limits#POSITION}, [usual practice]. */
    public static final Duration SHORTEST_TURN = Limits.POSITION;

    /** Words that are read, or heard, in a minute: [usual practice]. */
    public static final int WORDS_A_MINUTE = 150;

    private SessionLimits() {}
}
