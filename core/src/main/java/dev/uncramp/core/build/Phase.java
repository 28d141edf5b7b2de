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

    private static final Set<Kind> CALM = Set.of(Kind.BREATHING, Kind.MASSAGE, Kind.YOGA);

    /** In the first days calm comes first and a walk last. */
    static Phase of(Exercise exercise, Wanted wanted) {
        Kind kind = exercise.kind();
        Grade grade = wanted.grade();
        if (Sizes.isSteady(exercise)) {
            return Need.isOnTheSpot(exercise) && grade != Grade.SETTLE ? BEGIN : END;
        }
        if (grade == Grade.SETTLE) {
            return CALM.contains(kind) ? BEGIN : WORK;
        }
        if (kind == Kind.MOBILITY) {
            return BEGIN;
        }
        return kind == Kind.STRETCH || CALM.contains(kind) ? END : WORK;
    }
}
