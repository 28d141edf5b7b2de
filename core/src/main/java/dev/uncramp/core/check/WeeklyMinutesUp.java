package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds a week with far more minutes of walking, swimming or the like than the week before. */
final class WeeklyMinutesUp implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("The minutes of walking, running, swimming or the like in a week, with their easy parts, rise"
                        + " by more than 15 minutes and more than 10 percent; twice that after two weeks at"
                        + " one level.")
                .why("Risk follows the size of the step over what one is used to. 10 percent is a rule of thumb,"
                        + " and small amounts may rise faster.")
                .source("Physical Activity Guidelines for Americans [PAG-2], return to running [PMC-alf]")
                .example("""
                    schedule: 5 days/week
                    session:
                      - walk: {week 1: 15 min brisk, week 2 on: 30 min brisk}
                    """)
                .instead("""
                    schedule: 5 days/week
                    session:
                      - walk: {week 1: 15 min brisk, week 2: 18 min brisk, week 3 on: 21 min brisk}
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        List<SteadyWeeks> sessions = SteadyWeeks.of(program);
        Set<Integer> weeks = sessions.stream()
                .flatMap(session -> session.starts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Week> before = Optional.empty();
        for (int number : weeks) {
            Duration all = sessions.stream().map(session -> session.in(number)).reduce(Duration.ZERO, Duration::plus);
            Week week = new Week(number, all);
            boolean isFirst = findings.isEmpty();
            before.flatMap(earlier -> found(sessions, earlier, week, isFirst)).ifPresent(findings::add);
            if (before.filter(earlier -> earlier.time().equals(all)).isEmpty()) {
                before = Optional.of(week);
            }
        }
        return findings;
    }

    /**
     * All steady work of a week.
     *
     * @param number the week
     * @param time how long it takes, with all its sessions
     */
    private record Week(int number, Duration time) {}

    /** In small steps it is said what the minutes of a week are each time: whoever walks daily does not think in weeks. */
    private String help(Duration base, double times, boolean isFirst) {
        long week =
                Math.max(LoadLimits.SMALL_RISE_A_WEEK.toMinutes(), base.toMinutes() * LoadLimits.RISE_PERCENT / 100);
        long each = Math.max(1, Math.round(week / times));
        return "Go up by about %d minutes a week%s, with a line for each step."
                        .formatted(week, times >= 2 ? ", which is about %d more each time".formatted(each) : "")
                + (isFirst ? InWords.orAllow(this) : "");
    }

    /** After a week with less than a minute of it, such as two steps in a warm-up, it begins; nothing goes up. */
    private Optional<Finding> found(List<SteadyWeeks> sessions, Week before, Week after, boolean isFirst) {
        long base = before.time().toMinutes() == 0 ? 0 : before.time().toSeconds();
        long more = after.time().toSeconds() - base;
        long weeks = Math.min(LoadLimits.WEEKS_AT_A_LEVEL, after.number() - before.number());
        long small = LoadLimits.SMALL_RISE_A_WEEK.toSeconds() * weeks;
        if (base == 0 || more <= small || more * 100 <= base * LoadLimits.RISE_PERCENT * weeks) {
            return Optional.empty();
        }
        boolean strong = base >= LoadLimits.SMALL_BASE_A_WEEK.toSeconds()
                ? more * 100 > base * LoadLimits.STRONG_RISE_PERCENT
                : more > 2 * small;
        SteadyWeeks most = sessions.stream()
                .max(Comparator.comparing(session -> session.in(after.number()).minus(session.in(before.number()))))
                .orElseThrow();
        return Optional.of(Finding.of(
                this,
                strong ? Severity.WARNING : Severity.ADVICE,
                most.work().changeInWeek(after.number()),
                "from week %d to week %d the minutes of %s go up from %d to %d a week%s"
                        .formatted(
                                before.number(),
                                after.number(),
                                SteadyWeeks.names(sessions),
                                before.time().toMinutes(),
                                after.time().toMinutes(),
                                percent(base, more)),
                help(before.time(), most.timesIn(after.number()), isFirst)));
    }

    /** Of a small base percents say little. */
    private static String percent(long base, long more) {
        return base < LoadLimits.SMALL_BASE_A_WEEK.toSeconds()
                ? ""
                : ", by %d percent".formatted(Math.round(more * 100.0 / base));
    }
}
