package dev.uncramp.core.handout;

import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.wording.ScheduleWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often a session is done, and how long it takes. */
final class Often {

    private Often() {}

    static List<HandoutPart> facts(Sheet sheet, Sheet.Day day) {
        List<HandoutPart> facts = new ArrayList<>();
        facts.addAll(of(sheet, schedule(sheet, day)));
        if (!day.timeline().items().isEmpty()) {
            facts.add(sheet.fact("page.takes", takes(sheet, day.timeline().total())));
        }
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

    private static String takes(Sheet sheet, Duration total) {
        return sheet.wording().plural("page.about", Math.max(1, Math.round(total.toSeconds() / 60.0)));
    }
}
