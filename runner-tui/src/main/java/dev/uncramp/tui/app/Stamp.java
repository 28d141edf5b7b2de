package dev.uncramp.tui.app;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day and a time of day, as a person says it. */
public final class Stamp {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private Stamp() {}

    /**
     * Says when something was.
     *
     * @param when the wall clock with its offset
     * @return such as {@code Thu 19 Nov, 18:04}
     */
    public static String of(OffsetDateTime when) {
        return DAY_AND_TIME.format(when);
    }
}
