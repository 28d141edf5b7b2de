package dev.uncramp.core.diagnostic;

import java.util.List;

/** A way to write diagnostics as text. */
public interface DiagnosticRenderer {

    /**
     * Writes diagnostics.
     *
     * @param diagnostics the diagnostics, in the order in which they are to appear
     * @return text that is safe to show, each line ending with a line feed
     */
    String render(List<Diagnostic> diagnostics);
}
