package dev.uncramp.core.source;

/**
 * A comment of a YAML file.
 *
 * @param span from its hash sign to the end of its line
 * @param text the text after the hash sign, without blanks around it
 */
public record Comment(Span span, String text) {}
