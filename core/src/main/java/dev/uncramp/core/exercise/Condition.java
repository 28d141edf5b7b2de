package dev.uncramp.core.exercise;

/** A condition with which a person asks first, or leaves an exercise out. */
public enum Condition implements Keyword {

    /** Dizziness or a tendency to faint. */
    DIZZINESS("dizziness"),

    /** High blood pressure that is not well controlled. */
    HIGH_BLOOD_PRESSURE("high blood pressure"),

    /** A heart condition. */
    HEART_DISEASE("heart disease"),

    /** A lung condition. */
    LUNG_DISEASE("lung disease"),

    /** Diabetes with trouble of feeling or circulation. */
    DIABETES("diabetes"),

    /** Poor circulation, or a tendency to clots. */
    POOR_CIRCULATION("poor circulation"),

    /** Thin bones, or an earlier fracture from them. */
    OSTEOPOROSIS("osteoporosis"),

    /** A narrow spinal canal. */
    STENOSIS("stenosis"),

    /** Pain that goes from the back down the leg. */
    LEG_PAIN("leg pain"),

    /** Pain or tingling that goes from the neck down the arm. */
    ARM_PAIN("arm pain"),

    /** An operation in the last months. */
    RECENT_SURGERY("recent surgery"),

    /** A fresh injury that is not yet checked. */
    RECENT_INJURY("recent injury"),

    /** An artificial hip. */
    HIP_REPLACEMENT("hip replacement"),

    /** An artificial knee. */
    KNEE_REPLACEMENT("knee replacement"),

    /** A part of the skin that feels little or nothing. */
    NUMBNESS("numbness"),

    /** A swollen, warm or fresh sore joint. */
    SWOLLEN_JOINT("swollen joint"),

    /** A joint that has come out, or that gives way. */
    LOOSE_JOINT("loose joint"),

    /** Back pain. */
    BACK_TROUBLE("back trouble"),

    /** Neck pain or stiffness. */
    NECK_TROUBLE("neck trouble"),

    /** Shoulder pain, or a shoulder that has come out. */
    SHOULDER_TROUBLE("shoulder trouble"),

    /** Elbow or forearm pain. */
    ELBOW_TROUBLE("elbow trouble"),

    /** Wrist or hand pain. */
    WRIST_TROUBLE("wrist trouble"),

    /** Hip pain or a pinch in the groin. */
    HIP_TROUBLE("hip trouble"),

    /** Knee pain, or pain when kneeling. */
    KNEE_TROUBLE("knee trouble"),

    /** Ankle or foot pain. */
    ANKLE_TROUBLE("ankle trouble"),

    /** Unsteadiness, or falls in the last year. */
    POOR_BALANCE("poor balance"),

    /** Raised pressure in the eye. */
    GLAUCOMA("glaucoma"),

    /** Seizures. */
    EPILEPSY("epilepsy"),

    /** A hernia of the belly or the groin. */
    HERNIA("hernia"),

    /** A wound or an infection of the skin. */
    OPEN_WOUND("open wound"),

    /** Pregnancy. */
    PREGNANCY("pregnancy");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Says whether this is what a program for a part of the body is for anyway.
     *
     * @param region the part of the body
     * @return true for pain of that part, such as knee trouble in a program for the knee
     */
    public boolean isTroubleOf(Region region) {
        return switch (this) {
            case BACK_TROUBLE -> region == Region.LOWER_BACK || region == Region.UPPER_BACK;
            case NECK_TROUBLE -> region == Region.NECK;
            case SHOULDER_TROUBLE -> region == Region.SHOULDER;
            case ELBOW_TROUBLE, WRIST_TROUBLE -> region == Region.HAND;
            case HIP_TROUBLE -> region == Region.HIP;
            case KNEE_TROUBLE -> region == Region.KNEE;
            case ANKLE_TROUBLE -> region == Region.ANKLE || region == Region.FOOT;
            default -> false;
        };
    }
}
