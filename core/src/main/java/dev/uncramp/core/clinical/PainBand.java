package dev.uncramp.core.clinical;

/** What a pain score means in a session; {@link PainTable} decides it. */
public enum PainBand {

    /** Carry on. */
    GREEN,

    /** Fine if it eases soon; a gentler way is offered. */
    AMBER,

    /** This exercise ends. */
    RED,

    /** No score was given: not zero, and it earns nothing. */
    NOT_ANSWERED
}
