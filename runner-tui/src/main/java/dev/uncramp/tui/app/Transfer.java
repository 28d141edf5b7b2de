package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to get down to the floor and up again, where an exercise ends up there and the next one begins down here, or the
 * other way round. The way by hands, one knee and a chair is [usual practice].
 */
public final class Transfer {

    private Transfer() {}

    /**
     * Says how to get from one exercise to the next.
     *
     * @param session the session
     * @param step the step in hand
     * @param phrases the texts
     * @return its sentences in order; none unless the step is a change of position that leads to the floor or up from it
     */
    public static List<String> of(Session session, Step step, Phrases phrases) {
        Optional<Position> from = before(session, step).flatMap(Exercise::endsIn);
        Optional<Position> to = session.nextWork().flatMap(session::exerciseOf).flatMap(Exercise::start);
        if (step.kind() != StepKind.POSITION || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return keys(from.get(), to.get()).stream().map(phrases::text).toList();
    }

    /** The exercise that was done last, whatever stood between. */
    private static Optional<Exercise> before(Session session, Step step) {
        return session.route().stream()
                .filter(earlier -> earlier.index() < step.index())
                .flatMap(earlier -> session.exerciseOf(earlier).stream())
                .reduce((first, second) -> second);
    }

    private static List<String> keys(Position from, Position to) {
        List<String> keys = new ArrayList<>();
        if (from.onTheFloor() && !to.onTheFloor()) {
            if (from == Position.ON_BACK || from == Position.FACE_DOWN) {
                keys.add("moving.roll");
            }
            keys.add("moving.up");
            keys.add("moving.wait");
        } else if (!from.onTheFloor() && to.onTheFloor()) {
            keys.add("moving.down");
            if (to == Position.ON_BACK || to == Position.FACE_DOWN) {
                keys.add("moving.lie");
            }
        }
        return List.copyOf(keys);
    }
}
