package dev.uncramp.tui.app;

/** Where a person stands at the front of the house. */
enum Spot {
    /** Home. */
    HOME,
    /** Why something cannot be opened. */
    REFUSED,
    /** The keys. */
    KEYS
}
