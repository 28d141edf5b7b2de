package dev.uncramp.core.wording;

import dev.uncramp.core.text.Remembered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a patient's text from being plain: long sentences, hard words, words that frighten.
 *
 * <p>The grade is that of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.
 * 1975). It says something about a hundred words and more, so texts are pooled in their order until they have
 * {@value #ENOUGH}. A colon ends a sentence, as Flesch counted. A label of less than {@value #A_SENTENCE} words that no
 * mark ends is no sentence, and would make its pool look easier than it is: it is left out of the grade.
 */
public final class PlainEnglish {

    /** The most words of one sentence. */
    public static final int LONGEST = 12;

    /** The highest grade of a pool. */
    public static final double HIGHEST_GRADE = 6;

    private static final int ENOUGH = 100;
    private static final int A_SENTENCE = 4;
    private static final Pattern BANNED = Pattern.compile(
            "damage|wear and tear|degenerat|unstable|out of place|slipped|harmful|dangerous|\\bwrong|\\bfail"
                    + "|must not|bad posture|\\bwarning");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+");
    private static final Pattern ENDED = Pattern.compile("[.?!:]$");

    private PlainEnglish() {}

    /**
     * What a text comes to.
     *
     * @param sentences how many sentences it has
     * @param words how many words
     * @param syllables how many syllables, as it is spoken
     */
    public record Measured(int sentences, int words, int syllables) {

        /** What no text comes to. */
        public static final Measured NOTHING = new Measured(0, 0, 0);

        /**
         * Puts another text to this one.
         *
         * @param other what that comes to
         * @return what both come to
         */
        public Measured and(Measured other) {
            return new Measured(sentences + other.sentences, words + other.words, syllables + other.syllables);
        }

        /**
         * Tells whether there is enough for a grade to say something.
         *
         * @return true from a hundred words on
         */
        public boolean isEnough() {
            return words >= ENOUGH;
        }

        /**
         * Gives the grade of Flesch and Kincaid.
         *
         * @return the grade; 0 where there is no word
         */
        public double grade() {
            return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        }
    }

    private static final Remembered<Measured> MEASURED = Remembered.of(1024, PlainEnglish::made);

    /**
     * Measures a text; a label comes to nothing.
     *
     * @param text the text
     * @return its sentences, words and syllables
     */
    public static Measured measure(String text) {
        return MEASURED.of(text);
    }

    private static Measured made(String text) {
        if (!isSentence(text)) {
            return Measured.NOTHING;
        }
        List<String> words = words(text);
        int syllables = words.stream()
                .flatMap(word -> Arrays.stream(word.split("-", -1)))
                .mapToInt(Syllables::of)
                .sum();
        return new Measured(sentences(text).size(), words.size(), syllables);
    }

    /**
     * Finds the first word of a text that frightens or blames.
     *
     * @param text the text
     * @return the word, in lower case
     */
    public static Optional<String> frightens(String text) {
        Matcher banned = BANNED.matcher(text.toLowerCase(Locale.ROOT));
        return banned.find() ? Optional.of(banned.group()) : Optional.empty();
    }

    /**
     * Gives the sentences of a text that are too long for a text of ours.
     *
     * @param text the text
     * @return the sentences of more than {@value #LONGEST} words
     */
    public static List<String> tooLong(String text) {
        return longerThan(LONGEST, text);
    }

    /**
     * Gives the sentences of a text that have more than so many words.
     *
     * @param words how many words are fine
     * @param text the text
     * @return the longer sentences, in their order
     */
    public static List<String> longerThan(int words, String text) {
        return sentences(text).stream()
                .filter(sentence -> words(sentence).size() > words)
                .toList();
    }

    /**
     * Counts the words of a text.
     *
     * @param text the text
     * @return how many words it has
     */
    public static int length(String text) {
        return words(text).size();
    }

    /**
     * Puts texts together in their order to pools of a hundred words and more; the last one takes what is left.
     *
     * @param texts the texts
     * @return the pools; one at least
     */
    public static List<List<String>> pools(List<String> texts) {
        List<List<String>> pools = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String text : texts) {
            if (isSentence(text)) {
                open.add(text);
            }
            if (open.stream().mapToInt(pooled -> words(pooled).size()).sum() >= ENOUGH) {
                pools.add(open);
                open = new ArrayList<>();
            }
        }
        if (pools.isEmpty()) {
            return List.of(open);
        }
        pools.get(pools.size() - 1).addAll(open);
        return pools;
    }

    /**
     * Gives the grade of Flesch and Kincaid of a pool.
     *
     * @param pool the texts of the pool
     * @return the grade
     */
    public static double grade(List<String> pool) {
        return pool.stream()
                .map(PlainEnglish::made)
                .reduce(Measured.NOTHING, Measured::and)
                .grade();
    }

    private static boolean isSentence(String text) {
        return ENDED.matcher(text).find() || words(text).size() >= A_SENTENCE;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text, -1))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /** A place for an argument counts as one short word. */
    private static List<String> words(String text) {
        return WORD.matcher(ARGUMENT.matcher(text).replaceAll("it"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
