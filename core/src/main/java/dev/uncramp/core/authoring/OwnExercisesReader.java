package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the exercises that a program brings along, in itself or in one file beside it. */
final class OwnExercisesReader {

    /** What to do with exercises that are to be done. */
    static final String UNDER_SESSION =
            "What is done stands under `session`, a line with a dash for each, as in `- bridge: 2 x 8`.";

    /** Where own exercises stand in a program, whatever file they are read from. */
    static final ProgramPath PLACE = ProgramPath.of("exercises");

    private final Findings findings;
    private final Catalog catalog;
    private final List<MapNode.Entry> ladders = new ArrayList<>();

    OwnExercisesReader(Findings findings, Catalog catalog) {
        this.findings = findings;
        this.catalog = catalog;
    }

    /** The exercises of a map; one that was read earlier, in another place, is not read again. */
    List<Exercise> read(MapNode map, List<Exercise> earlier) {
        Set<ExerciseId> known = new HashSet<>();
        earlier.forEach(exercise -> known.add(exercise.id()));
        List<Exercise> own = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            Optional<ExerciseId> id = ExerciseId.read(entry.name());
            if (id.isEmpty()) {
                findings.error(
                        "id-form",
                        entry.key().span(),
                        "`%s` cannot be the id of an exercise".formatted(Fields.cut(entry.name())),
                        "An id is small letters, digits and hyphens, as in `heel-slide`.");
            } else if (!known.add(id.get())) {
                findings.error(
                        "twice",
                        entry.key().span(),
                        "the program has another exercise `%s`".formatted(id.get()),
                        "Keep one of them.");
            } else {
                exercise(id.get(), entry, PLACE.child(id.get().value())).ifPresent(own::add);
            }
        }
        ladders.addAll(map.entries());
        return own;
    }

    private Optional<Exercise> exercise(ExerciseId id, MapNode.Entry entry, ProgramPath path) {
        findings.place(path, entry.key().span());
        if (Keys.isWordOfSessions(id.value())) {
            findings.error(
                    "id-form",
                    entry.key().span(),
                    "`%s` is a word of the language, not an id".formatted(id),
                    "Choose an id of two words, as in `heel-slide`.");
        }
        Node value = entry.value();
        ExerciseFields reader = new ExerciseFields(findings);
        Optional<Exercise> read = Optional.empty();
        boolean replaces = false;
        if (value instanceof MapNode map) {
            read = reader.exercise(id, map, entry.key(), path);
            replaces = map.entry("replaces").isPresent();
        } else {
            read = new ValueReader(findings)
                    .text(id.value(), value, entry.key())
                    .map(move -> reader.ofText(id, move));
        }
        boolean builtIn = catalog.has(id);
        if (builtIn && !replaces) {
            findings.error(
                    "built-in-id",
                    entry.key().span(),
                    "there is a built-in exercise `%s`".formatted(id),
                    value instanceof ScalarNode scalar
                                    && DoseLine.parse(scalar.value()).dose().isPresent()
                            ? UNDER_SESSION
                            : "Choose another id, or add `replaces: built-in`.");
        }
        if (!builtIn && replaces) {
            findings.error(
                    "built-in-id",
                    entry.key().span(),
                    "`%s` replaces no built-in exercise; there is none with this id".formatted(id),
                    "Leave `replaces:` out.");
        }
        return read;
    }

    /** Reports easier and harder exercises that are nowhere; own ones may name each other. */
    void checkLadders(Catalog whole) {
        ExerciseNames names = new ExerciseNames(findings, whole);
        for (MapNode.Entry entry : ladders) {
            if (entry.value() instanceof MapNode exercise) {
                for (String key : List.of("easier", "harder")) {
                    Optional<MapNode.Entry> ladder = exercise.entry(key);
                    ladder.ifPresent(rungs -> names.ids(rungs(rungs)));
                }
            }
        }
    }

    /** The ids of a ladder that have the form of one; the others were reported when the exercise was read. */
    private static List<ScalarNode> rungs(MapNode.Entry ladder) {
        List<? extends Node> nodes = ladder.value() instanceof ListNode list ? list.items() : List.of(ladder.value());
        List<ScalarNode> rungs = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof ScalarNode scalar
                    && ExerciseId.read(scalar.value()).isPresent()) {
                rungs.add(scalar);
            }
        }
        return rungs;
    }
}
