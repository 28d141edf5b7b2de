package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Region;

/** Where a cramp is; the front and the back of the thigh ease in opposite directions. */
public enum CrampPlace implements Keyword {

    /** The calf. */
    CALF("calf", Region.CALF),

    /** The foot. */
    FOOT("foot", Region.FOOT),

    /** The back of the thigh. */
    THIGH_BACK("thigh-back", Region.THIGH),

    /** The front of the thigh. */
    THIGH_FRONT("thigh-front", Region.THIGH),

    /** The hip and the buttock. */
    HIP("hip", Region.HIP),

    /** The lower back. */
    LOWER_BACK("lower-back", Region.LOWER_BACK),

    /** The neck. */
    NECK("neck", Region.NECK),

    /** The hand. */
    HAND("hand", Region.HAND);

    private final String word;
    private final Region region;

    CrampPlace(String word, Region region) {
        this.word = word;
        this.region = region;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Gives the part of the body that this place belongs to.
     *
     * @return the region, whose warning signs count here
     */
    public Region region() {
        return region;
    }
}
