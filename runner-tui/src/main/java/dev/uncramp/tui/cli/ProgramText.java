package dev.uncramp.tui.cli;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.text.SafeText;

/**
 * The text of a program that a person named.
 *
 * @param file the text, as it was loaded
 * @param isBuiltIn whether it came with the runner; those are checked before they are shipped, not at each start
 * @param library where built-in exercises are found
 */
record ProgramText(SourceFile file, boolean isBuiltIn, Library library) {

    /** How standard input is called where a file has its name. */
    static final SafeText STANDARD_INPUT = SafeText.of("standard input");

    /** What a person types for it. */
    static final String DASH = "-";

    /** A built-in program or a file, whatever stands in it. */
    static ProgramText at(String name, Surroundings world, Library library) {
        return library.source(name)
                .map(source -> new ProgramText(SourceFile.of(source), true, library))
                .orElseGet(() -> new ProgramText(SourceFile.load(world.path(name)), false, library));
    }

    /** The program on standard input. */
    static ProgramText onInput(Surroundings world, Library library) {
        return new ProgramText(SourceFile.load(STANDARD_INPUT, world.in()), false, library);
    }

    /** Reads it, and looks only for what keeps it from running. */
    Review read() {
        return isBuiltIn ? Review.read(file, library.catalog()) : Review.errors(file, library.catalog());
    }

    /** Reads and checks it; this takes several times as long. */
    Review check() {
        return Review.of(file, library.catalog());
    }
}
