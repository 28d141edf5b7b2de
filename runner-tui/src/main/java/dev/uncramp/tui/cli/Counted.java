package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Severity;

/** Counts in words, for the line after a list of findings. */
final class Counted {
    private Counted() {}

    static String of(long count, Severity severity) {
        String word = switch (severity) {
            case ERROR -> count == 1 ? "error" : "errors";
            case WARNING -> count == 1 ? "warning" : "warnings";
            case ADVICE -> count == 1 ? "piece of advice" : "pieces of advice";
        };
        return count + " " + word;
    }
}
