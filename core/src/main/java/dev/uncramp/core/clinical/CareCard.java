package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;
import java.util.List;

/** The cards of self-care: clinical page a.4 to a.8, c and g. */
public enum CareCard implements Keyword {

    /** What a spasm is, that most pass, and what is not meant here: a.8 and g [HL-spasm] [ARTICLES]. */
    WHAT_A_SPASM_IS(
            "what-a-spasm-is",
            "[HL-spasm] [ARTICLES]",
            "seconds or minutes, up to 15 minutes [HL-spasm] [usual practice]"),

    /** What to do in a cramp this minute: a.8 and g [MAYO-cramp] [USTR] [RXCA] [BRIT-dvt] [CCP-dvt]. */
    CRAMP(
            "cramp",
            "[MAYO-cramp] [USTR] [RXCA] [BRIT-dvt] [CCP-dvt]",
            "held 20 to 30 s [RXCA] [usual practice]",
            "one leg swollen, warm or red: a doctor today [BRIT-dvt] [CCP-dvt]"),

    /** Rest a little, keep moving a little: a.4 and a.8 [ORACLE] [ARUK-neck] [HW-lbp]. */
    REST_AND_MOVE(
            "rest-and-move",
            "[ORACLE] [ARUK-neck] [HW-lbp]",
            "more than 2 days in bed are slower [ARUK-neck]",
            "a walk of 10 minutes every 2 to 3 hours [HW-lbp]"),

    /** When warmth or cold helps, and for how long: a.6 [CBW-cold] [PHARM-ice] [BERK] [BAYH] [ELAST]. */
    HEAT_AND_COLD(
            "heat-and-cold",
            "[CBW-cold] [PHARM-ice] [BERK] [BAYH] [ELAST]",
            "cold in the first 2 days, then what feels better [CBW-cold] [BAYH] [BERK]",
            "warmth for 15 to 20 minutes, twice a day [CBW-cold] [ELAST]",
            "cold for 15 to 20 minutes, a look at the skin after 5, 40 minutes between [CBW-cold] [PHARM-ice]",
            "cold at most 4 times a day [CBW-cold]"),

    /** Rubbing by hand, by roller and by trained hands, and when not: a.8 and g [MAYO-cramp] [CCP-dvt] [ARTICLES]. */
    MASSAGE("massage", "[MAYO-cramp] [CCP-dvt] [ARTICLES]"),

    /** Drinking and salts, and who asks first: a.8 and g [MAYO-cramp] [USTR] [ARTICLES]. */
    DRINKING("drinking", "[MAYO-cramp] [USTR] [ARTICLES]"),

    /** Food with potassium, magnesium and calcium, and who asks first: g [ARTICLES]. */
    FOOD("food", "[ARTICLES]"),

    /** Lying well and sleeping enough: g [HW-lbp] [ARTICLES]. */
    SLEEP("sleep", "[HW-lbp] [ARTICLES]"),

    /** Less stress, and breathing: e.12 and g [IWABE] [NEWC-breath] [ARTICLES]. */
    STRESS(
            "stress",
            "[ARTICLES]",
            "in for 4 s, out for 6 s [IWABE]",
            "out for longer than in, 2 to 3 minutes [NEWC-breath]"),

    /** A healthy weight, without blame: g [ARTICLES]. */
    WEIGHT("weight", "[ARTICLES]"),

    /** Breaking up long sitting and standing: g and e.12 [CEL] [FITMW] [ARTICLES]. */
    SITTING_AND_STANDING(
            "sitting-and-standing", "[CEL] [FITMW] [ARTICLES]", "a break each 40 to 45 minutes [CEL] [usual practice]"),

    /** Lifting while sore, and later: g [ARTICLES]. */
    LIFTING("lifting", "[ARTICLES]"),

    /** Sport before and after, and raising it: a.5, a.7 and g [NHSI-warm] [HANTS] [GUARD] [PAG-2] [FSAH] [ARTICLES]. */
    SPORT(
            "sport",
            "[NHSI-warm] [HANTS] [GUARD] [PAG-2] [FSAH] [ARTICLES]",
            "10 minutes of light activity and moves before [NHSI-warm]",
            "5 to 10 easier minutes after [HANTS] [GUARD]",
            "a stretch of 10 to 15 s for each main muscle [NHSI-warm]",
            "small steps from week to week [PAG-2]",
            "an ache of more than 2 to 3 days means less next time [FSAH] [SHARE]"),

    /** Moving in the heat: c24 and g [SHARE] [ARTICLES]. */
    HOT_WEATHER("hot-weather", "[SHARE] [ARTICLES]"),

    /** Cramps that wake: a.8 and g [RXCA] [HUM] [ARTICLES]. */
    NIGHT_CRAMPS(
            "night-cramps",
            "[RXCA] [HUM] [ARTICLES]",
            "a calf stretch of 15 to 30 s [HUM]",
            "in a cramp of the calf 20 to 30 s [RXCA] [usual practice]"),

    /** What brings on spasms, medicines among it: g [ARTICLES] [USTR]. */
    CAUSES("causes", "[ARTICLES] [USTR]"),

    /** Conditions that ask first: c26 and g [FSAH] [M-parq] [ARTICLES]. */
    ASK_FIRST("ask-first", "[FSAH] [M-parq] [ARTICLES]"),

    /** Medicines against pain: g [ARTICLES]. */
    PAIN_RELIEF("pain-relief", "[ARTICLES]"),

    /** What a professional may offer: g [ARTICLES]. */
    PROFESSIONAL_HELP("professional-help", "[ARTICLES]"),

    /** The day as a whole: g [ARTICLES]. */
    DAILY_LIFE("daily-life", "[ARTICLES]"),

    /** Which signs need a professional, and how soon: section c [NORF] [BACKES] [SPH-neck] [CCP-dvt] [ALLINA] [GEIS] [USTR] [MAYO-cramp]. */
    WHEN_TO_GET_HELP("when-to-get-help", "[NORF] [BACKES] [SPH-neck] [CCP-dvt] [ALLINA] [GEIS] [USTR] [MAYO-cramp]");

    private static final List<CareCard> USUAL = List.of(REST_AND_MOVE, HEAT_AND_COLD, DRINKING, WHEN_TO_GET_HELP);

    private final String word;
    private final String source;
    private final String numbers;

    CareCard(String word, String source, String... numbers) {
        this.word = word;
        this.source = source;
        this.numbers = String.join("\n", numbers);
    }

    /**
     * Lists the cards that are offered where a program names none.
     *
     * @return four cards, in the order in which to offer them
     */
    public static List<CareCard> usual() {
        return USUAL;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Says where the card comes from.
     *
     * @return codes of the bibliography in square brackets
     */
    public String source() {
        return source;
    }

    /**
     * Says where each number of the card comes from.
     *
     * @return lines such as those of an exercise's sources; empty for a card without numbers
     */
    public List<String> numbers() {
        return numbers.lines().toList();
    }
}
