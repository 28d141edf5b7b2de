package dev.uncramp.core.session;

/** A question that may stand between the command and the first movement, in the order in which they are asked. */
public enum FirstQuestion {

    /** Has someone seen you since? Asked after the advice to get help now; only yes leads on. */
    SEEN,

    /** How was it the morning after? May be left out. */
    MORNING,

    /** Is anything new? One line for the warning signs; only "nothing new" leads on. */
    ANYTHING_NEW,

    /** Is any of these new? The warning signs in full; only "none of these" leads on. */
    SIGNS,

    /** What must be true before the first start of the program: is it? Only yes leads on. */
    GATE,

    /** When not to start: is that so now? Asked before each session; only no leads on. */
    AVOID,

    /** How much does it hurt now? May be left out, which is never "no pain". */
    SCORE,

    /** What the program asks of its parts; see {@link PartQuestion}. Only an answer that was given changes anything. */
    PART
}
