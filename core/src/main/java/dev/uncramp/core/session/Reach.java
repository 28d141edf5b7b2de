package dev.uncramp.core.session;

/** How much is skipped. */
public enum Reach {

    /** The step in hand. */
    STEP,

    /** The rest of the exercise in hand. */
    EXERCISE
}
