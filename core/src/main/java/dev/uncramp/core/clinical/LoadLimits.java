package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Equipment;
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

    private LoadLimits() {}
}
