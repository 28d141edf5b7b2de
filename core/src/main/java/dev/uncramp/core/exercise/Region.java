package dev.uncramp.core.exercise;

/** A part of the body that a program or an exercise is for. */
public enum Region implements Keyword {

    /** Neck. */
    NECK("neck"),

    /** Shoulder. */
    SHOULDER("shoulder"),

    /** Upper back. */
    UPPER_BACK("upper-back"),

    /** Lower back. */
    LOWER_BACK("lower-back"),

    /** Hip and buttock. */
    HIP("hip"),

    /** Thigh, front and back. */
    THIGH("thigh"),

    /** Knee. */
    KNEE("knee"),

    /** Calf and Achilles tendon. */
    CALF("calf"),

    /** Ankle. */
    ANKLE("ankle"),

    /** Foot. */
    FOOT("foot"),

    /** Hand, wrist, forearm and elbow. */
    HAND("hand"),

    /** Posture, at a desk or standing. */
    POSTURE("posture"),

    /** Heart and lungs. */
    AEROBIC("aerobic"),

    /** The whole body; for programs. */
    WHOLE_BODY("whole-body");

    private final String word;

    Region(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
