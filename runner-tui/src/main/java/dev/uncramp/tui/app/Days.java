package dev.uncramp.tui.app;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A day of the past, as a person says it. */
final class Days {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_WITH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int WEEK = 7;

    private Days() {}

    /** Such as {@code today}, {@code yesterday}, {@code Monday} or {@code 3 Nov}. */
    static String since(OffsetDateTime then, OffsetDateTime now) {
        OffsetDateTime here = then.withOffsetSameInstant(now.getOffset());
        long days = ChronoUnit.DAYS.between(here.toLocalDate(), now.toLocalDate());
        if (days <= 0) {
            return Phrases.ENGLISH.text("day.today");
        } else if (days == 1) {
            return Phrases.ENGLISH.text("day.yesterday");
        } else if (days < WEEK) {
            return WEEKDAY.format(here);
        }
        return (here.getYear() == now.getYear() ? DATE : DATE_WITH_YEAR).format(here);
    }
}
