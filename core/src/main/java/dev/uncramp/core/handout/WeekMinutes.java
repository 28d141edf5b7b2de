package dev.uncramp.core.handout;

import dev.uncramp.core.program.DaysOfSession;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long the sessions of each week take, and the week in all: a line for neighbouring weeks that take the same
 * minutes.
 */
final class WeekMinutes {

    private final Sheet sheet;
    private final WeekSpan span;
    private final Map<Prescription, Duration> known = new HashMap<>();

    WeekMinutes(Sheet sheet) {
        this.sheet = sheet;
        this.span = sheet.span();
    }

    /**
     * One session in one week.
     *
     * @param name the session, where several are printed
     * @param shortest how long its shortest day of the week takes
     * @param longest how long its longest one takes
     * @param inTheWeek how long it takes in the week; empty where nothing says how often it is done
     */
    private record Share(Optional<SafeText> name, Duration shortest, Duration longest, Optional<Duration> inTheWeek) {}

    /** A line for each stretch of weeks; none where no week differs from another. */
    List<SafeText> lines() {
        if (!span.changes()) {
            return List.of();
        }
        List<SafeText> lines = new ArrayList<>();
        List<List<Share>> weeks = span.eachWeek(week -> shares(sheet.picked().inWeek(week), span.sessionsOf(week)));
        boolean after = span.maintenance() || goesOnAfterwards();
        boolean goesOn = !span.ends() && isDone(weeks.get(weeks.size() - 1));
        int last = goesOn && !after ? span.last() + 1 : span.last();
        int from = span.first();
        while (from <= last) {
            List<Share> shares = weeks.get(from - span.first());
            int to = from;
            while (to < last && isSaidAlike(weeks.get(to + 1 - span.first()), shares)) {
                to++;
            }
            boolean on = goesOn && to == last && isSaidAlike(weeks.get(weeks.size() - 1), shares);
            lines.add(line(span.said(sheet, from, to, on), shares));
            from = to + 1;
        }
        if (after) {
            lines.add(line(
                    sheet.say("handout.afterwards"),
                    shares(sheet.picked().inWeek(span.last() + 1).inMaintenance(), 1)));
        }
        return lines;
    }

    private boolean goesOnAfterwards() {
        return sheet.days().stream()
                .map(day -> Schedules.of(sheet.program(), day.plan()))
                .anyMatch(schedule -> schedule.afterwards().isPresent());
    }

    private static boolean isDone(List<Share> shares) {
        return shares.stream().anyMatch(share -> !share.longest().isZero());
    }

    /** Seconds that no line shows make no difference. */
    private boolean isSaidAlike(List<Share> one, List<Share> other) {
        SafeText when = sheet.say("handout.afterwards");
        return line(when, one).equals(line(when, other));
    }

    private SafeText line(SafeText when, List<Share> shares) {
        String each = shares.stream()
                .filter(share -> !share.longest().isZero())
                .map(share -> said(share).oneLine())
                .collect(Collectors.joining(", "));
        if (each.isEmpty()) {
            return sheet.say("page.line", when, sheet.say("handout.not-done"));
        }
        return total(shares)
                .map(total -> sheet.say("show.week-all", when, each, minutes(total, total)))
                .orElseGet(() -> sheet.say("page.line", when, each));
    }

    private SafeText said(Share share) {
        SafeText time = minutes(share.shortest(), share.longest());
        return share.name()
                .map(name -> sheet.say("show.week-session", name, time))
                .orElse(time);
    }

    private static Optional<Duration> total(List<Share> shares) {
        return shares.stream()
                .map(Share::inTheWeek)
                .reduce((one, other) -> one.flatMap(first -> other.map(first::plus)))
                .flatMap(all -> all);
    }

    private List<Share> shares(Prescription week, int differing) {
        return sheet.days().stream().map(day -> share(day, week, differing)).toList();
    }

    private Share share(Sheet.Day day, Prescription week, int differing) {
        Optional<String> session = day.timeline().prescription().session();
        Prescription its = day.alike(session.map(week::withSession).orElse(week));
        SessionWeeks weeks = SessionWeeks.of(sheet.program());
        Optional<Double> days = DaysOfSession.in(weeks, day.plan(), week.week(), week.afterwards());
        boolean isDone = weeks.in(day.plan(), week.week(), week.afterwards()).isPresent();
        if (!isDone || days.filter(none -> none <= 0).isPresent()) {
            return new Share(Optional.empty(), Duration.ZERO, Duration.ZERO, Optional.of(Duration.ZERO));
        }
        int times =
                weeks.timesPerDay(day.plan(), week.week(), week.afterwards()).orElse(1);
        boolean counted = days.isPresent() && times != Schedules.NO_END;
        List<Duration> totals = (counted
                        ? inTheWeek(its, (int) Math.ceil(days.get()), times, differing)
                        : IntStream.rangeClosed(1, differing)
                                .mapToObj(its::atSessionOfWeek)
                                .map(this::total))
                .toList();
        return new Share(
                sheet.days().size() > 1 ? day.plan().name() : Optional.empty(),
                totals.stream()
                        .filter(total -> !total.isZero())
                        .min(Duration::compareTo)
                        .orElse(Duration.ZERO),
                totals.stream().max(Duration::compareTo).orElseThrow(),
                days.filter(planned -> counted).map(planned -> shared(totals, planned)));
    }

    /** Each session of each day with one; those that have rows of their own are the first ones. */
    private Stream<Duration> inTheWeek(Prescription week, int days, int times, int differing) {
        return IntStream.range(0, days)
                .boxed()
                .flatMap(day -> inTheDay(week.at(day + 1, day * times + 1, 1), times, day * times >= differing));
    }

    /** What is left out at one time of a day is left out at all later ones: where the last is as long as the first, all are. */
    private Stream<Duration> inTheDay(Prescription first, int times, boolean alike) {
        Duration one = total(first);
        return alike && (times == 1 || total(at(first, times)).equals(one))
                ? Collections.nCopies(times, one).stream()
                : IntStream.rangeClosed(1, times).mapToObj(time -> total(at(first, time)));
    }

    private static Prescription at(Prescription first, int time) {
        return first.at(first.day(), first.sessionOfWeek() + time - 1, time);
    }

    private Duration total(Prescription day) {
        return known.computeIfAbsent(
                day, its -> sheet.timelines().withoutEasier(its).total());
    }

    /** All of them; every other day comes on four days of one week and on three of the next. */
    private static Duration shared(List<Duration> totals, double days) {
        Duration all = totals.stream().reduce(Duration.ZERO, Duration::plus);
        return Duration.ofSeconds(Math.round(all.toSeconds() * days / Math.ceil(days)));
    }

    private SafeText minutes(Duration shortest, Duration longest) {
        long low = ShowText.minutes(shortest);
        long high = ShowText.minutes(longest);
        return low == high ? sheet.sayMany("span.minutes", low) : sheet.sayMany("show.minutes-range", high, low);
    }
}
