package dev.uncramp.core.library;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.authoring.ExerciseReading;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in exercises, each read at its first use. */
final class BuiltInCatalog implements Catalog {

    private final Library library;
    private final Set<ExerciseId> ids;
    private final Map<ExerciseId, Exercise> read = new ConcurrentHashMap<>();

    BuiltInCatalog(Library library, Collection<String> names) {
        this.library = library;
        Set<ExerciseId> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(ExerciseId.of(name)));
        this.ids = Collections.unmodifiableSet(sorted);
    }

    @Override
    public Optional<Exercise> find(ExerciseId id) {
        Exercise known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        return ids.contains(id) ? Optional.of(read.computeIfAbsent(id, this::read)) : Optional.empty();
    }

    @Override
    public boolean has(ExerciseId id) {
        return read.containsKey(id) || ids.contains(id);
    }

    @Override
    public Set<ExerciseId> ids() {
        return ids;
    }

    private Exercise read(ExerciseId id) {
        Tree tree = YamlReader.read(library.text(Library.exercises(), id.value()));
        ExerciseReading reading = ExerciseReader.read(tree, id);
        return reading.exercise()
                .orElseThrow(() -> new IllegalStateException(
                        "the built-in exercise %s cannot be read: %s".formatted(id, reading.diagnostics())));
    }
}
