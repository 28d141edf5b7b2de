package dev.uncramp.core.program;

/** A side of the body. */
public enum Side {
    /** The left side. */
    LEFT,

    /** The right side. */
    RIGHT,

    /** Both sides, or none in particular. */
    BOTH;

    /**
     * Gives the other side.
     *
     * @return right for left, left for right, both for both
     */
    public Side other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }
}
