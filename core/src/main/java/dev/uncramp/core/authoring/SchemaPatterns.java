package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.exercise.Keyword;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Regular expressions of schemas, in the part of their language that all validators share.
 *
 * <p>They never refuse what the reader takes: capitals, the dashes and spaces of word processors, blanks around a text.
 */
final class SchemaPatterns {

    /** What the reader strips from the ends of a text. */
    private static final String BLANK =
            "[\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]*";

    /** What stands for one space between words. */
    private static final String SPACE = "[\\u0009-\\u000D\\u0020\\u00A0\\u2007\\u202F]+";

    /** What may stand for one space, or for none. */
    private static final String MAYBE = "[\\u0009-\\u000D\\u0020\\u00A0\\u2007\\u202F]*";

    /** Anything between the parts of a dose that is no letter and no digit of ASCII. */
    private static final String ODD = "[^0-9A-Za-z.(>]*";

    /** The sign of the unit, which is a small k to whoever compares without capitals. */
    private static final String KELVIN = "\\u212A";

    private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
    private static final String N = "(0|[1-9]\\d{0,2})";

    static final String NOT_BLANK =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    static final String ONE = padded("1");
    static final String THREE_WORDS = "[^ ] +[^ ]+ +[^ ]";
    static final String PROGRAM_ID = "[a-z0-9-]{1,64}(/[a-z0-9-]{1,64})?";
    static final String EXERCISE_ID = "(?=[a-z0-9-]{1,64}" + BLANK + "$)[a-z0-9]+(-[a-z0-9]+)*";
    static final String RULE = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final String LANGUAGE = padded("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    static final String DATE = padded("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    static final String LIMIT = limit();
    static final String OWN_WORD = padded("[a-z\\u0080-\\uFFFF]{1,60}");
    static final String SECONDS = padded("(0|[1-9]\\d?)(\\.\\d)?");
    static final String ANGLE = angle();

    static final String SETTLE = anyOf(
            plain("by next morning"),
            plain("before the next session"),
            plain("before next session"),
            plain("within ") + "([1-9]\\d{0,2}" + MAYBE + letters("min") + "|([1-9]|[1-6]\\d|7[0-2])" + MAYBE
                    + letters("h") + ")");
    static final String BY = anyOf(plain("at most ") + "[1-9]\\d?" + MAYBE + "%" + SPACE + "(" + letters("a") + "|"
            + letters("per") + ")" + SPACE + letters("week"));
    static final String REPEAT = "^" + BLANK + letters("week") + "\\s*,?\\s+" + letters("if") + "\\s+[\\s\\S]+$";

    /** A week, alone. */
    static final String WEEK = anyOf(plain("week ") + N);

    /** A text that begins as a week does, so that it must be one. */
    static final String ALMOST_WEEK =
            "^" + BLANK + "(" + plain("from ") + ")?" + letters("week") + "[sS]?($|[^A-Za-z0-9_\\u0080-\\uFFFF])";

    /** A day, a month or a stretch of time, which is neither a week nor a sentence. */
    static final String ANOTHER_TIME = "^" + BLANK + "(("
            + String.join("|", plain("from "), plain("on "), plain("after ")) + ")?("
            + String.join("|", letters("day") + "[sS]?", letters("month") + "[sS]?", letters("session"))
            + ")\\s+[0-9]+|(" + String.join("|", plain("after "), plain("in ")) + ")?[0-9]+\\s+("
            + String.join("|", letters("day"), letters("week"), letters("month")) + ")[sS]?)("
            + BLANK + "$|\\s+("
            + String.join("|", letters("later"), letters("after"), letters("from"), letters("of"), letters("on"))
            + ")($|[^A-Za-z0-9_\\u0080-\\uFFFF]))";

    static final String WEEKS = anyOf(
            plain("week ") + N, plain("weeks ") + N + MAYBE + DASH + MAYBE + N, plain("week ") + N + plain(" on"));
    static final String WEEKS_OR_AFTERWARDS = anyOf(
            plain("week ") + N,
            plain("weeks ") + N + MAYBE + DASH + MAYBE + N,
            plain("week ") + N + plain(" on"),
            plain("afterwards"));
    static final String WEEK_ROW = anyOf(
            plain("week ") + N,
            plain("weeks ") + N + MAYBE + DASH + MAYBE + N,
            plain("week ") + N + plain(" on"),
            plain("week ") + N + plain(" session ") + "[1-9]\\d?",
            plain("afterwards"));
    static final String AFTERWARDS = anyOf(plain("afterwards"));
    static final String LEVEL_ROW = "^" + BLANK + letters("level") + "\\s+[^/]+$";
    static final String EVERY_WEEK = anyOf(plain("every week"));
    static final String EVERY_LEVEL = anyOf(plain("every level"));

    static final String TIME = "^" + ODD + "\\.?\\d[^A-Za-z]*(" + units() + ")[^0-9A-Za-z]*$";
    static final String ONE_TIME = "^" + ODD + "\\.?\\d+(\\.\\d+)?[^0-9A-Za-z.-]*(" + units() + ")[^0-9A-Za-z]*$";
    static final String COUNT = "^" + ODD + "(\\d|" + letters("once") + "|" + letters("twice") + ")";

    /** How a dose begins: with a number, a bracket, a sign or one of a few words. */
    static final String DOSE = "^" + ODD + "(\\.?\\d|\\(|>|\\u2265|" + letters("once") + "|" + letters("twice") + "|"
            + letters("as") + "[^0-9A-Za-z]|" + letters("up") + "[^0-9A-Za-z]|" + letters("at") + "[^0-9A-Za-z])";

    /** A name that stands in paths: with a letter, without a slash. */
    static final String NAME_IN_PATHS = "^[^/]*[^0-9/][^/]*$";

    private SchemaPatterns() {}

    /** Exactly this, with blanks around it. */
    static String padded(String pattern) {
        return "^" + BLANK + "(" + pattern + ")" + BLANK + "$";
    }

    /** One of some words as the reader compares them. */
    static String words(List<String> words) {
        return words.stream()
                .map(SchemaPatterns::plain)
                .collect(Collectors.joining("|", "^" + BLANK + "(", ")" + BLANK + "$"));
    }

    static <E extends Enum<E> & Keyword> String words(Class<E> type) {
        return words(Keyword.words(type));
    }

    private static String anyOf(String... patterns) {
        return "^" + BLANK + "(" + String.join("|", patterns) + ")" + BLANK + "$";
    }

    /** A text in which capitals, dashes and spaces may be others. */
    private static String plain(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (sign == ' ') {
                pattern.append(SPACE);
            } else if (sign == '-') {
                pattern.append(DASH);
            } else {
                pattern.append(letters(Character.toString(sign)));
            }
        });
        return pattern.toString();
    }

    private static String letters(String word) {
        return word.codePoints()
                .mapToObj(sign -> "[%c%c%s]".formatted(sign, Character.toUpperCase(sign), sign == 'k' ? KELVIN : ""))
                .collect(Collectors.joining());
    }

    private static String units() {
        return letters("s") + "|" + letters("min") + "|" + letters("h");
    }

    /** A pain limit, or a range of which the second one is larger. */
    private static String limit() {
        StringBuilder ranges = new StringBuilder("[1-9]");
        for (int low = PainLimit.LOWEST; low < PainLimit.HIGHEST; low++) {
            ranges.append("|%d ?[-\\u2013] ?[%d-%d]".formatted(low, low + 1, PainLimit.HIGHEST));
        }
        return padded(ranges.toString());
    }

    private static String angle() {
        String number = "-?(\\d{1,3}(\\.\\d{1,3})?|\\.\\d{1,3})";
        String side = "(" + number + "|\\.)";
        return padded(number + "|" + side + "/" + side);
    }
}
