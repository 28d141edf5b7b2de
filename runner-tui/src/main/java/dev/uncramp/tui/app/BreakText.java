package dev.uncramp.tui.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a day of breaks, on the screen and in lines. */
public final class BreakText {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private BreakText() {}

    /**
     * The words for what the day is at.
     *
     * @param day the day
     * @return such as {@code Time for a break}
     */
    public static String state(BreakDay day) {
        return PHRASES.text(
                switch (day.state()) {
                    case WAITS -> "breaks.next";
                    case RINGS -> "breaks.due";
                    case OVER -> "breaks.over";
                    case RESTS -> "breaks.rests";
                });
    }

    /**
     * When the next break is.
     *
     * @param day the day
     * @return the time and how long it is until then; empty where none is awaited
     */
    public static Optional<String> when(BreakDay day) {
        return day.left()
                .flatMap(left ->
                        day.due().map(time -> PHRASES.text("breaks.at", TimeOfDay.of(time), PHRASES.minutes(left))));
    }

    /**
     * What the break to come is.
     *
     * @param day the day
     * @return its name and how long it takes
     */
    public static String what(BreakDay day) {
        return PHRASES.text("breaks.what", capital(day.name()), PHRASES.minutes(day.length()));
    }

    private static String capital(String name) {
        int first = Character.charCount(name.codePointAt(0));
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /**
     * How many breaks were done today.
     *
     * @param day the day
     * @return a sentence; empty before the first one
     */
    public static Optional<String> done(BreakDay day) {
        return switch (day.done()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(PHRASES.text("breaks.done.one"));
            default -> Optional.of(PHRASES.text("breaks.done.other", day.done()));
        };
    }

    /**
     * What is said at the end of the day.
     *
     * @param day the day
     * @return the sentences
     */
    public static List<String> over(BreakDay day) {
        String last = PHRASES.text(day.state() == BreakDay.State.RESTS ? "breaks.rest" : "breaks.last");
        String closes = PHRASES.text("breaks.closes", PHRASES.minutes(BreakDay.CLOSES));
        return done(day).map(done -> List.of(last, done, closes)).orElseGet(() -> List.of(last, closes));
    }
}
