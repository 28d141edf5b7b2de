package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a text that says whom to call says the emergency number. Where it is not sure it says yes: an emergency
 * number that was not needed costs less than one that was missed.
 */
final class EmergencyCall {

    private static final String SURE = "(?:112|911|999|000)(?:[ ()./-]{0,2}(?:112|911|999|000))*";

    /** The numbers of Europe, North America, the UK and Australia: nothing else anywhere. */
    private static final Pattern KNOWN = number(SURE);

    /** Where an emergency is said in a word, any short number beside it is that of its country: 15, 111, 118, 119. */
    private static final Pattern SHORT = number(SURE + "|(?:1\\d|\\d{3,4})(?: ?/ ?(?:1\\d|\\d{3,4}))*");

    private static final Pattern WORD =
            Pattern.compile("\\bemergenc(?:y|ies)\\b|\\bambulances?\\b|\\ba ?(?:&|and) ?e\\b|\\bthe er\\b");

    private static final Pattern NONE = Pattern.compile("\\b(?:non|not|no)\\b[ -]?(?:an )?emergenc(?:y|ies)\\b");

    private static final Pattern BESIDE = Pattern.compile("\\b(?:numbers?|services?|lines?|department|room|medical|help"
            + "|call|ring|dial|phone|go|to|the|an?|your|local|in|or|and|for|it is|this is"
            + "|now|at once|right away|straight away|immediately|no waiting|do not wait|without waiting)\\b");

    private EmergencyCall() {}

    /** Whether the emergency number is said, alone or beside someone. */
    static boolean isIn(String text) {
        String plain = plain(text);
        return KNOWN.matcher(plain).find() || WORD.matcher(plain).find();
    }

    /** Whether nothing but the emergency number is said. */
    static boolean isAll(String text) {
        String plain = plain(text);
        String wordless = WORD.matcher(plain).replaceAll(" ");
        String rest =
                BESIDE.matcher(numbers(plain).matcher(wordless).replaceAll(" ")).replaceAll(" ");
        return isIn(text) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The numbers that are said, with "or" between them; empty where none is. */
    static Optional<SafeText> numbersOf(String text) {
        String plain = plain(text);
        return Optional.of(numbers(plain)
                        .matcher(plain)
                        .results()
                        .flatMap(found -> Stream.of(found.group().split("\\D+")))
                        .distinct()
                        .collect(Collectors.joining(" or ")))
                .filter(numbers -> !numbers.isEmpty())
                .map(SafeText::of);
    }

    private static Pattern numbers(String plain) {
        return WORD.matcher(plain).find() ? SHORT : KNOWN;
    }

    /** What is no part of a longer number. */
    private static Pattern number(String one) {
        return Pattern.compile("(?<!\\d[ ()./-]{0,2})(?:" + one + ")(?![ ()./-]{0,2}\\d)");
    }

    private static String plain(String text) {
        return NONE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" another one ");
    }
}
