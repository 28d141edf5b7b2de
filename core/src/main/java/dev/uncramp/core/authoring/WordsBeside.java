package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Region;
import java.util.Map;
import java.util.Optional;

/** Where a thing belongs that has no fixed word of its own: the region of an elbow, a thing that is not on the list. */
final class WordsBeside {

    private static final Map<String, Region> REGIONS = Map.ofEntries(
            Map.entry("elbow", Region.HAND),
            Map.entry("forearm", Region.HAND),
            Map.entry("wrist", Region.HAND),
            Map.entry("finger", Region.HAND),
            Map.entry("fingers", Region.HAND),
            Map.entry("thumb", Region.HAND),
            Map.entry("groin", Region.HIP),
            Map.entry("buttock", Region.HIP),
            Map.entry("buttocks", Region.HIP),
            Map.entry("hamstring", Region.THIGH),
            Map.entry("hamstrings", Region.THIGH),
            Map.entry("kneecap", Region.KNEE),
            Map.entry("shin", Region.CALF),
            Map.entry("achilles", Region.CALF),
            Map.entry("achilles tendon", Region.CALF),
            Map.entry("heel", Region.FOOT),
            Map.entry("sole", Region.FOOT),
            Map.entry("toe", Region.FOOT),
            Map.entry("toes", Region.FOOT));

    private WordsBeside() {}

    /** The region that a part of the body belongs to; empty for a word of another sort, or one that is not known here. */
    static Optional<String> help(String word, Class<?> type) {
        return Optional.ofNullable(REGIONS.get(word))
                .filter(region -> type.equals(Region.class))
                .map(region -> "The region of the %s is `%s`.".formatted(word, region.word()));
    }

    /** What to do with what is not among the words that are allowed. */
    static String otherwise(Class<?> type) {
        return type.equals(Equipment.class) ? " Say in `set up` what is not among them." : "";
    }
}
