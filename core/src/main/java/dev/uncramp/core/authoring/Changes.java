package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Change;
import dev.uncramp.core.program.ChangeSpot;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what changed from one program to another, in the order in which a therapist reads: what the program is and how
 * often, its own exercises, then session by session and block by block, then what moves a person on.
 */
public final class Changes {

    private static final Set<String> PARTS = Set.of("exercises", "session", "sessions");
    private static final Set<String> LAST = Set.of("progress", "allow");

    private final Program before;
    private final Program after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Program before, Program after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two programs.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed; empty where the programs are equal
     */
    public static List<Change> between(Program before, Program after) {
        Changes changes = new Changes(before, after);
        changes.compare();
        return List.copyOf(changes.changes);
    }

    private void compare() {
        MapNode was = ProgramWriter.node(before);
        MapNode is = ProgramWriter.node(after);
        changes.addAll(SaidChanges.between(ChangeSpot.program(), head(was), head(is)));
        exercises();
        sessions();
        changes.addAll(SaidChanges.between(ChangeSpot.program(), last(was), last(is)));
    }

    private static MapNode head(MapNode program) {
        return only(
                program,
                program.entries().stream()
                        .filter(entry -> !PARTS.contains(entry.name()) && !LAST.contains(entry.name()))
                        .toList());
    }

    private static MapNode last(MapNode program) {
        return only(
                program,
                program.entries().stream()
                        .filter(entry -> LAST.contains(entry.name()))
                        .toList());
    }

    private static MapNode only(MapNode map, List<MapNode.Entry> entries) {
        return new MapNode(map.span(), entries, false);
    }

    private void exercises() {
        Pairs<Exercise> pairs = Pairs.of(
                before.exercises(), after.exercises(), exercise -> exercise.id().value());
        for (int i = 0; i < after.exercises().size(); i++) {
            Exercise is = after.exercises().get(i);
            Optional<Exercise> was = pairs.before(i);
            if (was.isPresent()) {
                changes.addAll(SaidChanges.between(spot(is), ExerciseWriter.node(was.get()), ExerciseWriter.node(is)));
            } else {
                changes.add(new Change.Added(spot(is), is.name(), Optional.empty()));
            }
        }
        pairs.gone().forEach(gone -> changes.add(new Change.Removed(spot(gone), gone.name())));
        if (!pairs.shifted().isEmpty()) {
            changes.add(new Change.Reordered(ChangeSpot.program(), "exercises"));
        }
    }

    private static ChangeSpot spot(Exercise exercise) {
        return new ChangeSpot(
                ChangeSpot.Kind.EXERCISE, SafeText.of(exercise.id().value()), List.of());
    }

    private void sessions() {
        boolean one = before.sessions().size() == 1 && after.sessions().size() == 1;
        Pairs<SessionPlan> pairs = Pairs.of(
                before.sessions(),
                after.sessions(),
                session -> one ? "" : name(session).value());
        for (int i = 0; i < after.sessions().size(); i++) {
            SessionPlan is = after.sessions().get(i);
            Optional<SafeText> behind = i == 0
                    ? Optional.empty()
                    : Optional.of(name(after.sessions().get(i - 1)));
            Optional<SessionPlan> was = pairs.before(i);
            if (was.isEmpty()) {
                changes.add(new Change.Added(spot(is), SessionChanges.names(is.entries()), behind));
                continue;
            }
            if (pairs.shifted().contains(i)) {
                changes.add(new Change.Shifted(spot(is), behind));
            }
            if (!name(was.get()).equals(name(is))) {
                changes.add(new Change.Became(spot(was.get()), "name", name(was.get()), name(is)));
            }
            changes.addAll(SaidChanges.between(spot(is), ProgramWriter.around(was.get()), ProgramWriter.around(is)));
            changes.addAll(SessionChanges.between(was.get(), is, one ? List.of() : List.of(name(is))));
        }
        pairs.gone().forEach(gone -> changes.add(new Change.Removed(spot(gone), SessionChanges.names(gone.entries()))));
    }

    private static SafeText name(SessionPlan session) {
        return session.name().orElse(SafeText.of(""));
    }

    private static ChangeSpot spot(SessionPlan session) {
        return new ChangeSpot(ChangeSpot.Kind.SESSION, name(session), List.of());
    }
}
