package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.source.ScalarNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the exercises that a program names, and reports those that are in no catalogue. */
final class ExerciseNames {

    /** Stands where the exercise of an item could not be found, so that the items after it keep their numbers. */
    static final ExerciseId UNKNOWN = ExerciseId.of("unknown-exercise");

    private static final int MOST_WITHIN = 2;

    private final Findings findings;
    private final Catalog catalog;

    private final String whereElse;

    ExerciseNames(Findings findings, Catalog catalog) {
        this(findings, catalog, "`uncramp exercises` lists all; an own one goes under `exercises:`.");
    }

    /** The exercises of a catalogue, with what to say of one that is nowhere and resembles none. */
    ExerciseNames(Findings findings, Catalog catalog, String whereElse) {
        this.findings = findings;
        this.catalog = catalog;
        this.whereElse = whereElse;
    }

    boolean isKnown(String name) {
        return ExerciseId.read(name).filter(this::isKnown).isPresent();
    }

    private boolean isKnown(ExerciseId id) {
        return catalog.has(id);
    }

    /** The id, or {@link #UNKNOWN} with a problem. */
    ExerciseId id(ScalarNode name) {
        String written = name.value().strip();
        Optional<ExerciseId> id = ExerciseId.read(written).filter(this::isKnown);
        if (id.isPresent()) {
            return id.get();
        }
        List<String> known = catalog.ids().stream().map(ExerciseId::value).toList();
        String plain = plain(written);
        Optional<String> help = isKnown(plain)
                ? Optional.of("Write `%s`.".formatted(plain))
                : Findings.didYouMean(plain, known)
                        .or(() -> Findings.askWhether(within(plain, known)))
                        .or(() -> Optional.of(whereElse));
        findings.error(
                "unknown-exercise", name.span(), "there is no exercise `%s`".formatted(Fields.cut(written)), help);
        return UNKNOWN;
    }

    /** The ids that are words of a longer name, such as that of the bridge in {@code glute-bridge}. */
    private static List<String> within(String plain, List<String> known) {
        return known.stream()
                .filter(id -> ("-" + plain + "-").contains("-" + id + "-"))
                .limit(MOST_WITHIN)
                .toList();
    }

    /** A name in the form of an id. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-|-$", "");
    }

    List<ExerciseId> ids(List<ScalarNode> names) {
        return names.stream()
                .map(this::id)
                .filter(id -> !id.equals(UNKNOWN))
                .distinct()
                .toList();
    }

    /** The words that an exercise adds to its dose lines. */
    DoseVocabulary vocabulary(ExerciseId id) {
        return catalog.find(id).map(ExerciseNames::vocabulary).orElse(DoseVocabulary.none());
    }

    static DoseVocabulary vocabulary(Exercise exercise) {
        return exercise.phases().isEmpty() && exercise.counts().isEmpty()
                ? DoseVocabulary.none()
                : new DoseVocabulary(
                        Set.copyOf(exercise.phases()),
                        exercise.counts().map(Set::of).orElse(Set.of()));
    }

    static DoseVocabulary vocabulary(Collection<Exercise> exercises) {
        Set<String> phases = new HashSet<>();
        Set<String> counts = new HashSet<>();
        for (Exercise exercise : exercises) {
            phases.addAll(exercise.phases());
            exercise.counts().ifPresent(counts::add);
        }
        return new DoseVocabulary(phases, counts);
    }
}
