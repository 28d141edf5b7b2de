package dev.uncramp.core.history;

import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which session comes next: one that is due today by its own schedule, and of those the one that was done longest ago.
 *
 * <p>Nothing is made up for: a day that was missed is missed. Of two sessions that are never on the same day the one that
 * was begun today counts, else one of which today is a day by its name, else the one that was done longest ago.
 *
 * @param program the program
 * @param groups the sessions of the week with how often they are done
 * @param done the sessions of the program that came to their end, oldest first
 * @param begun the sessions that were begun today
 * @param today the day
 * @param apart which sessions are never on the same day
 */
record Turns(
        Program program,
        List<Quota.Group> groups,
        List<SessionRecord> done,
        Set<SessionPlan> begun,
        LocalDate today,
        BiPredicate<SessionPlan, SessionPlan> apart) {
    private static final int WEEK = 7;

    /** The sessions of the week that are due today, the next one first. */
    List<SessionPlan> due() {
        List<SessionPlan> inTurn = inTurn();
        List<SessionPlan> rest = new ArrayList<>();
        inTurn.stream()
                .filter(this::isOnItsDay)
                .sorted(Comparator.comparing((SessionPlan session) -> !begun.contains(session))
                        .thenComparing(
                                session -> group(session).often().weekdays().isEmpty()))
                .filter(session -> rest.stream().noneMatch(other -> apart.test(session, other)))
                .forEach(rest::add);
        return inTurn.stream().filter(rest::contains).toList();
    }

    private boolean isOnItsDay(SessionPlan session) {
        boolean keptAway = begun.stream().anyMatch(other -> apart.test(session, other));
        return !keptAway && isByItsSchedule(session);
    }

    /** The next session: one that is due, else the one that comes soonest; empty where the week has none. */
    Optional<SessionPlan> next() {
        List<SessionPlan> due = due();
        return inTurn().stream()
                .min(Comparator.comparing((SessionPlan session) -> !due.contains(session))
                        .thenComparing(session -> due.contains(session) ? 0 : daysToGo(session)));
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

    private boolean isByItsSchedule(SessionPlan session) {
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
                return days;
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

    private Stream<SessionRecord> records(Quota.Group group) {
        return done.stream()
                .filter(record ->
                        Quota.sessionOf(record, program).filter(group::holds).isPresent());
    }
}
