package dev.uncramp.core.handout;

import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.wording.ScheduleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often a session is done, and how long it takes. */
final class Often {

    private Often() {}

    static List<HandoutPart> facts(Sheet sheet, DoseTables tables, Sheet.Day day) {
        List<HandoutPart> facts = new ArrayList<>(fact(sheet, words(sheet, day)));
        facts.addAll(sheet.factIf("page.takes", tables.takes(sheet, day)));
        return facts;
    }

    /** What is written for the session and around it; empty where nothing is. */
    static Optional<Schedule> schedule(Sheet sheet, Sheet.Day day) {
        return Optional.of(Schedules.of(sheet.program(), day.plan())).filter(all -> !all.equals(Schedule.empty()));
    }

    /** What is said of the session and around it; empty of all where nothing is. */
    static String words(Sheet sheet, Sheet.Day day) {
        return ScheduleWords.of(sheet.wording(), sheet.program(), day.plan());
    }

    static List<HandoutPart> of(Sheet sheet, Optional<Schedule> schedule) {
        return schedule.map(written -> fact(sheet, ScheduleWords.of(sheet.wording(), written)))
                .orElse(List.of());
    }

    private static List<HandoutPart> fact(Sheet sheet, String words) {
        return words.isEmpty() ? List.of() : List.of(sheet.fact("page.often", words));
    }
}
