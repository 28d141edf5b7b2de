package dev.uncramp.core.session;

/** A cue that is due now; how it sounds or reads is the front end's. */
public enum Cue {

    /** One tick in each of the last 3 seconds of a pause or a lead-in. */
    READY_TICK,

    /** A hold, repetitions or timed work begins. */
    GO,

    /** Half of a hold or of timed work of 20 s and more is over. */
    HALF,

    /** One tick in each of the last 3 seconds of a hold or of timed work of 10 s and more. */
    LAST_THREE,

    /** A hold or timed work is over. */
    END,

    /** Change to the other side. */
    SWITCH,

    /** The session's exercises are over. */
    FINISH,

    /** A soft reminder in a step at one's own pace. */
    SOFT,

    /** All sound ends at once: a stop, a pause, an exercise that ends red. */
    SILENCE
}
