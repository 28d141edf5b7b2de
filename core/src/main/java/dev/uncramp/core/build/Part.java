package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block of a session that is being built.
 *
 * @param name its name
 * @param choices its exercises
 */
record Part(String name, List<Choice> choices) {

    Part {
        choices = List.copyOf(choices);
    }

    /** The blocks of exercises that stand in their order. */
    static List<Part> of(List<Choice> order, Grade grade) {
        Map<Phase, List<Choice>> phases = new LinkedHashMap<>();
        for (Choice choice : order) {
            Phase phase = Order.phaseOf(choice, Order.begins(order));
            Phase block = grade == Grade.SETTLE && phase == Phase.BEGIN ? Phase.WORK : phase;
            phases.computeIfAbsent(block, none -> new ArrayList<>()).add(choice);
        }
        List<Part> parts = new ArrayList<>();
        boolean alone = phases.size() == 1;
        phases.forEach((phase, choices) -> parts.add(new Part(name(phase, choices, grade, alone), choices)));
        return parts;
    }

    private static String name(Phase phase, List<Choice> choices, Grade grade, boolean alone) {
        if (grade == Grade.SETTLE) {
            return phase == Phase.END && !alone ? "finish" : "main";
        }
        return switch (phase) {
            case BEGIN -> "warm up";
            case WORK -> has(choices, Kind.STRENGTH) || has(choices, Kind.ISOMETRIC) ? "strength" : "main";
            case END ->
                choices.stream()
                                .allMatch(
                                        choice -> choice.candidate().exercise().kind() == Kind.STRETCH)
                        ? "stretch"
                        : "cool down";
        };
    }

    private static boolean has(List<Choice> choices, Kind kind) {
        return choices.stream().anyMatch(choice -> choice.candidate().exercise().kind() == kind);
    }

    /** Where an exercise of this block stands in its program. */
    ProgramPath place(int index) {
        return ProgramPath.of("session", name, String.valueOf(index + 1));
    }
}
