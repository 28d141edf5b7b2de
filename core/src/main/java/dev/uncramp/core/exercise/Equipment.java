package dev.uncramp.core.exercise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A thing that an exercise needs. */
public enum Equipment implements Keyword {

    /** A mat or a blanket on the floor. */
    MAT("mat"),

    /** A pillow or a cushion. */
    PILLOW("pillow"),

    /** A towel. */
    TOWEL("towel"),

    /** A firm chair that cannot slide. */
    CHAIR("chair"),

    /** A wall with free space. */
    WALL("wall"),

    /** A door frame. */
    DOOR("door"),

    /** A door that shuts and stays shut, to close a band in. */
    SHUT_DOOR("shut door"),

    /** A table. */
    TABLE("table"),

    /** A kitchen counter or a rail to hold. */
    COUNTER("counter"),

    /** A bed or a couch. */
    BED("bed"),

    /** A step or a low stool. */
    STEP("step"),

    /** A stretch band. */
    BAND("band"),

    /** A closed loop band. */
    LOOP_BAND("loop band"),

    /** A weight for the hand. */
    HAND_WEIGHT("hand weight"),

    /** A weight for the ankle. */
    ANKLE_WEIGHT("ankle weight"),

    /** A stick or an umbrella. */
    STICK("stick"),

    /** Crutches. */
    CRUTCHES("crutches"),

    /** A walking frame. */
    WALKING_FRAME("walking frame"),

    /** A small ball. */
    BALL("ball"),

    /** A bottle to roll on. */
    BOTTLE("bottle"),

    /** A foam roller. */
    ROLLER("roller"),

    /** A cushion or board that wobbles. */
    WOBBLE_CUSHION("wobble cushion"),

    /** Shoes for walking. */
    SHOES("shoes"),

    /** A stationary bike. */
    BIKE("bike"),

    /** A pool. */
    POOL("pool"),

    /** A float or a vest for the pool. */
    FLOAT("float"),

    /** Marbles or other small things to pick up. */
    MARBLES("marbles"),

    /** Putty or a soft ball to squeeze. */
    PUTTY("putty"),

    /** A hammer or a full bottle, held at one end. */
    HAMMER("hammer"),

    /** A backpack to put weight into. */
    BACKPACK("backpack"),

    /** A sock or a bag on which the heel slides. */
    SOCK("sock"),

    /** A plastic bag, on which a heel or a seat slides. */
    PLASTIC_BAG("plastic bag"),

    /** A smooth sheet on which a limb slides. */
    SLIDING_SHEET("sliding sheet"),

    /** A bowl of warm water. */
    WARM_WATER("warm water");

    private static final Set<Equipment> AT_HOME = Collections.unmodifiableSet(EnumSet.of(
            MAT,
            PILLOW,
            TOWEL,
            CHAIR,
            WALL,
            DOOR,
            SHUT_DOOR,
            TABLE,
            COUNTER,
            BED,
            STEP,
            STICK,
            BOTTLE,
            SHOES,
            MARBLES,
            HAMMER,
            SOCK,
            PLASTIC_BAG,
            WARM_WATER));

    private final String word;

    Equipment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Lists what nearly every home has, so that nobody need buy it: [usual practice].
     *
     * @return such things as a chair, a towel and a free wall; no band, weight, ball, bike or pool
     */
    public static Set<Equipment> atHome() {
        return AT_HOME;
    }
}
