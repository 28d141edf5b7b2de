package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Kind;

/** What an exercise is there for in a session. */
public enum Purpose {

    /** Easy minutes before the work: a.5 [OI-shoulder] [ROH-otago]. */
    WARM_UP("warm up"),

    /** To calm: breathing, rolling, a position of ease: f.1. */
    EASE("ease"),

    /** Easy movement: f.1. */
    MOVE("move"),

    /** A held stretch: a.1. */
    STRETCH("stretch"),

    /** Light work without a load, such as a squeeze: a.2 and f.1. */
    TIGHTEN("tighten"),

    /** Work against a load or the body's weight: a.2 and a.3. */
    STRENGTHEN("strengthen"),

    /** Standing steadily: f.1. */
    BALANCE("balance"),

    /** Walking, or steady work in its place: a.4. */
    WALK("walk");

    private final String verb;

    Purpose(String verb) {
        this.verb = verb;
    }

    /**
     * Says whether exercises of a kind serve this.
     *
     * @param kind the kind
     * @return true where they may
     */
    public boolean isServedBy(Kind kind) {
        return switch (this) {
            case WARM_UP -> kind == Kind.MOBILITY || isSteady(kind);
            case EASE -> kind == Kind.BREATHING || kind == Kind.MASSAGE || kind == Kind.YOGA;
            case MOVE -> kind == Kind.MOBILITY || kind == Kind.POSTURE || kind == Kind.YOGA;
            case STRETCH -> kind == Kind.STRETCH;
            case TIGHTEN -> kind == Kind.ISOMETRIC || kind == Kind.POSTURE || kind == Kind.STRENGTH;
            case STRENGTHEN -> kind == Kind.STRENGTH || kind == Kind.ISOMETRIC;
            case BALANCE -> kind == Kind.BALANCE;
            case WALK -> isSteady(kind);
        };
    }

    private static boolean isSteady(Kind kind) {
        return kind == Kind.WALKING || kind == Kind.SWIMMING || kind == Kind.AEROBIC;
    }

    /**
     * Gives what is done, as a verb.
     *
     * @return such as {@code stretch}
     */
    public String verb() {
        return verb;
    }

    /**
     * Says whether this is work that a body gets stronger by.
     *
     * @return true for tightening and strengthening
     */
    public boolean isWork() {
        return this == TIGHTEN || this == STRENGTHEN;
    }
}
