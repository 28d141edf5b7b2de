package dev.uncramp.core.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where exercises are found by id. */
public interface Catalog {

    /**
     * Finds an exercise.
     *
     * @param id its id
     * @return the exercise, or empty where the catalogue has none with this id
     */
    Optional<Exercise> find(ExerciseId id);

    /**
     * Says whether there is an exercise, without reading it.
     *
     * @param id its id
     * @return true where {@link #find} finds it
     */
    default boolean has(ExerciseId id) {
        return ids().contains(id);
    }

    /**
     * Lists all ids.
     *
     * @return the ids in alphabetical order
     */
    Set<ExerciseId> ids();

    /**
     * Lays own exercises over this catalogue; an own one hides another with its id.
     *
     * @param own the exercises to add
     * @return a catalogue that has both
     */
    default Catalog with(Collection<Exercise> own) {
        if (own.isEmpty()) {
            return this;
        }
        Catalog below = this;
        Catalog above = of(own);
        return new Catalog() {
            @Override
            public Optional<Exercise> find(ExerciseId id) {
                Optional<Exercise> found = above.find(id);
                return found.isPresent() ? found : below.find(id);
            }

            @Override
            public boolean has(ExerciseId id) {
                return above.has(id) || below.has(id);
            }

            @Override
            public Set<ExerciseId> ids() {
                Set<ExerciseId> ids = new TreeSet<>(below.ids());
                ids.addAll(above.ids());
                return Collections.unmodifiableSet(ids);
            }
        };
    }

    /**
     * Makes a catalogue of some exercises.
     *
     * @param exercises the exercises; of two with one id the later one counts
     * @return a catalogue that has these and no others
     */
    static Catalog of(Collection<Exercise> exercises) {
        Map<ExerciseId, Exercise> byId = exercises.stream()
                .collect(Collectors.toMap(Exercise::id, exercise -> exercise, (earlier, later) -> later, TreeMap::new));
        Set<ExerciseId> ids = Collections.unmodifiableSet(byId.keySet());
        return new Catalog() {
            @Override
            public Optional<Exercise> find(ExerciseId id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public Set<ExerciseId> ids() {
                return ids;
            }
        };
    }

    /**
     * Gives a catalogue without exercises.
     *
     * @return the empty catalogue
     */
    static Catalog empty() {
        return of(List.of());
    }
}
