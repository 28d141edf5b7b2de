package dev.uncramp.core.history;

import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which session comes next: one that is due today by its own schedule, and of those the one that was done longest ago.
 *
 * <p>Nothing is made up for: a day that was missed is missed.
 *
 * @param program the program
 * @param groups the sessions of the week with how often they are done
 * @param done the sessions of the program that came to their end, oldest first
 * @param today the day
 */
record Turns(Program program, List<Quota.Group> groups, List<SessionRecord> done, LocalDate today) {
    private static final int WEEK = 7;

    /** The sessions of the week that are due today, the next one first. */
    List<SessionPlan> due() {
        return inTurn().stream().filter(this::isDue).toList();
    }

    /** The next session: one that is due, else the one that comes soonest; empty where the week has none. */
    Optional<SessionPlan> next() {
        return inTurn().stream()
                .min(Comparator.comparing((SessionPlan session) -> !isDue(session))
                        .thenComparing(this::daysToGo));
    }

    /** How many times a session, or one that takes turns with it, was done today. */
    int today(Quota.Group group) {
        return (int)
                records(group).filter(record -> Quota.day(record).equals(today)).count();
    }

    Quota.Group group(SessionPlan session) {
        return groups.stream()
                .filter(group -> group.holds(session))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a session of this week"));
    }

    private List<SessionPlan> inTurn() {
        return groups.stream()
                .flatMap(group -> group.sessions().stream())
                .sorted(Comparator.comparing(this::lastTime).thenComparing(program.sessions()::indexOf))
                .toList();
    }

    /** By its number among all that were done; before all of them where it never was. */
    private int lastTime(SessionPlan session) {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (Quota.sessionOf(done.get(i), program).equals(Optional.of(session))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDue(SessionPlan session) {
        Quota.Group group = group(session);
        int now = today(group);
        if (now > 0) {
            return now < group.times();
        }
        Schedule often = group.often();
        if (!often.weekdays().isEmpty()) {
            return often.weekdays().contains(today.getDayOfWeek());
        }
        boolean apart = often.everyOtherDay() || often.restDayBetween();
        if (apart && daysSince(group, 1) > 0) {
            return false;
        }
        return group.days().map(days -> daysSince(group, WEEK - 1) < days).orElse(true);
    }

    private int daysToGo(SessionPlan session) {
        Schedule often = group(session).often();
        for (int days = 1; days <= WEEK && !often.weekdays().isEmpty(); days++) {
            if (often.weekdays().contains(today.plusDays(days).getDayOfWeek())) {
                return isDue(session) ? 0 : days;
            }
        }
        return 0;
    }

    /** On how many of the last days before today it was done. */
    private int daysSince(Quota.Group group, int days) {
        return (int) records(group)
                .map(Quota::day)
                .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(days)))
                .distinct()
                .count();
    }

    private java.util.stream.Stream<SessionRecord> records(Quota.Group group) {
        return done.stream()
                .filter(record ->
                        Quota.sessionOf(record, program).filter(group::holds).isPresent());
    }
}
