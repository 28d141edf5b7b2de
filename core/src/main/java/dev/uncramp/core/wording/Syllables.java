package dev.uncramp.core.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word as it is spoken.
 *
 * <p>The rule: a group of vowels is one syllable; an e that is only written, at the end or before -ed, -es, -ly, -ful,
 * -less, -ness and -ment, is none; -le, -re and -sm after another consonant are one; vowels that are spoken apart
 * (di-a-betes, osteo) are two. Words that no rule fits stand in a table. A number counts as it is read out.
 */
final class Syllables {

    private static final Map<String, Integer> ODD = odd("""
            aches 1  area 3  areas 3  being 2  business 2  clothes 1  create 2  creates 2  diabetes 4  diet 2  different 2  doing 2
            evening 2  evenings 2  every 2  everyday 3  everyone 3  everything 3  forearm 2  forearms 2  forehead 2
            going 2  hour 1  hours 1  idea 3  ideas 3  lying 2  people 2  quadruped 3  quiet 2
            real 2  science 2  several 2  someone 2  something 2  sometimes 2  somewhere 2  therefore 2
            tired 1  trying 2  usual 3  vegetable 3  wednesday 2
            """);

    private static final Pattern ENDING = Pattern.compile("(.*[aeiouy].*?)(ings?|ly|less|ness|ful|ways|ments?)");
    private static final Pattern SPOKEN_CONSONANT = Pattern.compile("(?<=[^aeiouylr])(?:les?|res?)$|(?<=s)ms?$");
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[aeiouy].{0,9}[^aeiouytd])ed$|(?<=[aeiouy][a-z]{0,9}[^aeioushcgxz])es$|(?<=[aeiouy][a-z]{0,9}[^aeiouy@])e$|(?<=[gq])ue$");
    private static final Pattern GROUP = Pattern.compile("[aeiouy@]+");
    private static final Pattern APART =
            Pattern.compile("ia(?!n|l|g)|dia|(?<![tcsxgh])io|io(?![nu])|eo|ua[lt]|(?<!p)ie(?:r|st)$");

    private Syllables() {}

    /** Counts the syllables of a word, or of a number in digits. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (letters.matches("[0-9]{1,4}")) {
            return ofNumber(Integer.parseInt(letters));
        }
        Integer odd = ODD.get(letters);
        return odd != null ? odd : spoken(letters);
    }

    private static int spoken(String letters) {
        int ending = 0;
        String heard = letters;
        for (Matcher found = ENDING.matcher(heard); found.matches(); found = ENDING.matcher(heard)) {
            heard = found.group(1);
            ending++;
        }
        heard = heard.startsWith("y") ? heard.substring(1) : heard;
        heard = SPOKEN_CONSONANT.matcher(heard.replace("qu", "q")).replaceFirst("@");
        heard = SILENT.matcher(heard).replaceFirst("");
        int groups = (int) GROUP.matcher(heard).results().count();
        int apart = (int) APART.matcher(heard).results().count();
        return Math.max(1, groups + apart + ending);
    }

    private static int ofNumber(int number) {
        int[] upToTwenty = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
        if (number < 20) {
            return upToTwenty[number];
        }
        if (number < 100) {
            return (number / 10 == 7 ? 3 : 2) + (number % 10 == 0 ? 0 : ofNumber(number % 10));
        }
        int unit = number < 1000 ? 100 : 1000;
        return ofNumber(number / unit) + 2 + (number % unit == 0 ? 0 : ofNumber(number % unit));
    }

    private static Map<String, Integer> odd(String table) {
        Map<String, Integer> odd = new HashMap<>();
        try (Scanner words = new Scanner(table)) {
            while (words.hasNext()) {
                odd.put(words.next(), words.nextInt());
            }
        }
        return odd;
    }
}
