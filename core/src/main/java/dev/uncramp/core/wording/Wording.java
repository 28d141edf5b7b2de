package dev.uncramp.core.wording;

import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language, by key.
 *
 * <p>A text may hold {@code {0}}, {@code {1}} and so on, which are replaced by arguments; an apostrophe is only an
 * apostrophe. A text that depends on a number has two keys, {@code KEY.one} and {@code KEY.other}. A key that the
 * bundle does not know is a fault of the program, never of a person, so it is thrown and a test finds it.
 */
public final class Wording {

    private static final Wording ENGLISH = new Wording(WordingBundle.read("en.properties"));
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)\\}");

    private final Map<String, String> texts;

    private Wording(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Gives the English texts.
     *
     * @return the one bundle that there is
     */
    public static Wording english() {
        return ENGLISH;
    }

    /**
     * Gives a text.
     *
     * @param key its dotted key
     * @param arguments what stands for {@code {0}}, {@code {1}} and so on; text of unknown origin is made safe
     * @return the text
     * @throws IllegalArgumentException where the key is unknown or the arguments do not fit the text
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        StringBuilder out = new StringBuilder(pattern.length() + 16);
        Matcher hole = HOLE.matcher(pattern);
        int used = 0;
        while (hole.find()) {
            int index = Integer.parseInt(hole.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("the text %s needs argument %d".formatted(key, index));
            }
            used = Math.max(used, index + 1);
            hole.appendReplacement(out, Matcher.quoteReplacement(said(arguments[index])));
        }
        if (used < arguments.length) {
            throw new IllegalArgumentException("the text %s has no place for argument %d".formatted(key, used));
        }
        return hole.appendTail(out).toString();
    }

    /**
     * Gives a text that depends on a number: {@code KEY.one} for 1, else {@code KEY.other}.
     *
     * @param key the dotted key without its ending
     * @param number the number, which is {@code {0}} in the text
     * @param arguments what stands for {@code {1}}, {@code {2}} and so on
     * @return the text
     * @throws IllegalArgumentException where the key is unknown or the arguments do not fit the text
     */
    public String plural(String key, long number, Object... arguments) {
        return plural(key, BigDecimal.valueOf(number), arguments);
    }

    /**
     * Gives a text that depends on a number that need not be whole: {@code KEY.one} for 1, else {@code KEY.other}.
     *
     * @param key the dotted key without its ending
     * @param number the number, which is {@code {0}} in the text
     * @param arguments what stands for {@code {1}}, {@code {2}} and so on
     * @return the text
     * @throws IllegalArgumentException where the key is unknown or the arguments do not fit the text
     */
    public String plural(String key, BigDecimal number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        String chosen = key + (number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".other");
        return text(chosen, fitting(chosen, all));
    }

    /** A text for one thing alone may leave the number out, as in {@code each way}. */
    private Object[] fitting(String key, Object[] all) {
        return all.length == 1 && texts.containsKey(key) && !texts.get(key).contains("{0}") ? new Object[0] : all;
    }

    /**
     * Tells whether a key is known.
     *
     * @param key any text
     * @return whether {@link #text} has a text for it
     */
    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /**
     * Gives all keys in the order of the bundle.
     *
     * @return every key
     */
    public Set<String> keys() {
        return texts.keySet();
    }

    private static String said(Object argument) {
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return argument instanceof SafeText safe
                ? safe.value()
                : SafeText.shown(String.valueOf(argument)).value();
    }
}
