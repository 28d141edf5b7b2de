package dev.uncramp.core.authoring;

import java.util.Optional;

/**
 * Something in a line of text that cannot be read.
 *
 * @param offset where it starts: code points of the line before it
 * @param length how many code points it covers
 * @param message the fact
 * @param help the remedy
 */
record LineProblem(int offset, int length, String message, Optional<String> help) {}
