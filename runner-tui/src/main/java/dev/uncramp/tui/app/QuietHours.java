package dev.uncramp.tui.app;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of a day in which nothing sounds: no bell and no voice, whatever else is asked for. All is still shown.
 *
 * <p>They go by the clock on the wall, which is what a person reads there: in the night in which an hour is doubled it
 * is quiet in both of them, and an hour that is left out is quiet by itself.
 *
 * @param from the first minute in which it is quiet
 * @param to the minute in which it is quiet no more; earlier than the first one where midnight lies between
 */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})\\s*");

    /**
     * Reads hours as a person writes them.
     *
     * @param written such as {@code 22:00-07:00}
     * @return the hours; empty where they cannot be read, or begin when they end
     */
    public static Optional<QuietHours> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime from = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            LocalTime to = LocalTime.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
            return from.equals(to) ? Optional.empty() : Optional.of(new QuietHours(from, to));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /**
     * Whether it is quiet now.
     *
     * @param now the clock on the wall, with its offset
     * @return true from the first minute on, and false again from the last one on
     */
    public boolean at(OffsetDateTime now) {
        LocalTime time = now.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /**
     * Writes the hours.
     *
     * @return such as {@code 22:00-07:00}
     */
    public String text() {
        return "%s-%s".formatted(from, to);
    }
}
