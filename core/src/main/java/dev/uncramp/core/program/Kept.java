package dev.uncramp.core.program;

import dev.uncramp.core.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;

/** Collects what a program keeps without effect; each line goes when something begins to use it. */
final class Kept {

    private static final String SHOWN_LANGUAGE = "en";

    private Kept() {}

    static List<NotUsedYet> of(Program program) {
        List<NotUsedYet> found = new ArrayList<>();
        if (!program.head().language().equals(SHOWN_LANGUAGE)) {
            found.add(at(ProgramPath.root(), "language"));
        }
        for (Exercise exercise : program.exercises()) {
            if (exercise.figure().isPresent()) {
                found.add(at(ProgramPath.of("exercises", exercise.id().value()), "figure"));
            }
        }
        return List.copyOf(found);
    }

    private static NotUsedYet at(ProgramPath place, String key) {
        return new NotUsedYet(place.child(key), key);
    }
}
