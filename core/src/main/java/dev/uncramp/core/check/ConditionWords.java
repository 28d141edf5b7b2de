package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Condition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a condition is written in English, for those that a program can be for while an exercise asks to be careful with
 * them, with the names of every day. Trouble of a part of the body and poor balance are not among them: they are what
 * many programs are for, with just these exercises.
 */
final class ConditionWords {

    private static final String BONE =
            "(?:wrist|hand|finger|thumb|forearm|elbow|arm|shoulder|collarbone|rib|hip|thigh|leg|knee|kneecap|shin|ankle"
                    + "|foot|toe|heel|bone|vertebra)";

    private static final Map<Condition, Pattern> WORDS = new EnumMap<>(Condition.class);

    static {
        put(Condition.DIZZINESS, "dizziness|dizzy|fainting|vertigo");
        put(Condition.HIGH_BLOOD_PRESSURE, "high blood pressure|hypertension|raised blood pressure");
        put(
                Condition.HEART_DISEASE,
                "heart (?:disease|failure|condition|attack|trouble|problems?)|angina|cardiac|pacemaker");
        put(
                Condition.LUNG_DISEASE,
                "lung (?:disease|condition|trouble|problems?)|copd|emphysema|asthma|chronic bronchitis");
        put(Condition.DIABETES, "diabetes|diabetic");
        put(
                Condition.POOR_CIRCULATION,
                "(?:poor|bad) circulation|circulation (?:trouble|problems?)|vascular|thrombosis|blood"
                        + " clots?|claudication|arter(?:y|ial) disease|(?:narrow|blocked|furred)(?:ed)? (?:leg"
                        + " )?arteries");
        put(Condition.OSTEOPOROSIS, "osteoporosis|osteoporotic|osteopenia|thin bones|brittle bones");
        put(Condition.STENOSIS, "stenosis|narrow(?:ed)? spinal canal");
        put(
                Condition.LEG_PAIN,
                "sciatica|trapped nerve in the (?:low(?:er)? )?back|pain (?:that goes |going |spreading )?down"
                        + " (?:the|a|one|your) leg");
        put(Condition.ARM_PAIN, "pain (?:that goes |going |spreading )?down (?:the|an|one|your) arm");
        put(
                Condition.RECENT_SURGERY,
                "after (?:an? |the )?(?:\\w+ )?(?:surgery|operation)|post-?op\\w*|recent surgery");
        put(
                Condition.RECENT_INJURY,
                "(?:fresh|recent|new) (?:\\w+ )?(?:injury|tear|fracture|break)|recently"
                        + " (?:injured|broken|torn)|fractured?|broken"
                        + " (?:\\w+"
                        + " )?" + BONE + "|" + BONE + " break|break of (?:the|a|your) " + BONE);
        put(Condition.HIP_REPLACEMENT, "hip replacement|artificial hip|new hip");
        put(Condition.KNEE_REPLACEMENT, "knee replacement|artificial knee|new knee");
        put(Condition.GLAUCOMA, "glaucoma");
        put(Condition.EPILEPSY, "epilepsy|seizures?");
        put(Condition.HERNIA, "hernia");
        put(Condition.NUMBNESS, "numbness|numb (?:hands?|fing\\w+|f[eo]+t|toes?|legs?|skin)|neuropathy");
        put(Condition.LOOSE_JOINT, "hypermobil\\w+|dislocat\\w+|came out of (?:its|the) (?:joint|socket)");
        put(Condition.OPEN_WOUND, "open wound|wound");
        put(Condition.PREGNANCY, "pregnan\\w+|expecting a baby");
    }

    private ConditionWords() {}

    private static void put(Condition condition, String words) {
        WORDS.put(condition, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    static Optional<Pattern> of(Condition condition) {
        return Optional.ofNullable(WORDS.get(condition));
    }
}
