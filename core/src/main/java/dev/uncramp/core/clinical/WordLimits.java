package dev.uncramp.core.clinical;

/** How long and how hard the words of a program may be before a check says so: the numbers of checks of wording. */
public final class WordLimits {

    /**
     * The highest reading grade of a program's texts. Leaflets aim at a reading age of 9 to 11, about grade 6 (runner page
     * 2.3); two grades more are left to those who write for grown people they know, [usual practice].
     */
    public static final double HIGHEST_GRADE = 8;

    /** The longest sentence of a program in words; our own have 12, [usual practice]. */
    public static final int LONGEST_SENTENCE = 25;

    private WordLimits() {}
}
