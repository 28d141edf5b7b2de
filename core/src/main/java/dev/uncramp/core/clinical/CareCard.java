package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;
import java.util.List;

/** The cards of self-care: clinical page a.4 to a.8, c and g. */
public enum CareCard implements Keyword {

    /** What a spasm is, that most pass, and what is not meant here: a.8 and g [HL-spasm] [ARTICLES]. */
    WHAT_A_SPASM_IS("what-a-spasm-is", "[HL-spasm] [ARTICLES]"),

    /** What to do in a cramp this minute: a.8 and g [MAYO-cramp] [USTR] [RXCA] [BRIT-dvt] [CCP-dvt]. */
    CRAMP("cramp", "[MAYO-cramp] [USTR] [RXCA] [BRIT-dvt] [CCP-dvt]"),

    /** Rest a little, keep moving a little: a.4 and a.8 [ORACLE] [ARUK-neck] [HW-lbp]. */
    REST_AND_MOVE("rest-and-move", "[ORACLE] [ARUK-neck] [HW-lbp]"),

    /** When warmth or cold helps, and for how long: a.6 [CBW-cold] [PHARM-ice] [BERK] [BAYH] [ELAST]. */
    HEAT_AND_COLD("heat-and-cold", "[CBW-cold] [PHARM-ice] [BERK] [BAYH] [ELAST]"),

    /** Rubbing by hand, by roller and by trained hands, and when not: a.8 and g [MAYO-cramp] [CCP-dvt] [ARTICLES]. */
    MASSAGE("massage", "[MAYO-cramp] [CCP-dvt] [ARTICLES]"),

    /** Drinking and salts, and who asks first: a.8 and g [MAYO-cramp] [USTR] [ARTICLES]. */
    DRINKING("drinking", "[MAYO-cramp] [USTR] [ARTICLES]"),

    /** Food with potassium, magnesium and calcium, and who asks first: g [ARTICLES]. */
    FOOD("food", "[ARTICLES]"),

    /** Lying well and sleeping enough: g [HW-lbp] [ARTICLES]. */
    SLEEP("sleep", "[HW-lbp] [ARTICLES]"),

    /** Less stress, and breathing: g [ARTICLES]. */
    STRESS("stress", "[ARTICLES]"),

    /** A healthy weight, without blame: g [ARTICLES]. */
    WEIGHT("weight", "[ARTICLES]"),

    /** Breaking up long sitting and standing: g and e.12 [CEL] [FITMW] [ARTICLES]. */
    SITTING_AND_STANDING("sitting-and-standing", "[CEL] [FITMW] [ARTICLES]"),

    /** Lifting while sore, and later: g [ARTICLES]. */
    LIFTING("lifting", "[ARTICLES]"),

    /** Sport before and after, and raising it: a.5, a.7 and g [NHSI-warm] [HANTS] [GUARD] [PAG-2] [FSAH] [ARTICLES]. */
    SPORT("sport", "[NHSI-warm] [HANTS] [GUARD] [PAG-2] [FSAH] [ARTICLES]"),

    /** Moving in the heat: c24 and g [SHARE] [ARTICLES]. */
    HOT_WEATHER("hot-weather", "[SHARE] [ARTICLES]"),

    /** Cramps that wake: a.8 and g [RXCA] [HUM] [ARTICLES]. */
    NIGHT_CRAMPS("night-cramps", "[RXCA] [HUM] [ARTICLES]"),

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

    CareCard(String word, String source) {
        this.word = word;
        this.source = source;
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
}
