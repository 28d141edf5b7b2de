package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    public boolean needsWhole() {
        return true;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            Map<Integer, Duration> weeks = new TreeMap<>();
            session.days().stream()
                    .filter(Day::isOfAWeek)
                    .forEach(day -> weeks.put(day.prescription().week(), session.aerobicInWeek(day)));
            Optional<Map.Entry<Integer, Duration>> before = Optional.empty();
            for (Map.Entry<Integer, Duration> week : weeks.entrySet()) {
                before.flatMap(earlier -> found(session, earlier, week)).ifPresent(findings::add);
                if (before.filter(earlier -> earlier.getValue().equals(week.getValue()))
                        .isEmpty()) {
                    before = Optional.of(week);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> found(
            SessionView session, Map.Entry<Integer, Duration> before, Map.Entry<Integer, Duration> after) {
        long base = before.getValue().toSeconds();
        long more = after.getValue().toSeconds() - base;
        long weeks = Math.min(LoadLimits.WEEKS_AT_A_LEVEL, after.getKey() - before.getKey());
        long small = LoadLimits.SMALL_RISE_A_WEEK.toSeconds() * weeks;
        if (base == 0 || more <= small || more * 100 <= base * LoadLimits.RISE_PERCENT * weeks) {
            return Optional.empty();
        }
        boolean strong = base >= LoadLimits.SMALL_BASE_A_WEEK.toSeconds()
                ? more * 100 > base * LoadLimits.STRONG_RISE_PERCENT
                : more > 2 * small;
        return Optional.of(Finding.of(
                this,
                strong ? Severity.WARNING : Severity.ADVICE,
                session.changeInWeek(after.getKey()),
                "from week %d to week %d walking and the like goes up from %d to %d minutes a week, by %d percent"
                        .formatted(
                                before.getKey(),
                                after.getKey(),
                                before.getValue().toMinutes(),
                                after.getValue().toMinutes(),
                                Math.round(more * 100.0 / base)),
                "Go up by about %d minutes a week, with a row for each step."
                        .formatted(Math.max(
                                LoadLimits.SMALL_RISE_A_WEEK.toMinutes(), base * LoadLimits.RISE_PERCENT / 100 / 60))));
    }
}
