package dev.uncramp.core.session;

/** What a person does in a step. */
public enum StepKind {

    /** Get ready; only the first step of a session. */
    READY("ready"),

    /** Hold a position for a time. */
    HOLD("hold"),

    /** Repeat a movement, at one's own pace or to a tempo. */
    REPS("reps"),

    /** Work for a time, such as a walk or a part of an interval. */
    WORK("work"),

    /** Let go between two repetitions. */
    RELAX("relax"),

    /** Rest between sets, exercises or rounds. */
    REST("rest"),

    /** Change to the other side. */
    CHANGE("change"),

    /** Change to the position of the next exercise. */
    POSITION("position"),

    /** A care step, such as warmth for some minutes. */
    CARE("care"),

    /** A question that the program asks. */
    ASK("ask");

    private final String key;

    StepKind(String key) {
        this.key = key;
    }

    /**
     * Gives the name under which texts, records and the JSON output know it.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    /**
     * Tells whether this is exercise, not a pause around it.
     *
     * @return true for a hold, repetitions and timed work
     */
    public boolean isWork() {
        return this == HOLD || this == REPS || this == WORK;
    }

    /**
     * Tells whether this is a pause of the exercise part.
     *
     * @return true for get ready, relax, rest, change of side and change of position
     */
    public boolean isPause() {
        return this == READY || this == RELAX || this == REST || this == CHANGE || this == POSITION;
    }
}
