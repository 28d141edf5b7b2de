package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;
import java.util.List;

/**
 * A part of a sign of ours that the one who writes a program knows of and treats, such as the leaks for which the pelvic floor
 * is trained. The rest of the sign, and more of what is known, stay as urgent as they are.
 */
public enum Known implements Keyword {

    /** Leaks of water: a part of c2. */
    LEAKS("leaks", "bladder"),

    /** Leaks from the bowel: a part of c3. */
    BOWEL_LEAKS("bowel leaks", "bowel"),

    /** A joint that is warm and swollen, as for weeks after an operation: a part of c19 [usual practice]. */
    SWOLLEN_JOINT("swollen joint", "hot-joint");

    private final String word;
    private final String sign;

    Known(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Asks a sign without what is known of it.
     *
     * @param sign the sign
     * @param known what is known
     * @return the sign that asks for the rest of it and for more of what is known; the same where nothing of it is known
     */
    public static WarningSign without(WarningSign sign, List<Known> known) {
        return known.stream().anyMatch(part -> part.sign.equals(sign.key()))
                ? new WarningSign(sign.key() + "-known", sign.tier(), sign.row(), sign.source())
                : sign;
    }
}
