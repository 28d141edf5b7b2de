package dev.uncramp.core.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the last short texts, because the same lines stand in many files: {@code 2 x 30 s, each
 * side} is read once.
 *
 * <p>It holds at most a fixed number of answers, forgets the oldest one where too many texts share their places, and may be used by
 * several threads at once. The function must give the same answer for the same text, and that must be immutable.
 *
 * <p>The answers stand in a plain array: an answer never changes once it is made, so that a thread which sees an older one
 * makes it anew at worst. An array of atomic references was tried: without C2 most of a look went into its checks.
 *
 * <p>Guava's cache was tried in its place: a look took six times as long (116 ns beside 19 ns, JDK 17 with C1), and it
 * loads 92 classes, which a person who starts a session would wait for.
 *
 * @param <V> what is made of a text
 */
public final class Remembered<V> {

    /** Longer texts rarely come again, and would take up room. */
    private static final int LONGEST = 120;

    /** How many texts share their places: two that come in turns do not drive each other out. A power of two. */
    private static final int SHARING = 4;

    private final Function<String, V> maker;
    private final @Nullable Answer<V>[] answers;

    private record Answer<V>(String text, V value) {}

    private Remembered(int places, Function<String, V> maker) {
        this.maker = maker;
        this.answers = places(Integer.highestOneBit(Math.max(SHARING, places)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable Answer<V>[] places(int number) {
        return new Answer[number];
    }

    /**
     * Makes a memory.
     *
     * @param places how many answers it holds at most
     * @param maker what makes the answer of a text
     * @param <V> what it makes
     * @return an empty memory
     */
    public static <V> Remembered<V> of(int places, Function<String, V> maker) {
        return new Remembered<>(places, maker);
    }

    /**
     * Gives the answer for a text.
     *
     * @param text any text
     * @return what the function makes of it, now or earlier
     */
    public V of(String text) {
        if (text.length() > LONGEST) {
            return maker.apply(text);
        }
        int hash = text.hashCode();
        int first = (hash ^ (hash >>> 16)) & (answers.length - 1) & -SHARING;
        for (int place = first; place < first + SHARING; place++) {
            Answer<V> known = answers[place];
            if (known != null && known.text().equals(text)) {
                return known.value();
            }
        }
        V made = maker.apply(text);
        for (int place = first + SHARING - 1; place > first; place--) {
            answers[place] = answers[place - 1];
        }
        answers[first] = new Answer<>(text, made);
        return made;
    }
}
