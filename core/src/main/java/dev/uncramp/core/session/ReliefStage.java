package dev.uncramp.core.session;

/** How far the first minutes of a cramp have come. */
public enum ReliefStage {

    /** Stop, and ease into the opposite direction. */
    EASE,

    /** Hold and breathe. */
    HOLD,

    /** The signs are asked, before any rubbing. */
    ASK,

    /** One of the signs is there, or may be: whom to ask for help, and how soon. */
    HELP,

    /** None of the signs is there: what helps now. */
    AFTER,

    /** It has not eased: when to get help. */
    NOT_EASED,

    /** It is over. */
    OVER
}
