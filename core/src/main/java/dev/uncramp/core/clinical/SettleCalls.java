package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Region;
import java.util.Map;

/**
 * What each part of the body calls for in the first days: clinical page f.1 and f.2, column settle [PBOT] [HW-lbp] [CERV-ST];
 * short walks for the whole leg, f.1.
 */
final class SettleCalls {

    static final Map<Region, Calls> ROWS = Map.ofEntries(
            Map.entry(
                    Region.NECK,
                    Calls.needs(
                                    Calls.move(Muscle.SIDE_OF_NECK),
                                    Calls.move(Muscle.BACK_OF_NECK),
                                    Calls.ease(),
                                    Calls.tighten(Muscle.FRONT_OF_NECK))
                            .named(
                                    "neck-turns",
                                    "ear-to-shoulder",
                                    "chin-tuck",
                                    "lying-chin-tuck",
                                    "belly-breathing",
                                    "seated-breathing",
                                    "shoulder-rolls")
                            .cards(CareCard.SITTING_AND_STANDING, CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.SHOULDER,
                    Calls.needs(
                                    Calls.move(Muscle.SHOULDERS),
                                    Calls.tighten(Muscle.UPPER_BACK),
                                    Calls.move(Muscle.BACK_OF_SHOULDER),
                                    Calls.ease())
                            .named("pendulum", "table-slide", "shoulder-blade-squeeze")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.UPPER_BACK,
                    Calls.needs(
                                    Calls.move(Muscle.UPPER_BACK),
                                    Calls.move(Muscle.WAIST),
                                    Calls.move(Muscle.CHEST),
                                    Calls.ease())
                            .named("chair-lean-back", "seated-trunk-turn", "cat-cow")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.LOWER_BACK,
                    Calls.needs(
                                    Calls.move(Muscle.LOWER_BACK),
                                    Calls.ease(),
                                    Calls.move(Muscle.DEEP_BELLY),
                                    Calls.move(Muscle.WAIST),
                                    Calls.walk())
                            .named(
                                    "lying-face-down",
                                    "knee-rolls",
                                    "pelvic-tilt",
                                    "single-knee-to-chest",
                                    "belly-breathing",
                                    "walk")
                            .cards(CareCard.WHAT_A_SPASM_IS, CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.HIP,
                    Calls.needs(
                                    Calls.tighten(Muscle.BUTTOCKS),
                                    Calls.stretch(Muscle.BUTTOCKS),
                                    Calls.tighten(Muscle.OUTER_HIP),
                                    Calls.walk(),
                                    Calls.ease())
                            .named("seat-squeeze", "clamshell", "figure-4", "chair-figure-4", "walk")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE, CareCard.SITTING_AND_STANDING)),
            Map.entry(
                    Region.THIGH,
                    Calls.needs(
                                    Calls.tighten(Muscle.BACK_OF_THIGH),
                                    Calls.tighten(Muscle.FRONT_OF_THIGH),
                                    Calls.stretch(Muscle.BACK_OF_THIGH),
                                    Calls.walk(),
                                    Calls.ease())
                            .named(
                                    "heel-dig",
                                    "thigh-squeeze",
                                    "doorway-hamstring-stretch",
                                    "lying-hamstring-stretch",
                                    "walk")
                            .cards(
                                    CareCard.NIGHT_CRAMPS,
                                    CareCard.HEAT_AND_COLD,
                                    CareCard.MASSAGE,
                                    CareCard.DRINKING,
                                    CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.KNEE,
                    Calls.needs(
                                    Calls.tighten(Muscle.FRONT_OF_THIGH),
                                    Calls.move(Muscle.FRONT_OF_THIGH),
                                    Calls.tighten(Muscle.BACK_OF_THIGH),
                                    Calls.walk(),
                                    Calls.ease())
                            .named("thigh-squeeze", "heel-slide", "straight-leg-raise", "heel-dig", "walk")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.CALF,
                    Calls.needs(
                                    Calls.move(Muscle.CALF),
                                    Calls.move(Muscle.SHIN),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.tighten(Muscle.CALF),
                                    Calls.walk(),
                                    Calls.ease())
                            .named(
                                    "ankle-pumps",
                                    "towel-calf-stretch",
                                    "seated-heel-raise",
                                    "heel-and-toe-rocks",
                                    "walk")
                            .cards(
                                    CareCard.NIGHT_CRAMPS,
                                    CareCard.HEAT_AND_COLD,
                                    CareCard.DRINKING,
                                    CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.ANKLE,
                    Calls.needs(
                                    Calls.move(Muscle.CALF),
                                    Calls.move(Muscle.SHIN),
                                    Calls.move(Muscle.OUTER_LOWER_LEG),
                                    Calls.balance(),
                                    Calls.walk(),
                                    Calls.ease())
                            .named(
                                    "ankle-pumps",
                                    "ankle-alphabet",
                                    "heel-and-toe-rocks",
                                    "sole-in-sole-out",
                                    "heel-to-toe-stand",
                                    "walk")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.FOOT,
                    Calls.needs(
                                    Calls.move(Muscle.FOOT),
                                    Calls.stretch(Muscle.SOLE),
                                    Calls.ease(Muscle.SOLE),
                                    Calls.stretch(Muscle.CALF),
                                    Calls.walk())
                            .named(
                                    "sole-roll",
                                    "toe-pull-stretch",
                                    "towel-calf-stretch",
                                    "toe-lifts",
                                    "heel-and-toe-rocks")
                            .cards(
                                    CareCard.NIGHT_CRAMPS,
                                    CareCard.HEAT_AND_COLD,
                                    CareCard.MASSAGE,
                                    CareCard.DRINKING,
                                    CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.HAND,
                    Calls.needs(
                                    Calls.move(Muscle.HAND),
                                    Calls.move(Muscle.THUMB),
                                    Calls.move(Muscle.INNER_FOREARM),
                                    Calls.move(Muscle.OUTER_FOREARM),
                                    Calls.ease())
                            .named(
                                    "thumb-to-fingertips",
                                    "wrist-circles",
                                    "tendon-glides",
                                    "palm-flips",
                                    "fists-in-warm-water")
                            .cards(CareCard.HEAT_AND_COLD, CareCard.REST_AND_MOVE)),
            Map.entry(
                    Region.POSTURE,
                    Calls.needs(
                                    Calls.tighten(Muscle.UPPER_BACK),
                                    Calls.move(Muscle.SHOULDERS),
                                    Calls.move(Muscle.WAIST),
                                    Calls.ease())
                            .named("sit-tall", "shoulder-rolls", "seated-breathing")
                            .cards(CareCard.SITTING_AND_STANDING, CareCard.HEAT_AND_COLD, CareCard.STRESS)),
            Map.entry(
                    Region.AEROBIC,
                    Calls.needs(Calls.walk())
                            .named("walk", "pool-walk")
                            .cards(CareCard.REST_AND_MOVE, CareCard.DRINKING)));

    private SettleCalls() {}
}
