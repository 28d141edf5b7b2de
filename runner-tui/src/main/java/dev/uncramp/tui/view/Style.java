package dev.uncramp.tui.view;

/** The looks that a cell may have; a front end gives each its colours, and none carries a meaning alone. */
public enum Style {
    /** Usual text. */
    PLAIN('.'),
    /** The head line: state, place in the session, time left. */
    HEAD('h'),
    /** The name of what is being done. */
    NAME('n'),
    /** Block digits and block letters. */
    BIG('B'),
    /** The part of a bar that is done. */
    DONE('d'),
    /** The part of a bar that is to come. */
    TO_COME('t'),
    /** What comes next. */
    NEXT('x'),
    /** A quiet remark. */
    QUIET('q'),
    /** A question, or a choice with its key. */
    ASK('a'),
    /** What needs care first: stopped, get help. */
    CARE('!'),
    /** The line of keys at the foot. */
    FOOT('f');

    private final char letter;

    Style(char letter) {
        this.letter = letter;
    }

    /**
     * The letter that stands for this style in a test's picture.
     *
     * @return one ASCII character
     */
    public char letter() {
        return letter;
    }
}
