package dev.uncramp.core.program;

import java.util.List;
import java.util.Optional;

/**
 * A part that goes through phases of its own, which are written at it or around it and not at the program.
 *
 * @param part the part
 * @param phases its phases, in order; at least one
 */
public record OwnPhases(Part part, List<Levels.Phase> phases) {

    /** Copies the list. */
    public OwnPhases {
        phases = List.copyOf(phases);
    }

    /**
     * Lists the parts of a program that have phases of their own.
     *
     * @param program the program
     * @return the parts, in the order of the file
     */
    public static List<OwnPhases> of(Program program) {
        return Part.of(program).stream()
                .filter(part -> !part.levels().equals(program.levels()))
                .map(part ->
                        new OwnPhases(part, part.levels().map(Levels::phases).orElse(List.of())))
                .filter(own -> !own.phases.isEmpty())
                .toList();
    }

    /**
     * Finds the phase in which a week lies.
     *
     * @param week the week
     * @return the phase whose weeks hold it, else the last one that began before it; empty where none has weeks
     */
    public Optional<Levels.Phase> in(int week) {
        return phases.stream()
                .filter(phase ->
                        phase.weeks().filter(weeks -> weeks.holds(week)).isPresent())
                .findFirst()
                .or(() -> phases.stream()
                        .filter(phase -> phase.weeks()
                                .filter(weeks -> weeks.from() <= week)
                                .isPresent())
                        .reduce((earlier, later) -> later));
    }

    /**
     * Gives the phase that counts in a week where nobody was asked yet.
     *
     * @param week the week
     * @return the phase of the week, else the first one
     */
    public Levels.Phase at(int week) {
        return in(week).orElseGet(() -> phases.get(0));
    }

    /**
     * Tells whether one of the phases has a name.
     *
     * @param name the name
     * @return true where one is called so
     */
    public boolean holds(String name) {
        return phases.stream().anyMatch(phase -> phase.name().value().equals(name));
    }
}
