package dev.uncramp.tui.app;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.Optional;

/**
 * What both front ends say about a session, put together from the bundle: times, doses and sides.
 *
 * @param words the texts
 */
public record Phrases(Wording words) {
    /** The phrases in English. */
    public static final Phrases ENGLISH = new Phrases(Wording.english());

    /**
     * A text of the bundle.
     *
     * @param key its key
     * @param arguments what stands in its places
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /**
     * A time in words.
     *
     * @param time the time
     * @return such as {@code 1 minute 30 seconds}
     */
    public String span(Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        if (seconds < 60) {
            return words.plural("span.seconds", seconds);
        }
        String minutes = words.plural("span.minutes", seconds / 60);
        return seconds % 60 == 0 ? minutes : text("span.both", minutes, words.plural("span.seconds", seconds % 60));
    }

    /**
     * A time in whole minutes, for a time that is only about right.
     *
     * @param time the time
     * @return such as {@code 9 minutes}, at least one
     */
    public String minutes(Duration time) {
        return words.plural("span.minutes", Math.max(1, Math.round(time.toSeconds() / 60.0)));
    }

    /**
     * One of equal doses in words.
     *
     * @param line the dose as it is written in a program
     * @return such as {@code 10 minutes, easy}; the line itself where it is none
     */
    public String dose(String line) {
        return DoseLine.parse(line)
                .dose()
                .map(dose -> DoseWords.of(words, dose, Kind.AEROBIC))
                .orElse(line);
    }

    /**
     * How long the session still takes.
     *
     * @param left the time
     * @return such as {@code 9 min left}
     */
    public String left(Duration left) {
        return left.toSeconds() < 60
                ? text("head.soon")
                : text("head.minutes", left.plusSeconds(59).toMinutes());
    }

    /**
     * The side of a step.
     *
     * @param side the side
     * @return {@code left} or {@code right}; empty where both sides work together
     */
    public Optional<String> side(Side side) {
        return switch (side) {
            case LEFT -> Optional.of(text("side.only.left"));
            case RIGHT -> Optional.of(text("side.only.right"));
            case BOTH -> Optional.empty();
        };
    }

    /**
     * A time in its largest unit, rounded.
     *
     * @param time the time
     * @return such as {@code 40 seconds}, {@code 7 minutes} or {@code 2 days}
     */
    public String about(Duration time) {
        if (time.toSeconds() < 60) {
            return span(time);
        } else if (time.toMinutes() < 90) {
            return minutes(time);
        }
        long hours = time.plusMinutes(30).toHours();
        return hours < 36
                ? words.plural("span.hours", hours)
                : words.plural("span.days", time.plusHours(12).toDays());
    }

    /**
     * The phrases about a step.
     *
     * @return its name, and what is to be done in it
     */
    public StepPhrases steps() {
        return new StepPhrases(this);
    }

    /**
     * The phrases about what comes next.
     *
     * @return what comes after the step in hand
     */
    public NextPhrases next() {
        return new NextPhrases(this);
    }

    /**
     * The phrases about how an exercise is done.
     *
     * @return what its author wrote of it, for a side
     */
    public ToldPhrases told() {
        return new ToldPhrases(this);
    }
}
