package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.DiagnosticRenderer;
import dev.uncramp.core.diagnostic.DrawnDiagnostics;
import dev.uncramp.core.diagnostic.JsonDiagnostics;
import dev.uncramp.core.diagnostic.LineDiagnostics;
import dev.uncramp.core.diagnostic.NarratedDiagnostics;

/** The forms in which findings are printed, named as a person types them. */
enum DiagnosticFormat {
    drawn,
    narrated,
    line,
    json;

    private static final int COLUMNS = 100;

    /** The form for a person: in words where lines are asked for, else drawn. */
    static DiagnosticFormat usual(Surroundings world) {
        return world.facts().accessible() ? narrated : drawn;
    }

    DiagnosticRenderer renderer() {
        return switch (this) {
            case drawn -> new DrawnDiagnostics(COLUMNS);
            case narrated -> new NarratedDiagnostics(COLUMNS);
            case line -> new LineDiagnostics();
            case json -> new JsonDiagnostics();
        };
    }

    /** Whether a count follows the findings. */
    boolean forPeople() {
        return this == drawn || this == narrated;
    }
}
