package dev.uncramp.core.wording;

import dev.uncramp.core.program.Schedule;

/** How often a program is done, in a patient's words. */
public final class ScheduleWords {
    private ScheduleWords() {}

    /**
     * Says a schedule.
     *
     * @param wording the words
     * @param schedule the schedule
     * @return the schedule in words
     */
    public static String of(Wording wording, Schedule schedule) {
        return schedule.plannedDaysPerWeek().map(days -> days + " days/week").orElse("");
    }
}
