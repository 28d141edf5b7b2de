package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Apart;
import dev.uncramp.core.dose.HowOften;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a schedule such as {@code 3 days/week, rest day between, for 6 weeks, afterwards 2 days/week}. */
final class ScheduleLine {

    static final String EXAMPLES = """
        Allowed: `daily`, `3 days/week`, `every other day`, `rest day between`, `mon wed fri`, `2 x/day`, `6 h apart`, \
        `every 2 h`, `every 40 min from 9:00 to 17:00`, `for 6 weeks`, `afterwards 2 days/week`, \
        `not on days of NAME` of another session, and rows by week under it.\
        """;

    private static final TimeRange HOUR = new TimeRange(Duration.ofHours(1), Duration.ofHours(1));
    private static final int DAYS = 7;
    private static final int MOST_TIMES = 24;
    private static final int MOST_WEEKS = 520;

    private static final Remembered<Reading> READ = Remembered.of(256, ScheduleLine::made);

    private final LineTokens line;
    private final List<LineProblem> problems = new ArrayList<>();
    private ScheduleParts parts = new ScheduleParts();

    private ScheduleLine(String text) {
        this.line = new LineTokens(text);
    }

    /**
     * What was read.
     *
     * @param schedule the schedule, present exactly where there is no problem
     * @param problems what is the matter
     */
    record Reading(Optional<Schedule> schedule, List<LineProblem> problems) {}

    static Reading parse(String text) {
        return READ.of(text);
    }

    private static Reading made(String text) {
        ScheduleLine reader = new ScheduleLine(text);
        Schedule schedule = reader.line(false);
        return reader.problems.isEmpty()
                ? new Reading(Optional.of(schedule), List.of())
                : new Reading(Optional.empty(), helped(text, reader.problems));
    }

    /** The problems, or the first of them alone with the line to write, where all of it reads as on paper. */
    private static List<LineProblem> helped(String text, List<LineProblem> problems) {
        Optional<String> said =
                HowOften.schedule(text).flatMap(ScheduleLine::read).map(SchedulePrinter::print);
        LineProblem first = problems.get(0);
        return said.map(line -> List.of(new LineProblem(
                        first.offset(), first.length(), first.message(), Optional.of("Write `%s`.".formatted(line)))))
                .orElse(List.copyOf(problems));
    }

    private static Optional<Schedule> read(String line) {
        ScheduleLine reader = new ScheduleLine(line);
        Schedule schedule = reader.line(false);
        return reader.problems.isEmpty() ? Optional.of(schedule) : Optional.empty();
    }

    private Schedule line(boolean isAfterwards) {
        parts = new ScheduleParts();
        ScheduleParts mine = parts;
        LineTokens.Token begin = line.token(0);
        do {
            if (!isAfterwards && line.peek(0).equals("afterwards")) {
                line.skip(1);
                mine.afterwards = Optional.of(line(true));
                break;
            }
            part();
            if (!line.isAtEnd() && !line.peek(0).equals(",")) {
                problems.add(line.problem("`%s` is left over".formatted(line.rest()), Optional.of(EXAMPLES)));
                line.toComma();
            }
        } while (line.take(","));
        fit(mine, begin);
        return mine.schedule();
    }

    private void part() {
        LineTokens.Token start = line.token(0);
        if (line.take("daily")) {
            days(Value.of(DAYS), start);
        } else if (line.take("every", "other", "day")) {
            once("every other day", parts.everyOther, start);
            parts.everyOther = true;
        } else if (line.take("at", "least", "every", "other", "day")) {
            days(Schedule.AT_LEAST_EVERY_OTHER_DAY, start);
        } else if (line.take("rest", "day", "between")) {
            once("rest day between", parts.restDay, start);
            parts.restDay = true;
        } else if (line.take("not", "on", "days", "of")) {
            otherSession(start);
        } else if (line.take("hourly") || line.take("every", "hour") || line.take("each", "hour")) {
            through(start, HOUR);
        } else if (line.peek(0).equals("every")) {
            through(start);
        } else if (line.peek(0).equals("for")) {
            lasts(start);
        } else if (weekday(line.peek(0)).isPresent()) {
            weekdays(start);
        } else {
            numbers(start);
        }
    }

    private void numbers(LineTokens.Token start) {
        int position = line.position();
        Optional<Value> value = value();
        if (value.isEmpty()) {
            line.backTo(position);
            unknown();
            return;
        }
        Optional<Value> goal = Optional.empty();
        if (line.take("->")) {
            goal = value();
        }
        if (line.take("days/week") || line.take("day/week")) {
            within(value.get(), DAYS, start, "days/week");
            goal.ifPresent(end -> within(end, DAYS, start, "days/week"));
            days(value.get(), start);
            parts.towards = goal;
        } else if (goal.isEmpty() && (line.take("x/day") || line.take("x", "/day"))) {
            within(value.get(), MOST_TIMES, start, "x/day");
            once("x/day", parts.timesPerDay.isPresent(), start);
            parts.timesPerDay = value;
        } else if (goal.isEmpty() && isApart(value.get())) {
            apart(value.get(), start);
        } else {
            line.backTo(position);
            unknown();
        }
    }

    /** Whether a time between comes there: its number is one or a range. */
    private boolean isApart(Value value) {
        return line.peek(1).equals("apart")
                && unit(line.peek(0)).isPresent()
                && (value instanceof Value.Exactly || value instanceof Value.Between);
    }

    private void apart(Value value, LineTokens.Token start) {
        Duration unit = unit(line.peek(0)).orElseThrow();
        int most = (int) Apart.LONGEST.dividedBy(unit);
        String written = line.peek(0) + " apart";
        line.skip(2);
        once("apart", parts.apart.isPresent(), start);
        if (value.planned().signum() == 0 || value.most().intValue() > most) {
            within(value, most, start, written);
        } else {
            parts.apart = Optional.of(new TimeRange(
                    unit.multipliedBy(value.planned().longValue()),
                    unit.multipliedBy(value.most().longValue())));
        }
    }

    /** What cannot be kept: more times than fit into a day, or a time between beside one that is said already. */
    private void fit(ScheduleParts mine, LineTokens.Token start) {
        if (mine.apart.isEmpty()) {
            return;
        }
        Duration between = mine.apart.get().min();
        if (mine.through.isPresent()) {
            problems.add(at(start, "`every` and `apart` both say the time between", Optional.of("Keep one of them.")));
        }
        int times = mine.timesPerDay.map(said -> said.planned().intValue()).orElse(1);
        if (between.multipliedBy(times - 1L).compareTo(Apart.LONGEST) >= 0) {
            problems.add(at(
                    start,
                    "so many times, so far apart, do not fit into a day",
                    Optional.of("Write fewer times, or less time between, as in `3 x/day, 4 h apart`.")));
        }
    }

    private void otherSession(LineTokens.Token start) {
        SafeText name = SafeText.shown(line.written().strip());
        boolean twice =
                parts.notOnDaysOf.stream().anyMatch(other -> other.value().equalsIgnoreCase(name.value()));
        if (name.value().isEmpty() || name.value().length() > ValueReader.LONGEST_NAME) {
            problems.add(at(
                    start,
                    "`not on days of` needs the name of another session",
                    Optional.of("Write it as `not on days of Walk`.")));
        } else {
            once("not on days of " + name, twice, start);
            parts.notOnDaysOf.add(name);
        }
        line.toComma();
    }

    private void days(Value value, LineTokens.Token start) {
        once("days a week", parts.daysPerWeek.isPresent() || parts.everyOther, start);
        parts.daysPerWeek = Optional.of(value);
    }

    private void through(LineTokens.Token start) {
        int position = line.position();
        line.skip(1);
        Optional<TimeRange> every = value().filter(
                        value -> value instanceof Value.Exactly || value instanceof Value.Between)
                .filter(value -> value.planned().signum() > 0)
                .flatMap(value -> unit(line.peek(0))
                        .map(unit -> new TimeRange(
                                unit.multipliedBy(value.planned().longValue()),
                                unit.multipliedBy(value.most().longValue()))));
        if (every.isEmpty()) {
            line.backTo(position);
            unknown();
            return;
        }
        line.skip(1);
        through(start, every.get());
    }

    /** The hours of the day within which it comes again, where they are written. */
    private void through(LineTokens.Token start, TimeRange every) {
        once("every ...", parts.through.isPresent(), start);
        if (every.max().compareTo(Duration.ofDays(1)) >= 0) {
            problems.add(at(start, "`every` is less than a day", Optional.empty()));
            return;
        }
        if (!line.take("from")) {
            parts.through = Optional.of(new ThroughTheDay(every, Optional.empty(), Optional.empty()));
            return;
        }
        Optional<LocalTime> from = clock();
        boolean joined = line.take("to");
        Optional<LocalTime> to = joined ? clock() : Optional.empty();
        if (from.isPresent() && to.isPresent() && to.get().isAfter(from.get())) {
            parts.through = Optional.of(new ThroughTheDay(every, from, to));
        } else {
            problems.add(at(
                    start,
                    "`every` needs two times of the day, the second one later",
                    Optional.of("Write it as `every 40 min from 9:00 to 17:00`.")));
            line.toComma();
        }
    }

    private static Optional<Duration> unit(String word) {
        return switch (word) {
            case "h" -> Optional.of(Duration.ofHours(1));
            case "min" -> Optional.of(Duration.ofMinutes(1));
            default -> Optional.empty();
        };
    }

    private Optional<LocalTime> clock() {
        String text = line.peek(0);
        Matcher matcher = Pattern.compile("(\\d{1,2}):(\\d{2})").matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        line.skip(1);
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private void lasts(LineTokens.Token start) {
        line.skip(1);
        Optional<Value> value = value();
        String unit = line.peek(0);
        Optional<Lasts.Unit> counted = lasting(unit);
        if (value.isEmpty() || counted.isEmpty()) {
            problems.add(at(
                    start,
                    "`for` needs a number of days, weeks or months",
                    Optional.of("Write it as `for 3-7 days` or `for 6 weeks`.")));
            line.toComma();
            return;
        }
        line.skip(1);
        within(value.get(), MOST_WEEKS, start, unit);
        once("for ...", parts.lasts.isPresent(), start);
        parts.lasts = Optional.of(new Lasts(value.get(), counted.get()));
    }

    private static Optional<Lasts.Unit> lasting(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(Lasts.Unit.DAYS);
            case "week", "weeks" -> Optional.of(Lasts.Unit.WEEKS);
            case "month", "months" -> Optional.of(Lasts.Unit.MONTHS);
            default -> Optional.empty();
        };
    }

    private void weekdays(LineTokens.Token start) {
        once("weekdays", !parts.weekdays.isEmpty(), start);
        Optional<DayOfWeek> day = weekday(line.peek(0));
        while (day.isPresent()) {
            if (parts.weekdays.contains(day.get())) {
                problems.add(at(line.token(0), "`%s` stands twice".formatted(line.peek(0)), Optional.empty()));
            }
            parts.weekdays.add(day.get());
            line.skip(1);
            day = weekday(line.peek(0));
        }
    }

    private static Optional<DayOfWeek> weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.equals(name.substring(0, 3))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<Value> value() {
        if (line.take("at", "least")) {
            return number().map(Value.AtLeast::new);
        }
        if (line.take("up", "to")) {
            return number().map(Value.UpTo::new);
        }
        Optional<BigDecimal> low = number();
        if (low.isEmpty() || !line.take("-")) {
            return low.map(Value.Exactly::new);
        }
        Optional<BigDecimal> high = number();
        return high.isPresent() && high.get().compareTo(low.get()) > 0
                ? Optional.of(new Value.Between(low.get(), high.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> number() {
        Optional<BigDecimal> whole = line.token(0).whole().map(BigDecimal::valueOf);
        if (whole.isPresent()) {
            line.skip(1);
        }
        return whole;
    }

    private void within(Value value, int most, LineTokens.Token start, String unit) {
        if (value.planned().signum() == 0 || value.most().intValue() > most) {
            problems.add(at(start, "`%s` counts from 1 to %d".formatted(unit, most), Optional.empty()));
        }
    }

    private void once(String what, boolean isThere, LineTokens.Token start) {
        if (isThere) {
            problems.add(at(start, "`%s` stands twice in this schedule".formatted(what), Optional.empty()));
        }
    }

    private LineProblem at(LineTokens.Token start, String message, Optional<String> help) {
        LineTokens.Token last = line.token(-1);
        int end = Math.max(start.offset() + start.length(), last.offset() + last.length());
        return new LineProblem(start.offset(), end - start.offset(), message, help);
    }

    private void unknown() {
        String rest = line.rest();
        problems.add(line.problem(
                rest.isEmpty() ? "a part of the schedule is missing" : "`%s` is no schedule".formatted(rest),
                help(rest)));
        line.toComma();
    }

    private static Optional<String> help(String rest) {
        return HowOften.schedule(rest)
                .map("Write `%s`."::formatted)
                .or(() -> Findings.didYouMean(
                        rest,
                        List.of(
                                "daily",
                                "every other day",
                                "rest day between",
                                "days/week",
                                "x/day",
                                "h apart",
                                "afterwards",
                                "not on days of")))
                .or(() -> Optional.of(EXAMPLES));
    }
}
