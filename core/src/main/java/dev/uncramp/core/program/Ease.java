package dev.uncramp.core.program;

/** Whether today's session is as written, gentler, or half of it. */
public enum Ease {
    /** As written. */
    AS_WRITTEN(false, false),

    /** Gentler: each exercise's easier one, else half the sets, at the low end, without load. */
    GENTLER(true, false),

    /** As the program says of a day like this: half of each amount, one set less, or what it says in words. */
    HALF(false, true),

    /** The gentler session, and of it what the program says of a day like this. */
    GENTLER_HALF(true, true);

    private final boolean gentler;
    private final boolean half;

    Ease(boolean gentler, boolean half) {
        this.gentler = gentler;
        this.half = half;
    }

    /**
     * Tells whether it is the gentler session.
     *
     * @return true for easier exercises and fewer sets
     */
    public boolean isGentler() {
        return gentler;
    }

    /**
     * Tells whether each amount is half of what it would be.
     *
     * @return true for half
     */
    public boolean isHalf() {
        return half;
    }

    /**
     * Gives the gentler session of the same size.
     *
     * @return gentler, and half where it was half before
     */
    public Ease gentler() {
        return half ? GENTLER_HALF : GENTLER;
    }

    /**
     * Gives half of the same session.
     *
     * @return half, and gentler where it was gentler before
     */
    public Ease halved() {
        return gentler ? GENTLER_HALF : HALF;
    }
}
