package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Key;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells a key that is held down from one that is pressed again: a terminal sends the same character for both, only
 * faster. Of a repeat the first key counts, so that S, Q or Right held a moment too long does one thing.
 */
public final class HeldKeys {

    /** Whatever comes sooner after the same key is a repeat: contract of the runner, row T18. */
    static final Duration REPEAT = Duration.ofMillis(250);

    private Optional<Key> last = Optional.empty();
    private long at;

    /** No key is held. */
    public HeldKeys() {}

    /**
     * Whether a key counts.
     *
     * @param key the key
     * @param nanos when it came, by a monotonic clock
     * @return false for a repeat; keys that go by small amounts may repeat, and so may digits, of which a number is made,
     *     and Control and C, which gets everyone out
     */
    public boolean counts(Key key, long nanos) {
        boolean repeat = last.equals(Optional.of(key)) && nanos - at < REPEAT.toNanos();
        last = Optional.of(key);
        at = nanos;
        return !repeat || mayRepeat(key);
    }

    private static boolean mayRepeat(Key key) {
        return switch (key.kind()) {
            case UP, DOWN, CTRL_C -> true;
            case CHARACTER -> key.codePoint() == '+' || key.codePoint() == '-' || Character.isDigit(key.codePoint());
            default -> false;
        };
    }
}
