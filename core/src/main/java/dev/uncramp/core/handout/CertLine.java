package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * One line of the reporting template, filled in for a program.
 *
 * @param item which line
 * @param program what the program says
 * @param runner what holds for every program that is run or printed with Uncramp
 * @param gap what is missing, and what to write; empty where nothing is
 */
public record CertLine(CertItem item, List<SafeText> program, List<SafeText> runner, Optional<SafeText> gap) {

    /** Copies the lists. */
    public CertLine {
        program = List.copyOf(program);
        runner = List.copyOf(runner);
    }
}
