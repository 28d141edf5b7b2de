package dev.uncramp.core.wording;

import java.time.LocalDate;
import java.util.Locale;

/** Says a day with the name of its month, since the order of numbers differs between countries. */
public final class DateWords {

    private DateWords() {}

    /**
     * Says a day.
     *
     * @param wording the language
     * @param date the day
     * @return such as {@code 5 October 2026}
     */
    public static String of(Wording wording, LocalDate date) {
        String month = wording.text("month." + date.getMonth().name().toLowerCase(Locale.ROOT));
        return wording.text("handout.date", date.getDayOfMonth(), month, date.getYear());
    }
}
