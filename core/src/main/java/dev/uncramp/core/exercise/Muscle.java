package dev.uncramp.core.exercise;

/**
 * A muscle, or a group of muscles, in the words of a person.
 *
 * <p>The built-in exercises use these words only, one word for one group, so that a search and a check of balance can count
 * them. An exercise of one's own may use any other words.
 */
public enum Muscle implements Keyword {

    /** The deep muscles at the front of the neck. */
    FRONT_OF_NECK("front of neck"),

    /** The side of the neck, down to the shoulder. */
    SIDE_OF_NECK("side of neck"),

    /** The back of the neck, up to the skull. */
    BACK_OF_NECK("back of neck"),

    /** The shoulder as a whole, with the slope up to the neck. */
    SHOULDERS("shoulders"),

    /** The front of the shoulder. */
    FRONT_OF_SHOULDER("front of shoulder"),

    /** The back of the shoulder. */
    BACK_OF_SHOULDER("back of shoulder"),

    /** The chest. */
    CHEST("chest"),

    /** The side of the ribs, below the armpit. */
    SIDE_OF_CHEST("side of chest"),

    /** The upper back, between and below the shoulder blades. */
    UPPER_BACK("upper back"),

    /** The front of the upper arm. */
    FRONT_OF_UPPER_ARM("front of upper arm"),

    /** The back of the upper arm. */
    BACK_OF_UPPER_ARM("back of upper arm"),

    /** The inner side of the forearm, which bends wrist and fingers. */
    INNER_FOREARM("inner forearm"),

    /** The outer side of the forearm, which lifts wrist and fingers. */
    OUTER_FOREARM("outer forearm"),

    /** The small muscles of the hand and the fingers. */
    HAND("hand"),

    /** The thumb and its base. */
    THUMB("thumb"),

    /** The muscle of breathing, below the lungs. */
    DIAPHRAGM("diaphragm"),

    /** The front of the belly. */
    BELLY("belly"),

    /** The deep muscles around the belly. */
    DEEP_BELLY("deep belly"),

    /** The side of the trunk. */
    WAIST("waist"),

    /** The lower back. */
    LOWER_BACK("lower back"),

    /** The front of the hip. */
    HIP_FLEXORS("hip flexors"),

    /** The buttocks. */
    BUTTOCKS("buttocks"),

    /** The deep muscles of the buttock, which turn the hip. */
    DEEP_BUTTOCK("deep buttock"),

    /** The outer side of the hip. */
    OUTER_HIP("outer hip"),

    /** The inner side of the thigh. */
    INNER_THIGH("inner thigh"),

    /** The front of the thigh. */
    FRONT_OF_THIGH("front of thigh"),

    /** The back of the thigh. */
    BACK_OF_THIGH("back of thigh"),

    /** The calf, upper and lower. */
    CALF("calf"),

    /** The front of the lower leg. */
    SHIN("shin"),

    /** The outer side of the lower leg. */
    OUTER_LOWER_LEG("outer lower leg"),

    /** The inner side of the lower leg, which holds the arch. */
    INNER_LOWER_LEG("inner lower leg"),

    /** The small muscles of the foot and the toes. */
    FOOT("foot"),

    /** The sole of the foot, from heel to toes. */
    SOLE("sole");

    private final String word;

    Muscle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
