package dev.uncramp.core.exercise;

/**
 * What sort of exercise it is; the kind decides how an amount of time is read and which rest is assumed.
 */
public enum Kind implements Keyword {

    /** Easy movement through a range. */
    MOBILITY("mobility"),

    /** A stretch that is held. */
    STRETCH("stretch"),

    /** A push or a brace without movement. */
    ISOMETRIC("isometric"),

    /** Work against a load or the body's weight. */
    STRENGTH("strength"),

    /** Standing or moving steadily. */
    BALANCE("balance"),

    /** Setting the body straight. */
    POSTURE("posture"),

    /** Walking, marching or stepping. */
    WALKING("walking"),

    /** Swimming or walking in water. */
    SWIMMING("swimming"),

    /** A pose or a gentle flow of poses. */
    YOGA("yoga"),

    /** Steady work that warms, such as a bike. */
    AEROBIC("aerobic"),

    /** Calm breathing. */
    BREATHING("breathing"),

    /** Self-massage, or a position of ease. */
    MASSAGE("massage");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Says whether an amount of time is a hold for this kind.
     *
     * @return true for stretch, isometric and balance: {@code 30 s} is held; false otherwise: {@code 30 s} is worked
     */
    public boolean holds() {
        return this == STRETCH || this == ISOMETRIC || this == BALANCE;
    }
}
