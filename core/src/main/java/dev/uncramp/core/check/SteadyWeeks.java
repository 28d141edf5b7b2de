package dev.uncramp.core.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long the walking, swimming and the like of a session take in each of its weeks.
 *
 * @param work what it is
 * @param weeks by the first week of each stretch of weeks that are the same
 */
record SteadyWeeks(SteadyWork work, TreeMap<Integer, Stretch> weeks) {

    /**
     * Weeks that are the same.
     *
     * @param day the day that stands for them
     * @param time how long it takes in each
     * @param shares how many sessions share the days
     */
    private record Stretch(Day day, Duration time, long shares) {}

    /** The sessions of a program that have any; those without a schedule of their own take turns, and share the days. */
    static List<SteadyWeeks> of(Overview program) {
        long sharing = program.sessions().stream()
                .filter(session -> !hasOwnDays(session))
                .count();
        List<SteadyWeeks> all = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            SteadyWork work = SteadyWork.of(session);
            if (!work.items().isEmpty()) {
                long shares = hasOwnDays(session) ? 1 : sharing;
                TreeMap<Integer, Stretch> weeks = new TreeMap<>();
                session.days().stream()
                        .filter(Day::isOfAWeek)
                        .forEach(day -> weeks.put(
                                day.prescription().week(),
                                new Stretch(day, work.inWeek(day).dividedBy(shares), shares)));
                all.add(new SteadyWeeks(work, weeks));
            }
        }
        return all;
    }

    private static boolean hasOwnDays(SessionView session) {
        return session.plan()
                .terms()
                .schedule()
                .filter(own -> own.namesDays() || own.plannedTimesPerDay().isPresent())
                .isPresent();
    }

    /** The weeks from which on something changes. */
    Set<Integer> starts() {
        return weeks.keySet();
    }

    /** How long it takes in a week; nothing where the session is not done then. */
    Duration in(int week) {
        return stretch(week).map(Stretch::time).orElse(Duration.ZERO);
    }

    /** How many times it comes in a week. */
    double timesIn(int week) {
        return stretch(week)
                .map(stretch -> work.timesInWeek(stretch.day()) / stretch.shares())
                .orElse(0.0);
    }

    private Optional<Stretch> stretch(int week) {
        return Optional.ofNullable(weeks.floorEntry(week))
                .map(Map.Entry::getValue)
                .filter(stretch -> week <= stretch.day().lastWeek());
    }

    /** What is steady work in these sessions, such as {@code `walk` and `bike`}. */
    static String names(List<SteadyWeeks> sessions) {
        List<String> names = sessions.stream()
                .flatMap(session -> session.work().names().stream())
                .distinct()
                .map("`%s`"::formatted)
                .toList();
        return names.size() <= 2
                ? String.join(" and ", names)
                : names.stream().limit(2).collect(Collectors.joining(", ")) + " and the like";
    }
}
