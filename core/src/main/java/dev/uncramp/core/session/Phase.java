package dev.uncramp.core.session;

/** What a session is doing; with {@link Verb} it spans the table of legal actions. */
public enum Phase {

    /** Nothing has begun. */
    BEFORE,

    /** The first get-ready runs. */
    READY,

    /** The step waits for a key, however long it takes. */
    WAITING,

    /** A step runs. */
    RUNNING,

    /** The person paused. */
    PAUSED,

    /** The stop screen; the clock stands and nothing times out. */
    STOPPED,

    /** An exercise ended red and the person chooses how to go on; the clock stands. */
    EASING,

    /** The person or the machine was away; the clock stands until someone comes back. */
    AWAY,

    /** A question stands and the clock with it: after coming back, and at the end. */
    ASKING,

    /** The session is over. */
    ENDED
}
