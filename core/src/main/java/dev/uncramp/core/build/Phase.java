package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import java.util.Set;

/** Where in a session an exercise stands: easy minutes, then work, then stretches and a walk: clinical page a.5. */
enum Phase {
    BEGIN,
    WORK,
    END;

    private static final Set<Kind> WARMING = Set.of(Kind.MOBILITY);
    private static final Set<Kind> CALM = Set.of(Kind.BREATHING, Kind.MASSAGE, Kind.YOGA);
    private static final Set<Kind> STEADY = Set.of(Kind.WALKING, Kind.SWIMMING, Kind.AEROBIC);

    /** In the first days calm comes first and a walk last. */
    static Phase of(Exercise exercise, Wanted wanted) {
        Kind kind = exercise.kind();
        Grade grade = wanted.grade();
        if (STEADY.contains(kind)) {
            return Need.isOnTheSpot(exercise) && grade != Grade.SETTLE ? BEGIN : END;
        }
        if (grade == Grade.SETTLE) {
            return CALM.contains(kind) ? BEGIN : WORK;
        }
        if (WARMING.contains(kind)) {
            return BEGIN;
        }
        return kind == Kind.STRETCH || CALM.contains(kind) ? END : WORK;
    }

    static boolean isSteady(Exercise exercise) {
        return STEADY.contains(exercise.kind());
    }
}
