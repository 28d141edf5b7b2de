package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What moves a person on, back, or lets a week be done again.
 *
 * @param up what must all be true to move up
 * @param down what must all be true to move down
 * @param to the program that comes next
 * @param repeatWeekIf when a week is done again, in words
 * @param percentAWeek by how much a week may rise at most, in percent
 */
public record Progression(
        List<Criterion> up,
        List<Criterion> down,
        Optional<ProgramId> to,
        Optional<SafeText> repeatWeekIf,
        OptionalInt percentAWeek) {

    /** Copies the lists. */
    public Progression {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
