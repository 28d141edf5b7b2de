package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.handout.ShowText;
import dev.uncramp.core.history.Walk;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The days of a program that differ: by week, session of the week, session, level, and afterwards.
 *
 * @param program the program
 * @param catalog its exercises
 * @param days a prescription for each timeline that differs
 */
record EveryDay(Program program, Catalog catalog, Map<Timeline, Prescription> days) {

    static EveryDay of(Program program, Catalog catalog) {
        Map<Timeline, Prescription> days = new LinkedHashMap<>();
        for (Prescription day : prescriptions(program)) {
            days.putIfAbsent(Timeline.of(program, day, catalog), day);
        }
        return new EveryDay(program, catalog, days);
    }

    /** Each day is shown in words and as fields, and goes to its end. */
    void runs() {
        assertFalse(days.isEmpty());
        days.forEach((timeline, day) -> {
            assertFalse(
                    ShowText.of(program, day, catalog, true, Wording.english()).isBlank());
            assertFalse(ShowJson.of(program, timeline, catalog, true).isBlank());
            if (!timeline.steps().isEmpty()) {
                Walk walk = Walk.through(program, timeline).toTheEnd();
                assertEquals(Phase.ENDED, walk.session().phase(), day.toString());
            }
        });
    }

    private static List<Prescription> prescriptions(Program program) {
        List<Prescription> days = new ArrayList<>();
        for (SessionPlan session : program.sessions()) {
            Prescription first = session.name()
                    .map(name -> Prescription.firstOf(program).withSession(name.value()))
                    .orElse(Prescription.firstOf(program));
            for (Prescription inWeek : weeks(program, first)) {
                days.add(inWeek);
                days.add(inWeek.atSessionOfWeek(2));
                levels(program).forEach(level -> days.add(inWeek.withLevel(level)));
            }
        }
        return days;
    }

    private static List<Prescription> weeks(Program program, Prescription first) {
        int last = program.rowKeys().stream()
                .flatMap(key -> key.inWeeks().stream())
                .mapToInt(weeks -> weeks.to().orElse(weeks.from()))
                .max()
                .orElse(first.week());
        List<Prescription> weeks = new ArrayList<>();
        for (int week = first.week(); week <= last + 1; week++) {
            weeks.add(first.inWeek(week));
        }
        weeks.add(first.inWeek(last + 1).inMaintenance());
        return weeks;
    }

    private static List<String> levels(Program program) {
        return program.rowKeys().stream()
                .map(RowKey::atLevel)
                .flatMap(level -> level.stream())
                .map(level -> level.value())
                .distinct()
                .toList();
    }
}
