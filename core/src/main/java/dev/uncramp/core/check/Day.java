package dev.uncramp.core.check;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Timeline;

/**
 * A day of a session that differs from its other days.
 *
 * @param prescription what is chosen on it; its week is the first one of a stretch of weeks that are the same
 * @param lastWeek the last week of that stretch
 * @param byWeek whether the program changes with its weeks at all
 * @param timeline its steps
 */
public record Day(Prescription prescription, int lastWeek, boolean byWeek, Timeline timeline) {

    /**
     * Tells whether it is the first session of a week as written, not one of a level or afterwards.
     *
     * @return true for the day that stands for its weeks
     */
    public boolean isOfAWeek() {
        return prescription.level().isEmpty() && !prescription.afterwards() && prescription.sessionOfWeek() == 1;
    }

    /**
     * Says which day it is, to follow a fact.
     *
     * @return such as {@code " in week 3"}; empty where all days are the same
     */
    public String when() {
        if (prescription.level().isPresent()) {
            return " at level `%s`".formatted(prescription.level().get());
        }
        if (prescription.afterwards()) {
            return " after the last week";
        }
        if (!byWeek) {
            return "";
        }
        int week = prescription.week();
        return week == lastWeek ? " in week " + week : " in weeks %d-%d".formatted(week, lastWeek);
    }
}
