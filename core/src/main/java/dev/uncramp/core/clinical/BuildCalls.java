package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Region;
import java.util.Map;

/** What each part of the body calls for to get strong: clinical page f.1 and f.2, column build [PURE-acj] [HERE-msk]. */
final class BuildCalls {

    static final Map<Region, Calls> ROWS = Map.ofEntries(
            Map.entry(
                    Region.NECK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.UPPER_BACK),
                                    Calls.strengthen(Muscle.FRONT_OF_NECK),
                                    Calls.stretch(Muscle.SIDE_OF_NECK),
                                    Calls.stretch(Muscle.BACK_OF_NECK),
                                    Calls.strengthen(Muscle.SIDE_OF_NECK),
                                    Calls.strengthen(Muscle.SHOULDERS))
                            .named(
                                    "deep-neck-nod",
                                    "band-row",
                                    "t-raise",
                                    "neck-to-shoulder-stretch",
                                    "look-in-the-pocket",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.SHOULDER,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.UPPER_BACK),
                                    Calls.strengthen(Muscle.CHEST),
                                    Calls.strengthen(Muscle.BACK_OF_SHOULDER),
                                    Calls.stretch(Muscle.BACK_OF_SHOULDER),
                                    Calls.stretch(Muscle.CHEST),
                                    Calls.strengthen(Muscle.SHOULDERS),
                                    Calls.strengthen(Muscle.FRONT_OF_SHOULDER))
                            .named(
                                    "band-row",
                                    "band-turn-out",
                                    "wall-slide-with-band",
                                    "sleeper-stretch",
                                    "cross-body-stretch",
                                    "doorway-chest-stretch",
                                    "floor-push-up",
                                    "table-push-up",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.LIFTING, CareCard.SPORT)),
            Map.entry(
                    Region.UPPER_BACK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.UPPER_BACK),
                                    Calls.strengthen(Muscle.CHEST),
                                    Calls.move(Muscle.UPPER_BACK),
                                    Calls.stretch(Muscle.CHEST),
                                    Calls.strengthen(Muscle.SHOULDERS))
                            .named(
                                    "y-raise",
                                    "t-raise",
                                    "band-row",
                                    "roller-lean-back",
                                    "open-book",
                                    "doorway-chest-stretch",
                                    "march")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.LIFTING, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.LOWER_BACK,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.DEEP_BELLY),
                                    Calls.strengthen(Muscle.LOWER_BACK),
                                    Calls.strengthen(Muscle.WAIST),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.strengthen(Muscle.BELLY),
                                    Calls.stretch(Muscle.BUTTOCKS),
                                    Calls.walk(),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.stretch(Muscle.HIP_FLEXORS))
                            .named(
                                    "bird-dog",
                                    "side-plank-knees",
                                    "curl-up",
                                    "dead-bug",
                                    "hip-hinge",
                                    "bridge",
                                    "figure-4",
                                    "walk",
                                    "march")
                            .cards(CareCard.LIFTING, CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.HIP,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.OUTER_HIP),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.stretch(Muscle.HIP_FLEXORS),
                                    Calls.stretch(Muscle.BUTTOCKS),
                                    Calls.walk())
                            .named(
                                    "side-lying-leg-lift",
                                    "single-leg-bridge",
                                    "step-up",
                                    "back-leg-lift",
                                    "half-kneeling-hip-stretch",
                                    "seated-twist-stretch",
                                    "walk",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.HEAT_AND_COLD, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.THIGH,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.stretch(Muscle.BACK_OF_THIGH),
                                    Calls.stretch(Muscle.FRONT_OF_THIGH),
                                    Calls.walk(),
                                    Calls.strengthen(Muscle.OUTER_HIP))
                            .named(
                                    "hamstring-curl",
                                    "hip-hinge",
                                    "split-squat",
                                    "lying-hamstring-stretch",
                                    "standing-thigh-stretch",
                                    "walk",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.DRINKING, CareCard.MASSAGE, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.KNEE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.OUTER_HIP),
                                    Calls.strengthen(Muscle.BUTTOCKS),
                                    Calls.strengthen(Muscle.BACK_OF_THIGH),
                                    Calls.stretch(Muscle.FRONT_OF_THIGH),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.walk())
                            .named(
                                    "half-squat",
                                    "step-down",
                                    "split-squat",
                                    "step-up",
                                    "band-side-step",
                                    "standing-thigh-stretch",
                                    "wall-calf-stretch",
                                    "walk",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE, CareCard.WEIGHT)),
            Map.entry(
                    Region.CALF,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.balance(),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.walk())
                            .named(
                                    "single-heel-raise",
                                    "heel-drop",
                                    "balance-reach",
                                    "bent-knee-calf-stretch",
                                    "wall-calf-stretch",
                                    "walk",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.DRINKING, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.ANKLE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.balance(),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.strengthen(Muscle.FRONT_OF_THIGH),
                                    Calls.strengthen(Muscle.OUTER_LOWER_LEG),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.strengthen(Muscle.SHIN),
                                    Calls.walk())
                            .named(
                                    "balance-reach",
                                    "eyes-closed-stand",
                                    "single-heel-raise",
                                    "split-squat",
                                    "band-outward",
                                    "wall-calf-stretch",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.FOOT,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.CALF),
                                    Calls.strengthen(Muscle.FOOT),
                                    Calls.balance(),
                                    Calls.stretch(Muscle.SOLE),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.walk())
                            .named(
                                    "towel-heel-raise",
                                    "single-leg-stand",
                                    "balance-reach",
                                    "arch-lift",
                                    "toe-pull-stretch",
                                    "bent-knee-calf-stretch",
                                    "march")
                            .cards(CareCard.SPORT, CareCard.HEAT_AND_COLD, CareCard.DRINKING, CareCard.WEIGHT)),
            Map.entry(
                    Region.HAND,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.strengthen(Muscle.INNER_FOREARM),
                                    Calls.strengthen(Muscle.OUTER_FOREARM),
                                    Calls.strengthen(Muscle.HAND),
                                    Calls.stretch(Muscle.INNER_FOREARM),
                                    Calls.stretch(Muscle.OUTER_FOREARM))
                            .named(
                                    "palm-up-wrist-curl",
                                    "palm-down-wrist-curl",
                                    "ball-squeeze",
                                    "hammer-turns",
                                    "palm-up-wrist-stretch",
                                    "palm-down-wrist-stretch",
                                    "wrist-circles",
                                    "tendon-glides")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.POSTURE,
                    Calls.needs(
                                    Calls.warmUp(),
                                    Calls.tighten(Muscle.UPPER_BACK),
                                    Calls.tighten(Muscle.FRONT_OF_NECK),
                                    Calls.move(Muscle.UPPER_BACK),
                                    Calls.stretch(Muscle.CHEST),
                                    Calls.walk())
                            .named("band-row", "wall-angel", "chin-tuck", "doorway-chest-stretch", "walk", "march")
                            .cards(CareCard.SITTING_AND_STANDING, CareCard.LIFTING)),
            Map.entry(
                    Region.AEROBIC,
                    Calls.needs(Calls.warmUp(), Calls.walk(), Calls.stretch(Muscle.CALF))
                            .named("walk", "interval-walk", "bent-knee-calf-stretch")
                            .cards(CareCard.HOT_WEATHER, CareCard.DRINKING, CareCard.REST_AND_MOVE)));

    private BuildCalls() {}
}
