package dev.uncramp.core.clinical;

import java.time.Duration;

/** How long and how often self-care helps: the numbers of the care cards and of steps of care. */
public final class CareLimits {

    /** Warmth at a time, at least: 15-20 min, clinical page a.6 [CBW-cold] [ELAST]. */
    public static final Duration HEAT_FROM = Duration.ofMinutes(15);

    /** Warmth at a time, at most: 15-20 min, clinical page a.6 [CBW-cold] [ELAST]. */
    public static final Duration HEAT = Duration.ofMinutes(20);

    /** Warmth, times a day: about twice, clinical page a.6 [CBW-cold]. */
    public static final int HEAT_A_DAY = 2;

    /** Cold at a time, always wrapped, at least: 15-20 min, clinical page a.6 [CBW-cold] [PHARM-ice]. */
    public static final Duration COLD_FROM = Duration.ofMinutes(15);

    /** Cold at a time, always wrapped: 15-20 min at most, clinical page a.6 [CBW-cold] [PHARM-ice]. */
    public static final Duration COLD = Duration.ofMinutes(20);

    /** When to look at the skin below a cold pack: clinical page a.6 [CBW-cold] [PHARM-ice]. */
    public static final Duration COLD_LOOK = Duration.ofMinutes(5);

    /** The time between two cold packs: 20-40 min off, others 30-60; the longest of the first, a.6 [CBW-cold] [PHARM-ice]. */
    public static final Duration COLD_OFF = Duration.ofMinutes(40);

    /** Cold, times a day at most: 3-4, clinical page a.6 [CBW-cold]. */
    public static final int COLD_A_DAY = 4;

    /** How long cold comes first after an injury: 24-48 h, others 48-72 h, clinical page a.6 [CBW-cold] [BAYH]. */
    public static final Duration COLD_FIRST = Duration.ofDays(2);

    /** Rest in bed after which a sore back or neck gets better more slowly: "a couple of days", a.8 [ARUK-neck]. */
    public static final Duration BED_REST = Duration.ofDays(2);

    /** A walk on a day of back pain: 10-20 min, its short end, clinical page a.4 [HW-lbp]. */
    public static final Duration WALK = Duration.ofMinutes(10);

    /** The least time between two such walks: every 2-3 h, clinical page a.4 [HW-lbp]. */
    public static final Duration WALK_EVERY_FROM = Duration.ofHours(2);

    /** The most time between two such walks: every 2-3 h, clinical page a.4 [HW-lbp]. */
    public static final Duration WALK_EVERY = Duration.ofHours(3);

    /** A rest in a session: [usual practice]; a longer one is the end of the session. */
    public static final Duration REST = Duration.ofMinutes(30);

    /** How long a spasm may last: seconds up to about 15 min, clinical page a.8 [HL-spasm]. */
    public static final Duration LONGEST_SPASM = Duration.ofMinutes(15);

    /** After how long at the desk to take a break: each 40-45 min, clinical page e.12 [CEL] [usual practice]. */
    public static final Duration SITTING = Duration.ofMinutes(40);

    /** The warm-up before sport: about 10 min, clinical page a.5 [NHSI-warm]. */
    public static final Duration WARM_UP = Duration.ofMinutes(10);

    /** Easier activity after sport, at least: 5-10 min, clinical page a.5 [HANTS] [GUARD]. */
    public static final Duration COOL_DOWN_FROM = Duration.ofMinutes(5);

    /** Easier activity after sport, at most: 5-10 min, clinical page a.5 [HANTS] [GUARD]. */
    public static final Duration COOL_DOWN = Duration.ofMinutes(10);

    /** A stretch after sport, at least: 10-15 s for a main muscle group, clinical page a.1 [NHSI-warm]. */
    public static final Duration STRETCH_FROM = Duration.ofSeconds(10);

    /** A stretch after sport, at most: 10-15 s for a main muscle group, clinical page a.1 [NHSI-warm]. */
    public static final Duration STRETCH = Duration.ofSeconds(15);

    /** An ache after which to do less: more than 2-3 days, the longest of it, clinical page b.4 [FSAH] [SHARE]. */
    public static final Duration ACHE = Duration.ofDays(3);

    private CareLimits() {}
}
