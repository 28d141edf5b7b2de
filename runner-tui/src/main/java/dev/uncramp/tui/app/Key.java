package dev.uncramp.tui.app;

/**
 * A key as a person pressed it, whatever the terminal calls it.
 *
 * @param kind which key
 * @param codePoint the character typed, in lower case; 0 for a key that types none
 */
public record Key(Kind kind, int codePoint) {

    /** Which key. */
    public enum Kind {
        /** A key that types a character; the space bar too. */
        CHARACTER,
        /** Enter. */
        ENTER,
        /** Backspace. */
        BACKSPACE,
        /** Arrow up. */
        UP,
        /** Arrow down. */
        DOWN,
        /** Arrow left. */
        LEFT,
        /** Arrow right. */
        RIGHT,
        /** Page up. */
        PAGE_UP,
        /** Page down. */
        PAGE_DOWN,
        /** Escape, slow to arrive on many terminals. */
        ESCAPE,
        /** Control and C. */
        CTRL_C,
        /** Control and Z. */
        CTRL_Z,
        /** Any other key: it has no meaning of its own. */
        OTHER
    }

    /** The space bar. */
    public static final Key SPACE = typed(' ');

    /** Enter. */
    public static final Key ENTER = new Key(Kind.ENTER, 0);

    /** Arrow right. */
    public static final Key RIGHT = new Key(Kind.RIGHT, 0);

    /** Arrow left. */
    public static final Key LEFT = new Key(Kind.LEFT, 0);

    /** Arrow up. */
    public static final Key UP = new Key(Kind.UP, 0);

    /** Arrow down. */
    public static final Key DOWN = new Key(Kind.DOWN, 0);

    /** A key without a meaning. */
    public static final Key OTHER = new Key(Kind.OTHER, 0);

    /** Keeps a character only for a key that types one, in lower case. */
    public Key {
        codePoint = kind == Kind.CHARACTER ? Character.toLowerCase(codePoint) : 0;
    }

    /**
     * The key that types a character.
     *
     * @param codePoint the character
     * @return its key
     */
    public static Key typed(int codePoint) {
        return new Key(Kind.CHARACTER, codePoint);
    }

    /**
     * A key that types no character.
     *
     * @param kind which key
     * @return the key
     */
    public static Key of(Kind kind) {
        return new Key(kind, 0);
    }

    /**
     * The digit that this key types.
     *
     * @return 0 to 9, or -1 for any other key
     */
    int digit() {
        return kind == Kind.CHARACTER && codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : -1;
    }
}
