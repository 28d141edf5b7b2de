package dev.uncramp.core.diagnostic;

import java.util.List;

/** A way to write diagnostics as text. */
public interface DiagnosticRenderer {

    /**
     * Begins a text that is written part after part, such as file after file.
     *
     * @return a telling that has said nothing yet
     */
    Telling begin();

    /**
     * Writes diagnostics.
     *
     * @param diagnostics the diagnostics, in the order in which they are to appear
     * @return text that is safe to show, each line ending with a line feed
     */
    default String render(List<Diagnostic> diagnostics) {
        Telling telling = begin();
        return telling.next(diagnostics) + telling.end();
    }

    /** A text that is being written. It remembers only what is not to be said twice, and belongs to one thread. */
    interface Telling {

        /**
         * Goes on.
         *
         * @param diagnostics the next diagnostics; none are fine
         * @return the next part of the text
         */
        String next(List<Diagnostic> diagnostics);

        /**
         * Ends the text.
         *
         * @return what stands after the last diagnostic
         */
        String end();
    }
}
