package dev.uncramp.core.history;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the parts of a program from the sessions that were run: which of them were begun, and which places
 * still hold the exercise that they held then.
 *
 * @param program the program
 * @param records its sessions, oldest first
 */
record PartsSoFar(Program program, List<SessionRecord> records) {

    /** The places of what joins in when something is true, and of which nobody has said so yet. */
    Set<ProgramPath> waiting() {
        return Part.of(program).stream()
                .filter(part -> question(part).isPresent() && !isBegun(part))
                .map(Part::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A group with only the sessions that were begun, that nothing holds back, or that the person asks for. */
    Quota.Group begun(Quota.Group group, Optional<String> wanted) {
        Set<ProgramPath> waiting = waiting();
        List<SessionPlan> sessions = group.sessions().stream()
                .filter(session -> !waiting.contains(session.path())
                        || wanted.filter(session::isCalled).isPresent())
                .toList();
        return new Quota.Group(sessions, group.often(), group.left(), group.times(), group.rows());
    }

    /** What must be true for a part to join in, by itself or because its first phase asks for it. */
    static Optional<SafeText> question(Part part) {
        Optional<SafeText> enter = part.terms().levels().map(Levels::phases).orElse(List.of()).stream()
                .findFirst()
                .flatMap(Levels.Phase::enter);
        Optional<SafeText> start = part.terms().start().flatMap(Start::asks);
        return start.flatMap(first -> enter.map(then -> SafeText.of(first.oneLine() + " " + then.oneLine())))
                .or(() -> start)
                .or(() -> enter);
    }

    /** Whether a place holds the exercise that it held when it was prescribed last; a program may have been changed. */
    boolean isSame(Part part) {
        return records.stream()
                .flatMap(record -> record.exercises().stream())
                .filter(exercise -> exercise.place().equals(part.place()))
                .reduce((earlier, later) -> later)
                .flatMap(known -> part.item().map(item -> names(item, known)))
                .orElse(false);
    }

    /** Whether it was told that what must be true for it is true, or it was begun otherwise. */
    private boolean isBegun(Part part) {
        return records.stream()
                        .anyMatch(record -> record.prescription().joined().contains(part.place()))
                || isDone(part);
    }

    private boolean isDone(Part part) {
        return records.stream()
                .flatMap(record -> record.exercises().stream())
                .filter(exercise -> exercise.place().isWithin(part.place()))
                .anyMatch(exercise ->
                        part.item().map(item -> names(item, exercise)).orElse(true));
    }

    private static boolean names(Item item, ExerciseRecord record) {
        ExerciseId written = record.insteadOf().orElse(record.exercise());
        return item.exercise().equals(written)
                || item.or().stream().map(Alternative::exercise).anyMatch(written::equals);
    }
}
