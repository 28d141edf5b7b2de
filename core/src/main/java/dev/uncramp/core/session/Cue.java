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

    /** The next repetition to a tempo goes up, or the next breath in; the first one begins with {@link #GO}. */
    UP,

    /** The top of a repetition to a tempo is held. */
    TOP,

    /** A repetition to a tempo goes down, or a breath out. */
    DOWN,

    /** A soft reminder in a step at one's own pace. */
    SOFT,

    /** All sound ends at once: a stop, a pause, an exercise that ends red. */
    SILENCE;

    /**
     * Tells whether this is the beat of a tempo, which may be turned off alone.
     *
     * @return true for up, top and down
     */
    public boolean isBeat() {
        return this == UP || this == TOP || this == DOWN;
    }
}
