package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Equipment;
import java.time.Duration;
import java.util.Set;

/** How much load, how hard and how fast more of it: the numbers of the checks of what can hurt. */
public final class LoadLimits {

    /** What is used as a load: f.1, the grade settle holds no loaded work [usual practice]. */
    public static final Set<Equipment> WEIGHTS = Set.of(
            Equipment.BAND,
            Equipment.LOOP_BAND,
            Equipment.HAND_WEIGHT,
            Equipment.ANKLE_WEIGHT,
            Equipment.BACKPACK,
            Equipment.HAMMER);

    /** The highest pain limit: exercise may hurt up to 5 of 10, b.1 and b.2 [EVEX] [PROV-tl] [AHPS]. */
    public static final PainLimit HIGHEST_PAIN_LIMIT = PainLimit.of(5);

    /** The longest hold of a stretch in the first days: f.1, no long holds in settle; 30 s is [usual practice]. */
    public static final Duration LONGEST_EARLY_STRETCH = Duration.ofSeconds(30);

    /** Effort from 0 to 10 that is too hard in the first days, "vigorous": [usual practice]. */
    public static final int HARD_RPE = 7;

    /** Effort from 6 to 20 that is too hard in the first days, "hard": [usual practice]. */
    public static final int HARD_RPE_OF_20 = 15;

    /** Effort from 0 to 10 that is near one's most: f.1, no maximal effort in restore; the number is [usual practice]. */
    public static final int MAXIMAL_RPE = 9;

    /** Effort from 6 to 20 that is near one's most: f.1; the number is [usual practice]. */
    public static final int MAXIMAL_RPE_OF_20 = 18;

    /** A share of one's most, in percent, that is too hard in the first days: 60-70 % is training, a.3 [ACSM-2009-med]. */
    public static final int HARD_PERCENT = 70;

    /** A share that is near one's most, in percent: f.1; the number is [usual practice]. */
    public static final int MAXIMAL_PERCENT = 90;

    /** Days a week of strength for someone who begins: 2-3, a.3 [TREK]. */
    public static final int STRENGTH_DAYS = 3;

    /** Days a week of strength that plans of the grade build give, with days of rest: 3-4, f.1 [PURE-neck] [PURE-cuff]. */
    public static final int STRENGTH_DAYS_MORE = 4;

    /** Every other day, as days a week: 3 in one week and 4 in the next. */
    public static final double EVERY_OTHER_DAY = 3.5;

    /** Days a week of strength that some leaflets give, with light loads: 4-5, shoulder sheets [PROV-str]. */
    public static final int STRENGTH_DAYS_AT_MOST = 5;

    /** Sets of an exercise for someone who begins: 1-3, a.3 [ACSM-2009-med]. */
    public static final int MOST_SETS = 3;

    /** Weeks at one level after which a step may be twice as large, since it is 10 percent a week: [usual practice]. */
    public static final int WEEKS_AT_A_LEVEL = 2;

    /** A rise of the minutes in a week, in percent, from which it is told: a.7, a rule of thumb. */
    public static final int RISE_PERCENT = 10;

    /** A rise that is a large one: a.7 [PMC-alf]. */
    public static final int STRONG_RISE_PERCENT = 20;

    /** A rise that is small whatever the percent: 10-15 min a week, the longer one, a.7 [PAG-2]. */
    public static final Duration SMALL_RISE_A_WEEK = Duration.ofMinutes(15);

    /** Minutes in a week below which percents say little: a.7, about 60 min. */
    public static final Duration SMALL_BASE_A_WEEK = Duration.ofMinutes(60);

    /** So many exercises of a session with more load in one week are too many at once: [usual practice]. */
    public static final int LOADS_AT_ONCE = 3;

    private LoadLimits() {}
}
