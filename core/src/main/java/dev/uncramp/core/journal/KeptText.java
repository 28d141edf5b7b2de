package dev.uncramp.core.journal;

import dev.uncramp.core.text.SafeText;

/**
 * A text that a session keeps with it, so that a file changed meanwhile does not matter.
 *
 * @param name the file's name or the built-in's, for people
 * @param text the whole text, exactly as it was read
 */
public record KeptText(SafeText name, String text) {}
