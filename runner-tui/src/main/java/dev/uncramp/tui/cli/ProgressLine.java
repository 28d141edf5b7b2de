package dev.uncramp.tui.cli;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How far a check of many files has come: one line of a terminal that is written over. It appears after a second, and
 * goes before anything else is written.
 */
final class ProgressLine {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final GuardedWriter terminal;
    private final Supplier<Duration> elapsed;
    private final int files;
    private Duration next = PATIENCE;
    private int shown;

    /** A line on a terminal, for so many files; the clock began with the check. */
    ProgressLine(GuardedWriter terminal, Supplier<Duration> elapsed, int files) {
        this.terminal = terminal;
        this.elapsed = elapsed;
        this.files = files;
    }

    /** Shows how many files are done, at most five times a second. */
    void done(int count) {
        Duration now = elapsed.get();
        if (now.compareTo(next) >= 0) {
            next = now.plus(PAUSE);
            String line = "%d of %d files".formatted(count, files);
            terminal.overwrite(line, shown);
            shown = line.length();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown > 0) {
            terminal.overwrite("", shown);
            shown = 0;
        }
    }
}
