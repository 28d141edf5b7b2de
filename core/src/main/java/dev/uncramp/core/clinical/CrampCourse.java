package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Region;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do in a cramp this minute, for one place of the body: clinical page a.8, c and g.
 *
 * <p>The order is fixed: stop, ease into the opposite direction, hold and breathe; then the signs are asked, before any
 * rubbing; then rubbing where it is meant, a little walk, warmth or cold, a drink [USTR] [MAYO-cramp]. What must be
 * known before the first movement is told, never asked.
 *
 * @param place the place
 * @param ease the names of the sentences about stopping and easing in, in their order; the first is said first of all
 * @param asked the signs that are asked before any rubbing
 * @param after the names of the sentences about what helps then, in their order
 * @param source where easing in comes from
 */
public record CrampCourse(
        CrampPlace place, List<String> ease, List<WarningSign> asked, List<String> after, String source) {

    /** How long to hold: calf 20-30 s [RXCA], any stretch about 30 s, clinical page g. */
    public static final Duration HOLD = Duration.ofSeconds(30);

    /** From when on the hold may end: calf 20-30 s, clinical page a.8 [RXCA]. */
    public static final Duration HOLD_FROM = Duration.ofSeconds(20);

    /** Time to hear all of what to do and ease in, before the hold begins by itself: [usual practice]. */
    public static final Duration EASE_IN = Duration.ofSeconds(30);

    /**
     * When a cramp that has not eased is a reason to get help: a spasm lasts seconds up to about 15 min, clinical page
     * a.8 [HL-spasm]; asked a little earlier, [usual practice].
     */
    public static final Duration NOT_EASED = Duration.ofMinutes(10);

    private static final List<String> AFTER = List.of("rub", "walk", "warmth", "cold", "skin", "drink", "sore");

    /** Rubbing and warmth are for the hand too; a walk is not. */
    private static final List<String> AFTER_SITTING = List.of("rub", "warmth", "cold", "skin", "drink", "sore");

    /** Rubbing a sore neck is not meant, clinical page c12. */
    private static final List<String> AFTER_NECK = List.of("walk", "warmth", "cold", "skin", "drink", "sore");

    private static final List<CrampCourse> ALL = List.of(
            new CrampCourse(
                    CrampPlace.CALF,
                    List.of("first", "pass", "slow", "pop", "towel", "stand"),
                    asked(CrampPlace.CALF, "c14"),
                    AFTER,
                    "a.8 toes toward the shin [RXCA]; e.8 towel stretch [HANDS] [HUM], wall stretch [TOOW-knee] [HUM];"
                            + " c17 [M: NHS tendon rupture advice]"),
            new CrampCourse(
                    CrampPlace.FOOT,
                    List.of("first", "pass", "slow", "injury", "hand", "stand"),
                    asked(CrampPlace.FOOT, "cannot-bear-weight", "hot-joint"),
                    AFTER,
                    "e.10 toe pull [HWH]; standing on the flat foot [usual practice]; c18, c19 [UHS-hand]"),
            new CrampCourse(
                    CrampPlace.THIGH_BACK,
                    List.of("first", "pass", "slow", "tear", "stand", "other-side"),
                    asked(CrampPlace.THIGH_BACK, "c14"),
                    AFTER,
                    "e.6 heel on a step [HHMA-ham], below the knee it stops [NYU-ham]; g before rubbing"),
            new CrampCourse(
                    CrampPlace.THIGH_FRONT,
                    List.of("first", "pass", "slow", "tear", "hold-on", "other-side"),
                    asked(CrampPlace.THIGH_FRONT, "c14"),
                    AFTER,
                    "e.6 thigh stretch, standing or on the side [BEACON] [NHS-sf]; g before rubbing"),
            new CrampCourse(
                    CrampPlace.HIP,
                    List.of("first", "new-hip", "pass", "slow", "front", "fall"),
                    asked(CrampPlace.HIP, "cannot-bear-weight", "hot-joint"),
                    AFTER,
                    "e.4 one knee to the chest [MAYO] [NHS-sci]; e.5 not with an artificial hip; the leg straight for"
                            + " the front of the hip [usual practice]; c18, c19 [UHS-hand]"),
            new CrampCourse(
                    CrampPlace.LOWER_BACK,
                    List.of("first", "pass", "fall", "chair", "side", "stay"),
                    asked(CrampPlace.LOWER_BACK, "c1", "c2", "c3", "c4", "c5", "c6"),
                    AFTER,
                    "a.8 positions of comfort [HW-lbp]; legs on a chair, pillow between the knees [usual practice];"
                            + " c6 [M: NHS back pain page]"),
            new CrampCourse(
                    CrampPlace.NECK,
                    List.of("first", "pass", "accident", "turn", "other-way", "dizzy"),
                    asked(CrampPlace.NECK, "c9", "c10", "c11", "c12"),
                    AFTER_NECK,
                    "e.1 neck turn [CERV-ST], lying with the head on a pillow [HOUSE-neck]; c10 [KULR]"),
            new CrampCourse(
                    CrampPlace.HAND,
                    List.of("first", "pass", "slow", "injury", "table", "arm"),
                    asked(CrampPlace.HAND, "c13"),
                    AFTER_SITTING,
                    "e.11 fingers and palm bent back [MCLEOD] [HW-te]; c13 [SPH-neck]; c22 [SHARE] [GEIS]"));

    /** Keeps the lists as they are. */
    public CrampCourse {
        ease = List.copyOf(ease);
        asked = List.copyOf(asked);
        after = List.copyOf(after);
    }

    /**
     * Lists the places for which there is a course.
     *
     * @return the courses, in the order in which to offer them
     */
    public static List<CrampCourse> all() {
        return ALL;
    }

    /**
     * Finds the course for a place.
     *
     * @param place the place
     * @return its course; each place has one
     */
    public static CrampCourse of(CrampPlace place) {
        return ALL.stream()
                .filter(course -> course.place == place)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no course for " + place.word()));
    }

    /**
     * Finds the course for a part of the body.
     *
     * @param region the part
     * @return its first course, or empty where there is none
     */
    public static Optional<CrampCourse> of(Region region) {
        return ALL.stream().filter(course -> course.region() == region).findFirst();
    }

    /**
     * Gives the part of the body.
     *
     * @return the region of the place
     */
    public Region region() {
        return place.region();
    }

    /**
     * Lists the signs with which a cramp that has not eased is an emergency.
     *
     * @return the signs of the place that need help now, and those of any moment
     */
    public List<WarningSign> emergencies() {
        return Stream.concat(WarningSigns.of(region()).stream(), WarningSigns.anyTime().stream())
                .filter(sign -> sign.tier() == Tier.NOW)
                .distinct()
                .toList();
    }

    /**
     * Tells how soon to get help when one of the asked signs is there, or may be.
     *
     * @return the most urgent tier among them
     */
    public Tier tier() {
        return WarningSigns.mostUrgent(asked);
    }

    /** The signs of a place that have one of some rows or keys. */
    private static List<WarningSign> asked(CrampPlace place, String... named) {
        return WarningSigns.of(place.region()).stream()
                .filter(sign ->
                        List.of(named).contains(sign.row()) || List.of(named).contains(sign.key()))
                .toList();
    }
}
