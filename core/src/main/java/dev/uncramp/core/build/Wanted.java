package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Calls;
import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.clinical.Purpose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the regions and the grade of a request call for.
 *
 * @param needs what a session is to do, the most important first, each thing once
 * @param named the exercises that the clinical page names for it, and those that the request names
 * @param cards the care cards that go with it
 * @param grade the grade
 */
record Wanted(List<Need> needs, Set<ExerciseId> named, List<CareCard> cards, Grade grade) {

    /** As many needs as a number has bits to tell them by. */
    private static final int MOST = 62;

    private static final Need WARM_UP = new Need(Purpose.WARM_UP, Optional.empty());

    static Wanted of(BuildRequest request) {
        List<Calls> calls = request.regions().stream()
                .flatMap(region -> Calls.of(region, request.grade()).stream())
                .toList();
        Set<ExerciseId> named = new LinkedHashSet<>(request.included());
        calls.forEach(one -> named.addAll(one.named()));
        Set<CareCard> cards = new LinkedHashSet<>();
        calls.forEach(one -> cards.addAll(one.cards()));
        cards.remove(CareCard.WHEN_TO_GET_HELP);
        cards.add(CareCard.WHEN_TO_GET_HELP);
        return new Wanted(inTurn(calls), Collections.unmodifiableSet(named), List.copyOf(cards), request.grade());
    }

    /** The first of each region, then the second of each, and so on. */
    private static List<Need> inTurn(List<Calls> calls) {
        Set<Need> found = new LinkedHashSet<>();
        for (int i = 0; i < MOST; i++) {
            for (Calls one : calls) {
                if (i < one.needs().size()) {
                    found.add(one.needs().get(i));
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    boolean isNamed(ExerciseId exercise) {
        return named.contains(exercise);
    }

    /** Which needs an exercise meets, a bit each. */
    long metBy(Exercise exercise) {
        long met = 0;
        for (int i = 0; i < needs.size(); i++) {
            if (meets(exercise, needs.get(i))) {
                met |= 1L << i;
            }
        }
        return met;
    }

    /**
     * Work that suits the first days makes nobody strong, and in the first days muscles are tightened without the weight
     * of the body: f.1; what suits the last grade alone is no easy warm-up, a.5; unless the page names an exercise for this
     * grade.
     */
    private boolean meets(Exercise exercise, Need need) {
        boolean tooLight = grade == Grade.BUILD
                && need.purpose() == Purpose.STRENGTHEN
                && exercise.grades().contains(Grade.SETTLE);
        boolean tooHeavy =
                grade == Grade.SETTLE && need.purpose() == Purpose.TIGHTEN && exercise.kind() == Kind.STRENGTH;
        boolean tooHard = need.purpose() == Purpose.WARM_UP
                && exercise.grades().equals(List.of(Grade.BUILD))
                && !Sizes.isSteady(exercise);
        boolean suits = !tooLight && !tooHeavy && !tooHard;
        return (suits || isNamed(exercise.id())) && need.isMetBy(exercise);
    }

    /** The bit of warming up, which only the first exercise does; 0 where it is not called for. */
    long warmUp() {
        int at = needs.indexOf(WARM_UP);
        return at < 0 ? 0 : 1L << at;
    }

    /** All needs, a bit each. */
    long all() {
        return (1L << needs.size()) - 1;
    }

    /** The needs of some bits, the most important first. */
    List<Need> of(long bits) {
        List<Need> found = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if ((bits & (1L << i)) != 0) {
                found.add(needs.get(i));
            }
        }
        return found;
    }

    /** Whether an exercise is for one of some regions. */
    static boolean isFor(Exercise exercise, List<Region> regions) {
        return exercise.regions().stream().anyMatch(regions::contains);
    }
}
