package dev.uncramp.tui.device;

import dev.uncramp.core.session.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rhythms of the cues: a bell has one pitch and one length, so only the count of its beats and their gaps can tell
 * one cue from another. No gap is shorter than terminals can ring.
 */
public enum Rhythm {
    /** Soon it starts: one beat in each of the last three seconds. */
    READY(),
    /** Go: three quick beats. */
    GO(Gap.SHORT, Gap.SHORT),
    /** Half of it is over: two slow beats. */
    HALF(Gap.LONG),
    /** It ends soon: two quick beats in each of the last three seconds. */
    LAST_THREE(Gap.SHORT),
    /** It is over: five quick beats. */
    END(Gap.SHORT, Gap.SHORT, Gap.SHORT, Gap.SHORT),
    /** Change the side: three slow beats. */
    SWITCH(Gap.LONG, Gap.LONG),
    /** The session is over: one, two, three. */
    FINISH(Gap.LONG, Gap.SHORT, Gap.LONG, Gap.SHORT, Gap.SHORT),
    /** Up, or in: two quick beats and a late one. */
    UP(Gap.SHORT, Gap.LONG),
    /** Held at the top: two quick beats twice. */
    TOP(Gap.SHORT, Gap.LONG, Gap.SHORT),
    /** Down, or out: four quick beats. */
    DOWN(Gap.SHORT, Gap.SHORT, Gap.SHORT),
    /** Nothing is urgent; somebody is still here: one slow, one quick. */
    SOFT(Gap.LONG, Gap.SHORT);

    private enum Gap {
        SHORT(180),
        LONG(540);

        private final Duration length;

        Gap(long millis) {
            this.length = Duration.ofMillis(millis);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<Duration> beats;

    Rhythm(Gap... gaps) {
        List<Duration> times = new ArrayList<>(List.of(Duration.ZERO));
        for (Gap gap : gaps) {
            times.add(times.get(times.size() - 1).plus(gap.length));
        }
        beats = List.copyOf(times);
    }

    /**
     * The rhythm of a cue.
     *
     * @param cue the cue
     * @return its rhythm, or empty for silence
     */
    public static Optional<Rhythm> of(Cue cue) {
        return switch (cue) {
            case READY_TICK -> Optional.of(READY);
            case GO -> Optional.of(GO);
            case HALF -> Optional.of(HALF);
            case LAST_THREE -> Optional.of(LAST_THREE);
            case END -> Optional.of(END);
            case SWITCH -> Optional.of(SWITCH);
            case FINISH -> Optional.of(FINISH);
            case UP -> Optional.of(UP);
            case TOP -> Optional.of(TOP);
            case DOWN -> Optional.of(DOWN);
            case SOFT -> Optional.of(SOFT);
            case SILENCE -> Optional.empty();
        };
    }

    /**
     * Whether this is one of several alike, which do not cut another rhythm short.
     *
     * @return true for the ticks before a start and before an end, and for the beat of a tempo
     */
    boolean isTick() {
        return this == READY || this == LAST_THREE || this == UP || this == TOP || this == DOWN;
    }

    /**
     * When the bell rings, counted from the cue.
     *
     * @return the times in order; the first is zero
     */
    public List<Duration> beats() {
        return beats;
    }
}
