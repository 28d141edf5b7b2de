package dev.uncramp.core.wording;

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
    private static final Pattern ENDED = Pattern.compile("[.?!:]$");

    private PlainEnglish() {}

    /** Finds the first word of a text that frightens or blames. */
    public static Optional<String> frightens(String text) {
        Matcher banned = BANNED.matcher(text.toLowerCase(Locale.ROOT));
        return banned.find() ? Optional.of(banned.group()) : Optional.empty();
    }

    /** Gives the sentences of a text that are too long. */
    public static List<String> tooLong(String text) {
        return sentences(text).stream()
                .filter(sentence -> words(sentence).size() > LONGEST)
                .toList();
    }

    /** Puts texts together in their order to pools of a hundred words and more; the last one takes what is left. */
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

    /** Gives the grade of Flesch and Kincaid of a pool. */
    public static double grade(List<String> pool) {
        int sentences = pool.stream().mapToInt(text -> sentences(text).size()).sum();
        List<String> words = pool.stream().flatMap(text -> words(text).stream()).toList();
        int syllables = words.stream()
                .flatMap(word -> Arrays.stream(word.split("-", -1)))
                .mapToInt(Syllables::of)
                .sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static boolean isSentence(String text) {
        return ENDED.matcher(text).find() || words(text).size() >= A_SENTENCE;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:])\\s+", -1))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /** A place for an argument counts as one short word. */
    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\{\\d\\}", "it"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
