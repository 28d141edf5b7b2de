package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What moves a person on, back, or lets a week be done again.
 *
 * @param up what must all be true to move up
 * @param down what must all be true to move down
 * @param less what is done then; empty where only the reason is written
 * @param to what comes next
 * @param repeatWeekIf when a week is done again, in words
 * @param percentAWeek by how much a week may rise at most, in percent
 */
public record Progression(
        List<Criterion> up,
        List<Criterion> down,
        Optional<Less> less,
        Optional<Next> to,
        Optional<SafeText> repeatWeekIf,
        OptionalInt percentAWeek) {

    /** Copies the lists; refuses how much less where its reason is not one text in words. */
    public Progression {
        up = List.copyOf(up);
        down = List.copyOf(down);
        if (less.isPresent() && (down.size() != 1 || down.get(0).words().isEmpty())) {
            throw new IllegalArgumentException("how much less goes with one reason in words");
        }
    }

    /**
     * Gives the program that comes next.
     *
     * @return its id; empty where nothing comes next, or it is said in words
     */
    public Optional<ProgramId> nextProgram() {
        return to.flatMap(Next::program);
    }

    /**
     * Gives the reason to go back that a person can judge.
     *
     * @return what of {@code down} is said in words; empty where it is all in numbers, or nothing is said
     */
    public Optional<SafeText> reasonToGoBack() {
        String words = down.stream()
                .flatMap(criterion -> criterion.words().stream())
                .map(SafeText::oneLine)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(words));
    }

    /**
     * Gives what a person keeps in mind on a day on which less is done for the program's reason.
     *
     * @return what {@code less} says in words; empty where it is a known step, or nothing is said
     */
    public Optional<SafeText> keptInMind() {
        return less.flatMap(Less::told);
    }
}
