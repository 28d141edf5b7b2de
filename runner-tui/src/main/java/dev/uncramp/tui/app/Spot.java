package dev.uncramp.tui.app;

/** Where a person stands at the front of the house. */
enum Spot {
    /** Home. */
    HOME,
    /** Where is the cramp? */
    CRAMP,
    /** Where does it hurt? */
    WHERE,
    /** The places for which the first list has no room. */
    WHERE_MORE,
    /** The programs that are for no sore place. */
    NOWHERE,
    /** There is no program for another part yet. */
    ELSEWHERE,
    /** Since when? */
    SINCE,
    /** Which side is sore? */
    SIDE,
    /** Sound, letters, waiting, lines: on the first start. */
    COMFORT,
    /** The program that fits, and why. */
    FOUND,
    /** All programs. */
    ALL,
    /** The care cards. */
    CARE,
    /** One care card. */
    CARD,
    /** The settings. */
    SETTINGS,
    /** The values of one setting. */
    SETTING,
    /** Why something cannot be opened. */
    REFUSED,
    /** The keys. */
    KEYS
}
