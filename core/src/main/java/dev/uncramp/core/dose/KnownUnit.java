package dev.uncramp.core.dose;

/** The units that every dose line knows. */
public enum KnownUnit implements Unit {
    /** Repetitions, the unit of a number that stands alone. */
    REPS("reps", 0, true, 200),
    /** Seconds. */
    SECONDS("s", 1, true, 10_800),
    /** Minutes. */
    MINUTES("min", 60, false, 180),
    /** Hours. */
    HOURS("h", 3600, false, 3),
    /** Breaths. */
    BREATHS("breaths", 0, true, 200),
    /** Steps. */
    STEPS("steps", 0, true, 20_000),
    /** Lengths of a pool or a room. */
    LENGTHS("lengths", 0, true, 400),
    /** Laps. */
    LAPS("laps", 0, false, 200),
    /** Circles. */
    CIRCLES("circles", 0, true, 200),
    /** Letters drawn in the air. */
    LETTERS("letters", 0, true, 200),
    /** Metres. */
    METRES("m", 0, false, 50_000),
    /** Kilometres. */
    KILOMETRES("km", 0, false, 50);

    private final String word;
    private final int seconds;
    private final boolean whole;
    private final int largest;

    KnownUnit(String word, int seconds, boolean whole, int largest) {
        this.word = word;
        this.seconds = seconds;
        this.whole = whole;
        this.largest = largest;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public boolean isTime() {
        return seconds > 0;
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    @Override
    public int largest() {
        return largest;
    }

    /** Seconds in one of this unit, 0 where it measures no time. */
    int seconds() {
        return seconds;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.known(this);
    }
}
