package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.InstructionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What both front ends tell of how an exercise is done, for the side in hand.
 *
 * @param phrases the texts
 */
public record ToldPhrases(Phrases phrases) {

    /**
     * An instruction for one side: what the exercise calls the side named is called left or right, or one side where
     * none is named.
     *
     * @param told the instruction
     * @param side the side it is for
     * @return such as {@code Turn your head slowly to the left side.} or {@code Lift your left foot.}
     */
    public String line(SafeText told, Side side) {
        return InstructionWords.of(phrases.words(), told, side);
    }

    /**
     * How to get into place.
     *
     * @param exercise the exercise
     * @param side the side it is for
     * @return its set-up and its movement, as far as it has them
     */
    public List<String> instructions(Exercise exercise, Side side) {
        List<String> said = new ArrayList<>();
        exercise.instructions().setUp().map(text -> line(text, side)).ifPresent(said::add);
        move(exercise, side).ifPresent(said::add);
        return List.copyOf(said);
    }

    /**
     * The movement of an exercise.
     *
     * @param exercise the exercise
     * @param side the side it is for
     * @return its steps in one line
     */
    public Optional<String> move(Exercise exercise, Side side) {
        String moves = exercise.instructions().move().stream()
                .map(text -> line(text, side))
                .collect(Collectors.joining(" "));
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves);
    }

    /**
     * The movement of a step: of an exercise that says for each of its phases what to do, only what the phase in hand is.
     *
     * @param exercise the exercise
     * @param step one of its steps
     * @return such as {@code Hook: bend only the end joints.} in the phase called hook, else all of the movement
     */
    public Optional<String> move(Exercise exercise, Step step) {
        return step.label()
                .flatMap(phase -> exercise.instructions().move().stream()
                        .map(text -> line(text, step.side()))
                        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(phase.toLowerCase(Locale.ROOT) + ":"))
                        .findFirst())
                .or(() -> move(exercise, step.side()));
    }
}
