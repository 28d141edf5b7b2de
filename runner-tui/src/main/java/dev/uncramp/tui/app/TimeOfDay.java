package dev.uncramp.tui.app;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time of day, as a clock on the wall shows it. */
public final class TimeOfDay {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private TimeOfDay() {}

    /**
     * Shows a time of day.
     *
     * @param time the wall clock with its offset
     * @return such as {@code 9:40}
     */
    public static String of(OffsetDateTime time) {
        return TIME.format(time);
    }
}
