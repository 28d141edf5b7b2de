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
        List<HandoutPart> facts = new ArrayList<>(of(sheet, schedule(sheet, day)));
        facts.addAll(sheet.factIf("page.takes", tables.takes(sheet, day)));
        return facts;
    }

    /** What is written for the session and around it; empty where nothing is. */
    static Optional<Schedule> schedule(Sheet sheet, Sheet.Day day) {
        return Optional.of(Schedules.of(sheet.program(), day.plan())).filter(all -> !all.equals(Schedule.empty()));
    }

    static List<HandoutPart> of(Sheet sheet, Optional<Schedule> schedule) {
        return schedule
                .map(written -> ScheduleWords.of(sheet.wording(), written))
                .filter(words -> !words.isEmpty())
                .map(words -> sheet.fact("page.often", words))
                .stream()
                .toList();
    }
}
