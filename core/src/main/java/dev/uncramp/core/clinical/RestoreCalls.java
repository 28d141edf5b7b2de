package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Region;
import java.util.Map;

/** What each part of the body calls for while it wins back movement: clinical page f.1 and f.2, column restore [PURE-neck] [PURE-cuff]. */
final class RestoreCalls {

    static final Map<Region, Calls> ROWS = Map.ofEntries(
            Map.entry(
                    Region.NECK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.stretch(Muscle.SIDE_OF_NECK),
                                    Calls.strengthen(Muscle.FRONT_OF_NECK),
                                    Calls.strengthen(Muscle.SIDE_OF_NECK),
                                    Calls.stretch(Muscle.BACK_OF_NECK),
                                    Calls.tighten(Muscle.UPPER_BACK))
                            .named(
                                    "neck-turn-stretch",
                                    "side-neck-stretch",
                                    "side-push",
                                    "forehead-push",
                                    "neck-to-shoulder-stretch",
                                    "shoulder-blade-squeeze",
                                    "shoulder-rolls",
                                    "deep-neck-nod")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.SHOULDER,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.move(Muscle.SHOULDERS),
                                    Calls.strengthen(Muscle.BACK_OF_SHOULDER),
                                    Calls.strengthen(Muscle.CHEST),
                                    Calls.stretch(Muscle.BACK_OF_SHOULDER),
                                    Calls.stretch(Muscle.CHEST),
                                    Calls.tighten(Muscle.UPPER_BACK))
                            .named(
                                    "wall-walk",
                                    "cross-body-stretch",
                                    "doorway-chest-stretch",
                                    "wall-push-up",
                                    "band-turn-out",
                                    "band-turn-in",
                                    "shoulder-blade-squeeze",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.UPPER_BACK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.move(Muscle.UPPER_BACK),
                                    Calls.move(Muscle.WAIST),
                                    Calls.tighten(Muscle.UPPER_BACK),
                                    Calls.stretch(Muscle.CHEST))
                            .named("open-book", "thread-the-needle", "seated-side-bend", "wall-angel")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.LOWER_BACK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.DEEP_BELLY),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.move(Muscle.LOWER_BACK),
                                    Calls.stretch(Muscle.LOWER_BACK),
                                    Calls.strengthen(Muscle.LOWER_BACK),
                                    Calls.walk())
                            .named(
                                    "cat-cow",
                                    "lying-press-up",
                                    "single-knee-to-chest",
                                    "bridge",
                                    "belly-brace",
                                    "kneeling-leg-reach",
                                    "walk",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.HIP,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.strengthen(Muscle.OUTER_HIP),
                                    Calls.stretch(Muscle.HIP_FLEXORS),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.stretch(Muscle.BUTTOCKS),
                                    Calls.walk())
                            .named(
                                    "standing-side-leg-lift",
                                    "half-kneeling-hip-stretch",
                                    "standing-hip-stretch",
                                    "sit-to-stand",
                                    "side-lying-leg-lift",
                                    "bridge",
                                    "figure-4",
                                    "walk",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.THIGH,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.stretch(Muscle.BACK_OF_THIGH),
                                    Calls.stretch(Muscle.FRONT_OF_THIGH),
                                    Calls.walk())
                            .named(
                                    "lying-hamstring-stretch",
                                    "standing-hamstring-stretch",
                                    "hamstring-curl",
                                    "sit-to-stand",
                                    "standing-thigh-stretch",
                                    "walk",
                                    "march")
                            .cards(
                                    CareCard.HEAT_AND_COLD,
                                    CareCard.MASSAGE,
                                    CareCard.DRINKING,
                                    CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.KNEE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.stretch(Muscle.BACK_OF_THIGH),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.stretch(Muscle.FRONT_OF_THIGH),
                                    Calls.walk())
                            .named(
                                    "lower-leg-lift",
                                    "seated-leg-extension",
                                    "half-squat",
                                    "step-up",
                                    "straight-leg-raise",
                                    "lying-hamstring-stretch",
                                    "walk",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE, CareCard.WEIGHT)),
            Map.entry(
                    Region.CALF,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.balance(),
                                    Calls.walk())
                            .named(
                                    "double-heel-raise",
                                    "wall-calf-stretch",
                                    "bent-knee-calf-stretch",
                                    "single-leg-stand",
                                    "walk",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.DRINKING, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.ANKLE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.move(Muscle.OUTER_LOWER_LEG),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.balance(),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.OUTER_LOWER_LEG),
                                    Calls.strengthen(Muscle.SHIN))
                            .named(
                                    "sole-in-sole-out",
                                    "band-outward",
                                    "band-toes-up",
                                    "band-push-down",
                                    "double-heel-raise",
                                    "half-squat",
                                    "single-leg-stand",
                                    "wall-calf-stretch",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.FOOT,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.FOOT),
                                    Calls.stretch(Muscle.SOLE),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.balance())
                            .named(
                                    "towel-curl",
                                    "toe-pick-up",
                                    "arch-lift",
                                    "double-heel-raise",
                                    "toe-pull-stretch",
                                    "wall-calf-stretch",
                                    "single-leg-stand",
                                    "march")
                            .cards(
                                    CareCard.HEAT_AND_COLD,
                                    CareCard.MASSAGE,
                                    CareCard.DRINKING,
                                    CareCard.WEIGHT,
                                    CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.HAND,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.move(Muscle.HAND),
                                    Calls.stretch(Muscle.INNER_FOREARM),
                                    Calls.stretch(Muscle.OUTER_FOREARM),
                                    Calls.move(Muscle.THUMB),
                                    Calls.strengthen(Muscle.INNER_FOREARM))
                            .named(
                                    "palm-up-wrist-stretch",
                                    "palm-down-wrist-stretch",
                                    "prayer-stretch",
                                    "palm-flips",
                                    "wrist-circles",
                                    "tendon-glides",
                                    "thumb-to-fingertips",
                                    "ball-squeeze")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.POSTURE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.tighten(Muscle.UPPER_BACK),
                                    Calls.move(Muscle.UPPER_BACK),
                                    Calls.stretch(Muscle.CHEST),
                                    Calls.tighten(Muscle.FRONT_OF_NECK),
                                    Calls.move(Muscle.WAIST))
                            .named(
                                    "sit-tall",
                                    "palms-out-chest-opener",
                                    "overhead-reach",
                                    "shoulder-rolls",
                                    "doorway-chest-stretch",
                                    "chin-tuck")
                            .cards(CareCard.SITTING_AND_STANDING, CareCard.STRESS)),
            Map.entry(
                    Region.AEROBIC,
                    Calls.needs(Calls.warmUp(), Calls.walk(), Calls.stretch(Muscle.CALF))
                            .named("walk", "bike", "pool-walk", "bent-knee-calf-stretch")
                            .cards(CareCard.HOT_WEATHER, CareCard.DRINKING, CareCard.REST_AND_MOVE)));

    private RestoreCalls() {}
}
