package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;
import java.util.List;

/** The cards of self-care that a program may name: clinical page a.6, a.8, c and g. */
public enum CareCard implements Keyword {
    /** When warmth or cold helps, and for how long: a.6 [CBW-cold] [PHARM-ice] [BERK]. */
    HEAT_AND_COLD("heat-and-cold"),

    /** Rest a little, keep moving a little: a.8 [ORACLE] [ARUK-neck] [HW-lbp]. */
    REST_AND_MOVE("rest-and-move"),

    /** Which signs need a professional, and how soon: section c. */
    WHEN_TO_GET_HELP("when-to-get-help"),

    /** What to do in a cramp this minute: a.8 [USTR] [MAYO-cramp] [RXCA]. */
    CRAMP("cramp"),

    /** Drinking and salts, and who asks first: a.8 and g. */
    DRINKING("drinking"),

    /** Sitting, lifting, sleep and stress through the day: g. */
    DAILY_LIFE("daily-life");

    private static final List<CareCard> WRITTEN = List.of(REST_AND_MOVE, HEAT_AND_COLD, DRINKING, WHEN_TO_GET_HELP);

    private final String word;

    CareCard(String word) {
        this.word = word;
    }

    /**
     * Lists the cards whose text is there; only these are offered anywhere.
     *
     * @return the four cards, in the order in which to offer them
     */
    public static List<CareCard> written() {
        return WRITTEN;
    }

    /**
     * Tells whether the text of this card is there.
     *
     * @return false for a card that a program may name but nobody sees yet
     */
    public boolean isWritten() {
        return WRITTEN.contains(this);
    }

    @Override
    public String word() {
        return word;
    }
}
