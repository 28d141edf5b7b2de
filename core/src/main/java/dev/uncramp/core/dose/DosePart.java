package dev.uncramp.core.dose;

/** The parts of a dose line after its amount, in the order in which they are printed. */
public enum DosePart {
    /** How long each rep is held. */
    HOLD,
    /** The pause between reps. */
    RELAX,
    /** The pause between sets. */
    REST,
    /** The time to change sides. */
    CHANGE,
    /** The time to get ready. */
    READY,
    /** How fast each rep is. */
    TEMPO,
    /** Which side. */
    SIDE,
    /** Whether sides alternate. */
    ALTERNATING,
    /** In how many ways. */
    WAYS,
    /** What is lifted. */
    LOAD,
    /** The band. */
    BAND,
    /** What is added when the goal is reached. */
    THEN,
    /** How hard, in a word. */
    PACE,
    /** How hard, on the scale of perceived exertion. */
    RPE,
    /** How hard, against a measure. */
    INTENSITY,
    /** How far. */
    RANGE,
    /** What a person holds on to. */
    SUPPORT,
    /** On which days. */
    DAYS,
    /** How often a day. */
    TIMES_A_DAY,
    /** How much time lies between two of them. */
    APART,
    /** What there is more of as the weeks go by. */
    MORE
}
