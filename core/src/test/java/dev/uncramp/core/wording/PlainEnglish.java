package dev.uncramp.core.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a patient's text from being plain: long sentences, hard words, words that frighten.
 *
 * <p>The grade is that of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.
 * 1975). Syllables are counted as groups of vowels without a silent e, so a text of a few words may come out too high or too low;
 * a text has to have {@value #ENOUGH} words before its own grade counts.
 */
public final class PlainEnglish {

    private static final int LONGEST = 12;
    private static final double HIGHEST_GRADE = 6;
    private static final int ENOUGH = 10;
    private static final Pattern BANNED = Pattern.compile(
            "damage|wear and tear|degenerat|unstable|out of place|slipped|harmful|dangerous|\\bwrong|\\bfail"
                    + "|must not|bad posture|\\bwarning");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9']+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^laeiouy])es$|ed$|(?<=[^laeiouy])e$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    private PlainEnglish() {}

    /** Says what is not plain in a text; empty where all is. */
    public static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        Matcher banned = BANNED.matcher(text.toLowerCase(Locale.ROOT));
        if (banned.find()) {
            faults.add("\"" + banned.group() + "\" frightens: " + text);
        }
        for (String sentence : sentences(text)) {
            int words = words(sentence).size();
            if (words > LONGEST) {
                faults.add(words + " words: " + sentence);
            }
        }
        if (words(text).size() >= ENOUGH && grade(text) > HIGHEST_GRADE) {
            faults.add(String.format(Locale.ROOT, "grade %.1f: %s", grade(text), text));
        }
        return faults;
    }

    /** Gives the grade of Flesch and Kincaid of a text of whole sentences. */
    public static double grade(String text) {
        List<String> words = words(text);
        int syllables = words.stream().mapToInt(PlainEnglish::syllables).sum();
        return 0.39 * words.size() / sentences(text).size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:])\\s+", -1))
                .filter(s -> !s.isBlank())
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\{\\d\\}", "it"))
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.length() <= 3) {
            return 1;
        }
        String heard = SILENT.matcher(letters).replaceFirst("");
        return (int) Math.max(
                1,
                VOWELS.matcher(heard.startsWith("y") ? heard.substring(1) : heard)
                        .results()
                        .count());
    }
}
