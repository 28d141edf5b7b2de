package dev.uncramp.core.source;

/** How a scalar is written in a file. */
public enum ScalarStyle {
    /** Without quotes. */
    PLAIN,
    /** In single quotes. */
    SINGLE_QUOTED,
    /** In double quotes, where a backslash starts an escape. */
    DOUBLE_QUOTED,
    /** After a bar, line by line. */
    LITERAL,
    /** After a greater-than sign, lines joined. */
    FOLDED,
    /** Not at all: a name with nothing after its colon, or a dash alone. */
    EMPTY
}
