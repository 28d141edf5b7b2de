package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.DiagnosticRenderer;
import dev.uncramp.core.diagnostic.DrawnDiagnostics;
import dev.uncramp.core.diagnostic.JsonDiagnostics;
import dev.uncramp.core.diagnostic.LineDiagnostics;
import dev.uncramp.core.diagnostic.NarratedDiagnostics;

/** The forms in which findings are printed, named as a person types them. */
enum DiagnosticFormat {
    drawn(new DrawnDiagnostics(Width.COLUMNS), true),
    narrated(new NarratedDiagnostics(Width.COLUMNS), true),
    line(new LineDiagnostics(), false),
    json(new JsonDiagnostics(), false);

    private final DiagnosticRenderer renderer;
    private final boolean forPeople;

    DiagnosticFormat(DiagnosticRenderer renderer, boolean forPeople) {
        this.renderer = renderer;
        this.forPeople = forPeople;
    }

    /** The form for a person: in words where lines are asked for, else drawn. */
    static DiagnosticFormat usual(Surroundings world) {
        return world.facts().accessible() ? narrated : drawn;
    }

    DiagnosticRenderer renderer() {
        return renderer;
    }

    /** Whether a count follows the findings. */
    boolean forPeople() {
        return forPeople;
    }

    /** Constants of an enumeration cannot be used by its own values, so the width has a home of its own. */
    private static final class Width {
        private static final int COLUMNS = 100;
    }
}
