package dev.uncramp.core.program;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a text that says whom to call says the emergency number. Where it is not sure it says yes: an emergency
 * number that was not needed costs less than one that was missed.
 */
final class EmergencyCall {

    /** The numbers that the emergency page tells, one or some of them, and no part of a longer number. */
    private static final String NUMBER =
            "(?<!\\d[ ()./-]{0,2})(?:112|911|999)(?:[ ()./-]{0,2}(?:112|911|999))*" + "(?![ ()./-]{0,2}\\d)";

    private static final String WORD = "\\bemergenc(?:y|ies)\\b|\\bambulances?\\b|\\ba ?(?:&|and) ?e\\b|\\bthe er\\b";

    private static final Pattern CALL = Pattern.compile(NUMBER + "|" + WORD);

    private static final Pattern NONE = Pattern.compile("\\b(?:non|not|no)\\b[ -]?(?:an )?emergenc(?:y|ies)\\b");

    private static final Pattern BESIDE = Pattern.compile("\\b(?:numbers?|services?|lines?|department|room|medical|help"
            + "|call|ring|dial|phone|go|to|the|an?|your|local|in|or|and|for|it is|this is"
            + "|now|at once|right away|straight away|immediately|no waiting|do not wait|without waiting)\\b");

    private EmergencyCall() {}

    /** Whether the emergency number is said, alone or beside someone. */
    static boolean isIn(String text) {
        return CALL.matcher(plain(text)).find();
    }

    /** Whether nothing but the emergency number is said. */
    static boolean isAll(String text) {
        String rest = BESIDE.matcher(CALL.matcher(plain(text)).replaceAll(" ")).replaceAll(" ");
        return isIn(text) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String plain(String text) {
        return NONE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" another one ");
    }
}
