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
 * @param region the place
 * @param ease the names of the sentences about stopping and easing in, in their order; the first is said first of all
 * @param asked the signs that are asked before any rubbing
 * @param after the names of the sentences about what helps then, in their order
 * @param source where easing in comes from
 */
public record CrampCourse(
        Region region, List<String> ease, List<WarningSign> asked, List<String> after, String source) {

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

    private static final List<CrampCourse> ALL = List.of(
            new CrampCourse(
                    Region.CALF,
                    List.of("first", "pass", "slow", "pop", "towel", "stand"),
                    signs(Region.CALF, "c14"),
                    List.of("rub", "walk", "warmth", "cold", "skin", "drink", "sore"),
                    "a.8 toes toward the shin [RXCA]; e.8 towel stretch [HANDS] [HUM], wall stretch [TOOW-knee] [HUM];"
                            + " c17 [M: NHS tendon rupture advice]"),
            new CrampCourse(
                    Region.LOWER_BACK,
                    List.of("first", "pass", "fall", "chair", "side", "stay"),
                    signs(Region.LOWER_BACK, "c1", "c2", "c3", "c4", "c5", "c6"),
                    List.of("rub", "walk", "warmth", "cold", "skin", "drink", "sore"),
                    "a.8 positions of comfort [HW-lbp]; legs on a chair, pillow between the knees [usual practice];"
                            + " c6 [M: NHS back pain page]"),
            new CrampCourse(
                    Region.NECK,
                    List.of("first", "pass", "accident", "turn", "other-way", "dizzy"),
                    signs(Region.NECK, "c9", "c10", "c11", "c12"),
                    List.of("walk", "warmth", "cold", "skin", "drink", "sore"),
                    "e.1 neck turn [CERV-ST], lying with the head on a pillow [HOUSE-neck]; c10 [KULR]"));

    /** Keeps the lists as they are. */
    public CrampCourse {
        ease = List.copyOf(ease);
        asked = List.copyOf(asked);
        after = List.copyOf(after);
    }

    /**
     * Lists the places for which there is a course.
     *
     * @return calf, lower back and neck
     */
    public static List<CrampCourse> all() {
        return ALL;
    }

    /**
     * Finds the course for a place.
     *
     * @param region the place
     * @return its course, or empty where there is none
     */
    public static Optional<CrampCourse> of(Region region) {
        return ALL.stream().filter(course -> course.region == region).findFirst();
    }

    /**
     * Lists the signs with which a cramp that has not eased is an emergency.
     *
     * @return the signs of the place that need help now, and those of any moment
     */
    public List<WarningSign> emergencies() {
        return Stream.concat(WarningSigns.of(region).stream(), WarningSigns.anyTime().stream())
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

    private static List<WarningSign> signs(Region region, String... rows) {
        return WarningSigns.of(region).stream()
                .filter(sign -> List.of(rows).contains(sign.row()))
                .toList();
    }
}
