package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schedules in words: {@code every day, 3 times a day, for 3 to 7 days}. */
public final class ScheduleWords {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private ScheduleWords() {}

    /**
     * Says a schedule.
     *
     * @param wording the texts
     * @param schedule the schedule
     * @return what is written, with commas between; where weeks differ, first what counts in all, then those that are alike, with semicolons
     *     between; at the end the sessions that are never on the same day; empty where it says nothing
     */
    public static String of(Wording wording, Schedule schedule) {
        return of(wording, schedule, schedule.lasts().map(lasts -> lasts(wording, lasts)));
    }

    /**
     * Says how often a session is done.
     *
     * @param wording the texts
     * @param program the program
     * @param session one of its sessions
     * @return its own schedule over the program's; where it joins in later and the program says for how long, until which
     *     week; empty where nothing is said
     */
    public static String of(Wording wording, Program program, SessionPlan session) {
        Schedule schedule = Schedules.of(program, session);
        SessionWeeks weeks = SessionWeeks.of(program);
        boolean joinsIn = weeks.from(session) > weeks.first();
        boolean ownLength = session.terms().schedule().flatMap(Schedule::lasts).isPresent();
        return joinsIn && !ownLength && schedule.lasts().isPresent()
                ? of(wording, schedule, weeks.end(session).map(last -> wording.text("schedule.until-week", last)))
                : of(wording, schedule);
    }

    /**
     * Says how often a session is done in one week.
     *
     * @param wording the texts
     * @param program the program
     * @param session one of its sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return what counts then, without how it goes on; empty where the session is not done then or nothing is said
     */
    public static String inWeek(Wording wording, Program program, SessionPlan session, int week, boolean afterwards) {
        return SessionWeeks.of(program).in(session, week, afterwards).stream()
                .flatMap(often -> ofAll(wording, often, Optional.empty()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Says how often a part of a session is done, for those who read of it alone.
     *
     * @param wording the texts
     * @param program the program
     * @param part one of its parts
     * @return what is said of it, over all that is said around it; where it joins in later, from which week on and until
     *     which; empty where nothing is said
     */
    public static String of(Wording wording, Program program, Part part) {
        Schedule schedule = Schedules.at(program, part.place());
        if (part.from() <= program.firstWeek()) {
            return of(wording, schedule);
        }
        String from = wording.text("schedule.from-week", part.from());
        boolean ownLength = part.often().lasts().isPresent()
                || part.session().terms().schedule().flatMap(Schedule::lasts).isPresent();
        Optional<String> until = ownLength
                ? schedule.lasts().map(lasts -> lasts(wording, lasts))
                : schedule.lasts()
                        .flatMap(lasts -> SessionWeeks.of(program).end(part.session()))
                        .map(last -> wording.text("schedule.until-week", last));
        return of(
                wording,
                schedule,
                Optional.of(until.map(last -> wording.text("schedule.from-until", from, last))
                        .orElse(from)));
    }

    private static String of(Wording wording, Schedule schedule, Optional<String> howLong) {
        if (schedule.byWeek().isEmpty()) {
            String before = ofAll(wording, schedule, Optional.empty()).collect(Collectors.joining(", "));
            Stream<String> then = afterwards(wording, schedule)
                    .map(said -> said.equals(wording.text("schedule.afterwards", before))
                            ? wording.text("schedule.afterwards-same")
                            : said);
            return Stream.of(ofAll(wording, schedule, howLong), then, never(wording, schedule))
                    .flatMap(said -> said)
                    .collect(Collectors.joining(", "));
        }
        Stream<String> weeks = ScheduleRows.of(wording, schedule.byWeek(), often -> of(wording, often)).stream();
        String all = ofAll(wording, schedule, howLong).collect(Collectors.joining(", "));
        Stream<String> always = all.isEmpty() ? Stream.empty() : Stream.of(all);
        return Stream.of(always, weeks, afterwards(wording, schedule), never(wording, schedule))
                .flatMap(said -> said)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> afterwards(Wording wording, Schedule schedule) {
        return schedule
                .afterwards()
                .map(after -> of(wording, after))
                .filter(after -> !after.isEmpty())
                .map(after -> wording.text("schedule.afterwards", after))
                .stream();
    }

    /** The sessions that are never on the same day; it counts for all of what is said before it. */
    private static Stream<String> never(Wording wording, Schedule schedule) {
        return schedule.notOnDaysOf().stream()
                .map(session -> wording.text("schedule.not-on-days-of", session.oneLine()));
    }

    /** What counts in all weeks. */
    private static Stream<String> ofAll(Wording wording, Schedule schedule, Optional<String> howLong) {
        List<String> said = new ArrayList<>();
        schedule.daysPerWeek().ifPresent(days -> said.add(days(wording, days, schedule.towards())));
        if (schedule.everyOtherDay()) {
            said.add(wording.text("schedule.every-other-day"));
        }
        if (!schedule.weekdays().isEmpty()) {
            said.add(weekdays(wording, schedule.weekdays()));
        }
        if (schedule.restDayBetween()) {
            said.add(wording.text("schedule.rest-day"));
        }
        schedule.timesPerDay().ifPresent(times -> said.add(timesADay(wording, times)));
        schedule.apart().ifPresent(apart -> said.add(wording.text("schedule.apart", time(wording, apart))));
        schedule.through().ifPresent(through -> said.add(through(wording, through)));
        howLong.ifPresent(said::add);
        return said.stream();
    }

    static String timesADay(Wording wording, Value times) {
        return times.exact().filter(BigDecimal.ONE::equals).isPresent()
                ? wording.text("schedule.once-a-day")
                : UnitWords.counted(wording, times, "schedule.times");
    }

    private static String days(Wording wording, Value days, Optional<Value> towards) {
        String now = daysAWeek(wording, days);
        return towards.map(to -> wording.text("schedule.later", now, daysAWeek(wording, to)))
                .orElse(now);
    }

    private static String daysAWeek(Wording wording, Value days) {
        if (days.equals(Schedule.AT_LEAST_EVERY_OTHER_DAY)) {
            return wording.text("schedule.at-least-every-other-day");
        }
        return days.exact().filter(WEEK::equals).isPresent()
                ? wording.text("schedule.daily")
                : UnitWords.counted(wording, days, "schedule.days");
    }

    private static String weekdays(Wording wording, List<DayOfWeek> days) {
        List<String> names = days.stream()
                .map(day -> wording.text("day." + day.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toList());
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : wording.text("list.and", String.join(", ", names), last);
    }

    private static String through(Wording wording, ThroughTheDay through) {
        if (through.every().equals(TimeRange.of(HOUR))) {
            return through.from().isPresent() && through.to().isPresent()
                    ? wording.text(
                            "schedule.every-hour-from-to",
                            clock(through.from().get()),
                            clock(through.to().get()))
                    : wording.text("schedule.every-hour");
        }
        String every = time(wording, through.every());
        return through.from().isPresent() && through.to().isPresent()
                ? wording.text(
                        "schedule.every-from-to",
                        every,
                        clock(through.from().get()),
                        clock(through.to().get()))
                : wording.text("schedule.every", every);
    }

    /**
     * Says a time between, or a range of it.
     *
     * @param wording the texts
     * @param every the time
     * @return such as {@code 40 minutes} or {@code 6 to 8 hours}
     */
    public static String time(Wording wording, TimeRange every) {
        boolean hours = every.min().toMinutes() % 60 == 0 && every.max().toMinutes() % 60 == 0;
        Value value = every.min().equals(every.max())
                ? Value.of(minutes(every.min(), hours))
                : new Value.Between(
                        BigDecimal.valueOf(minutes(every.min(), hours)),
                        BigDecimal.valueOf(minutes(every.max(), hours)));
        return UnitWords.counted(wording, value, hours ? "unit.hours" : "span.minutes");
    }

    private static int minutes(Duration time, boolean hours) {
        return (int) (hours ? time.toHours() : time.toMinutes());
    }

    private static String clock(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String lasts(Wording wording, Lasts lasts) {
        String key = switch (lasts.unit()) {
            case DAYS -> "schedule.for-days";
            case WEEKS -> "schedule.for-weeks";
            case MONTHS -> "schedule.for-months";
        };
        return UnitWords.counted(wording, lasts.count(), key);
    }
}
