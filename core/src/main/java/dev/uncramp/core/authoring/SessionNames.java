package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.ExerciseId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names of one session that came so far, of blocks and of exercises, each with how many items it stands for. */
final class SessionNames {

    private static final long PLENTY = 1_000_000;

    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private long items;

    /** Counts a block that is now complete, which can be done again from here on. */
    void addBlock(String name, long size) {
        sizes.putIfAbsent(name, size);
    }

    void addExercise(ExerciseId id) {
        items++;
        if (!id.equals(ExerciseNames.UNKNOWN)) {
            sizes.putIfAbsent(id.value(), 1L);
        }
    }

    /** Counts what is done again; does nothing where there is no such name. */
    void addAgain(String name) {
        items = Math.min(PLENTY, items + sizes.getOrDefault(name, 0L));
    }

    /** How many items there were so far, with those that are done again. */
    long items() {
        return items;
    }

    boolean holds(String name) {
        return sizes.containsKey(name);
    }

    Set<String> all() {
        return sizes.keySet();
    }
}
