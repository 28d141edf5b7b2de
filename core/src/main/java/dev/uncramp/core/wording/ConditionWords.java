package dev.uncramp.core.wording;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a condition is written in English, for those that a program can be for while an exercise asks to be careful with
 * them, with the names of every day. Trouble of a part of the body and poor balance are not among them: they are what
 * many programs are for, with just these exercises.
 */
public final class ConditionWords {

    /** With one of these in it, a text may speak of people who do not have the condition. */
    private static final Pattern NOT = Pattern.compile("\\b(?:not|never|no|nor|without|unless|except|but)\\b");

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
                "(?:poor|bad) (?:circulation|blood flow)|circulation (?:trouble|problems?)|vascular|thrombosis|blood"
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

    /**
     * How a condition is written.
     *
     * @param condition the condition
     * @return its words, in lower case; empty where it is what many programs are for
     */
    public static Optional<Pattern> of(Condition condition) {
        return Optional.ofNullable(WORDS.get(condition));
    }

    /** Whether a program's title, goal or people speak of a condition at all. */
    static boolean mentions(ProgramHead head, Condition condition) {
        return of(condition)
                .filter(words -> Stream.of(Stream.of(head.title()), head.goal().stream(), head.forWhom().stream())
                        .flatMap(texts -> texts)
                        .anyMatch(text -> words.matcher(lower(text)).find()))
                .isPresent();
    }

    /**
     * Whether a program is for people who have a condition, so that it need not tell them to ask first because of it.
     *
     * @param head the head of the program
     * @param condition the condition
     * @return true where {@code for} or the title names it and says of nobody that they do not have it
     */
    public static boolean isFor(ProgramHead head, Condition condition) {
        return of(condition)
                .filter(words -> Stream.concat(Stream.of(head.title()), head.forWhom().stream())
                        .map(ConditionWords::lower)
                        .anyMatch(text ->
                                words.matcher(text).find() && !NOT.matcher(text).find()))
                .isPresent();
    }

    private static String lower(SafeText text) {
        return text.value().toLowerCase(Locale.ROOT);
    }
}
