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

    private static List<SafeText> texts(List<String> says) {
        return says.stream().map(SafeText::of).toList();
    }

    /** A line with what is said of it on both sides, and what is missing. */
    static CertLine of(CertItem item, List<String> program, List<String> runner, Optional<String> gap) {
        return new CertLine(item, texts(program), texts(runner), gap.map(SafeText::of));
    }

    /** What is missing where nothing is said. */
    static Optional<String> missing(List<String> says, String gap) {
        return says.isEmpty() ? Optional.of(gap) : Optional.empty();
    }

    /** A text with names in it; empty where there are none. */
    static Optional<String> naming(String names, String pattern) {
        return names.isEmpty() ? Optional.empty() : Optional.of(pattern.formatted(names));
    }
}
