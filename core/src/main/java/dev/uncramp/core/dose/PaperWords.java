package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the words of a dose in the place of those that stand on paper: {@code s} for {@code seconds}. */
final class PaperWords {

    /** What a mile is in kilometres, to the tenth of a kilometre that a walk needs. */
    private static final BigDecimal MILE = new BigDecimal("1.6");

    private static final Pattern MILES = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) miles?\\b");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<Pattern, String> WORDS = words();

    private PaperWords() {}

    /** A text in lower case with plain signs, in the words of a dose as far as they are known. */
    static String replaced(String text) {
        String line = text;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            line = word.getKey().matcher(line).replaceAll(word.getValue());
        }
        return DoseText.tidy(
                MILES.matcher(line).replaceAll(miles -> kilometres(new BigDecimal(miles.group(1))) + " km"));
    }

    private static String kilometres(BigDecimal miles) {
        return miles.multiply(MILE)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Map<Pattern, String> words() {
        Map<Pattern, String> map = new LinkedHashMap<>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            map.put(
                    word(NUMBERS.get(i) + "(?= (?:sets?|reps?|rep\\w*|times|x|rounds?|breaths?|steps?|lengths?|laps?"
                            + "|circles?|s|secs?|seconds?|min|mins|minutes?|hours?|miles?|km|ten|twelve)\\b|$)"),
                    "" + (i + 1));
        }
        map.put(word("(?:a |1 )?half (?:an )?hour"), "30 min");
        map.put(word("half an? min(?:ute)?"), "30 s");
        map.put(word("(?:a |1 )?quarter (?:of an )?hour"), "15 min");
        map.put(word("an? (?:min(?:ute)? and a half)"), "90 s");
        map.put(word("an? minute"), "1 min");
        map.put(word("an hour"), "1 h");
        map.put(word("fifteen"), "15");
        map.put(word("twenty"), "20");
        map.put(word("thirty"), "30");
        map.put(word("sixty"), "60");
        map.put(Pattern.compile("(?<=\\d)(?=[a-z])"), " ");
        map.put(Pattern.compile("\\bx(?=\\d)"), "x ");
        map.put(Pattern.compile("\\bvo2 max"), "vo2max");
        map.put(Pattern.compile("(\\d) rm\\b"), "$1rm");
        map.put(word("hr max|hrmax|max(?:imum)? heart rate"), "hrmax");
        map.put(Pattern.compile("\\b(?:secs?|seconds?)(?:\\.|\\b)"), "s");
        map.put(Pattern.compile("\\b(?:mins?|minutes?)(?:\\.|\\b)"), "min");
        map.put(word("hrs?|hours?"), "h");
        map.put(word("repetitions?|reps?"), "reps");
        map.put(word("kgs|kilos?|kilograms?"), "kg");
        map.put(word("lbs|pounds?"), "lb");
        map.put(word("degrees?|degs"), "deg");
        map.put(word("met(?:er|re)s?"), "m");
        map.put(word("kilomet(?:er|re)s?|kms"), "km");
        map.put(word("centimet(?:er|re)s?|cms"), "cm");
        map.put(word("inch(?:es)?"), "in");
        map.put(Pattern.compile("(?<=\\d )(lap|length|circle|letter)\\b"), "$1s");
        map.put(Pattern.compile("(?<=\\d )step\\b(?! \\d)"), "steps");
        map.put(Pattern.compile("\\b(?:1/2|half a|half an) (?=miles?\\b)"), "0.5 ");
        map.put(word("(?:(?:deep|slow|calm|easy|relaxed|and) ){1,3}breaths"), "breaths");
        map.put(word("slowly"), "slow");
        map.put(word("gently|easily|gentle(?=\\s*(?:,|$))"), "easy");
        map.put(word("briskly"), "brisk");
        map.put(word("quickly"), "fast");
        map.put(Pattern.compile("\\.(?= |$)"), ",");
        map.put(word("walking(?! aid)"), "walk");
        map.put(word("jogging"), "jog");
        map.put(word("running"), "run");
        map.put(word("marching"), "march");
        map.put(word("cycling|cycle|biking"), "bike");
        map.put(word("swimming"), "swim");
        return map;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
