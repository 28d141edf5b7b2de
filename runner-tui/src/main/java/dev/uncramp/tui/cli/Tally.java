package dev.uncramp.tui.cli;

import dev.uncramp.core.check.Checks;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a check of many files finds. */
final class Tally {
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private int files;
    private boolean held;

    /** Counts a file and what was found in it. */
    void count(List<Diagnostic> found) {
        files++;
        found.forEach(diagnostic -> counts.merge(diagnostic.severity(), 1L, Long::sum));
        held |= found.stream().anyMatch(Tally::isOfReading);
    }

    /** Whether something could not be read, so that not all checks could look at it. */
    private static boolean isOfReading(Diagnostic found) {
        return found.severity() == Severity.ERROR && Checks.find(found.rule()).isEmpty();
    }

    int files() {
        return files;
    }

    /** Whether files were checked and nothing more than advice was found. */
    boolean isClean() {
        return files > 0 && counts.keySet().stream().allMatch(severity -> severity == Severity.ADVICE);
    }

    /** The line after a list of findings. */
    String summary() {
        if (files == 0) {
            return "No program file found.";
        }
        String where = files == 1 ? "1 file" : files + " files";
        if (counts.isEmpty()) {
            return "%s checked, nothing found.".formatted(where);
        }
        List<String> said = new ArrayList<>();
        counts.forEach((severity, count) -> said.add(Counted.of(count, severity)));
        String rest = held ? " More checks run once that is mended." : "";
        return "%s checked: %s.%s".formatted(where, String.join(", ", said), rest);
    }
}
