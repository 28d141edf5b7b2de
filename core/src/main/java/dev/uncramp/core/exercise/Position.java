package dev.uncramp.core.exercise;

/** Where the body is when an exercise starts or ends. */
public enum Position implements Keyword {

    /** Lying on the back, knees bent or straight. */
    ON_BACK("on back"),

    /** Lying on the side. */
    ON_SIDE("on side"),

    /** Lying on the front. */
    FACE_DOWN("face down"),

    /** On hands and knees. */
    HANDS_AND_KNEES("hands and knees"),

    /** Kneeling on both knees. */
    KNEELING("kneeling"),

    /** One knee and the other foot on the floor. */
    HALF_KNEELING("half kneeling"),

    /** Sitting on the floor. */
    SITTING_ON_FLOOR("sitting on floor"),

    /** Sitting on a chair. */
    SITTING("sitting"),

    /** Standing. */
    STANDING("standing"),

    /** Walking about. */
    WALKING("walking"),

    /** In the pool. */
    IN_WATER("in water");

    private final String word;

    Position(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Says whether this position is on the floor.
     *
     * <p>A bed or a sofa counts as the floor: getting there and back takes the same time.
     *
     * @return true for lying, kneeling, hands and knees, and sitting on the floor
     */
    public boolean onTheFloor() {
        return compareTo(SITTING_ON_FLOOR) <= 0;
    }
}
