package dev.uncramp.core.authoring;

import dev.uncramp.core.figure.Motion;
import dev.uncramp.core.program.ProgramPath;
import java.util.Optional;

final class FigureReader {
    private final Findings findings;

    FigureReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Motion> figure(Fields fields, ProgramPath path) {
        return Optional.empty();
    }
}
