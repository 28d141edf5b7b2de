package dev.uncramp.core.handout;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.TimesOfDay;
import dev.uncramp.core.text.SafeText;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A week to fill in by pen. */
final class DiarySection {

    /** With more sessions a day than this, a day has one row and the sessions are counted: a page has no room. */
    private static final int MOST_ROWS_A_DAY = 4;

    /** What is left of a page beside heads; with fewer rows a week, it has room for two. */
    private static final int MOST_ROWS_A_PAGE = 18;

    /** With more sessions a day than this by name, they are counted too; a week of so many takes more than a page. */
    private static final int MOST_NAMES_A_DAY = 6;

    /** To tick by pen, once for each time. */
    private static final String BOX = "[ ]";

    /** For a number by pen, once for each time. */
    private static final String NUMBER = "__";

    private static final SafeText BLANK = SafeText.of("");

    private final Sheet sheet;
    private final IdentityHashMap<Sheet.Day, Integer> times = new IdentityHashMap<>();

    DiarySection(Sheet sheet) {
        this.sheet = sheet;
        sheet.days().forEach(day -> times.put(day, most(day)));
    }

    HandoutSection section() {
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.paragraph("handout.diary.copy"));
        List<HandoutPart> week = new ArrayList<>(List.of(week()));
        if (!sheet.program().head().callWhen().isEmpty()) {
            week.add(sheet.paragraph("handout.diary.noticed", "_".repeat(30)));
        }
        int weeks = Math.max(1, MOST_ROWS_A_PAGE / (DayOfWeek.values().length * rowsADay()));
        Collections.nCopies(weeks, week).forEach(parts::addAll);
        return new HandoutSection(sheet.say("handout.diary"), true, parts);
    }

    private int rowsADay() {
        if (named()) {
            return onTheFullestDay(day -> 1);
        }
        int times = timesADay();
        return times > MOST_ROWS_A_DAY ? 1 : times;
    }

    private HandoutPart week() {
        boolean several = sheet.days().size() > 1;
        boolean counted = !named() && timesADay() > MOST_ROWS_A_DAY;
        boolean numbered = !named() && timesADay() > 1 && !counted;
        List<SafeText> columns = new ArrayList<>();
        columns.add(sheet.say("handout.diary.day"));
        if (numbered) {
            columns.add(sheet.say("handout.diary.time"));
        }
        if (several) {
            columns.add(sheet.say("handout.diary.which"));
        }
        columns.add(sheet.say(counted ? "handout.diary.how-many" : "handout.diary.done"));
        columns.add(sheet.say("handout.diary.before"));
        columns.add(sheet.say("handout.diary.after"));
        columns.add(sheet.say("handout.diary.morning"));
        int cells = columns.size() - 2;
        return new HandoutPart.Table(
                sheet.say("handout.diary.week", "_".repeat(20)),
                columns,
                Stream.of(DayOfWeek.values())
                        .map(day -> new TableRows(
                                sheet.say("day." + day.name().toLowerCase(Locale.ROOT)),
                                named() ? sessions(day, cells) : blanks(numbered, cells),
                                List.of(BLANK)))
                        .toList());
    }

    private List<List<SafeText>> blanks(boolean numbered, int cells) {
        return IntStream.rangeClosed(1, rowsADay())
                .mapToObj(time -> row(numbered ? List.of(SafeText.of(String.valueOf(time))) : List.of(), cells))
                .toList();
    }

    /** A row for each session of a weekday, with room for each of its times; what joins in later has an empty one. */
    private List<List<SafeText>> sessions(DayOfWeek weekday, int cells) {
        List<Sheet.Day> all =
                sheet.days().stream().filter(day -> comesOn(day, weekday)).toList();
        List<List<SafeText>> rows = new ArrayList<>(all.stream()
                .filter(this::isDone)
                .map(day -> row(named(day), cells))
                .toList());
        while (rows.size() < Math.max(1, all.size())) {
            rows.add(row(List.of(), cells));
        }
        return rows;
    }

    /** Its name; for several times a box and room for a number each. */
    private List<SafeText> named(Sheet.Day day) {
        int times = timesADay(day);
        SafeText name = day.plan().name().orElse(BLANK);
        SafeText numbers = each(times, NUMBER);
        return times == 1 ? List.of(name) : List.of(name, each(times, BOX), numbers, numbers);
    }

    private static SafeText each(int times, String mark) {
        return SafeText.of(String.join(" ", Collections.nCopies(times, mark)));
    }

    private boolean isDone(Sheet.Day day) {
        int week = sheet.picked().week();
        return SessionWeeks.of(sheet.program())
                .in(day.plan(), week, sheet.picked().afterwards())
                .isPresent();
    }

    /** Whether a session comes on a weekday in some week. */
    private boolean comesOn(Sheet.Day day, DayOfWeek weekday) {
        SessionWeeks weeks = SessionWeeks.of(sheet.program());
        return sheet.span()
                .eachWeek(week -> weeks.in(day.plan(), week, false)
                        .filter(often ->
                                often.weekdays().isEmpty() || often.weekdays().contains(weekday))
                        .isPresent())
                .contains(true);
    }

    private static List<SafeText> row(List<SafeText> first, int cells) {
        return Stream.concat(first.stream(), Collections.nCopies(cells - first.size(), BLANK).stream())
                .toList();
    }

    /** Whether each session stands in the days by its name: there are few, and none takes turns with another. */
    private boolean named() {
        return sheet.days().size() > 1
                && onTheFullestDay(day -> 1) <= MOST_NAMES_A_DAY
                && sheet.days().stream()
                        .allMatch(day -> hasDaysOfItsOwn(day.plan()) && timesADay(day) <= MOST_ROWS_A_DAY);
    }

    /** The sum over the sessions with days of their own, on the weekday on which it is most. */
    private int onTheFullestDay(ToIntFunction<Sheet.Day> count) {
        return Stream.of(DayOfWeek.values())
                .mapToInt(weekday -> sheet.days().stream()
                        .filter(day -> hasDaysOfItsOwn(day.plan()) && comesOn(day, weekday))
                        .mapToInt(count)
                        .sum())
                .max()
                .orElse(0);
    }

    private static boolean hasDaysOfItsOwn(SessionPlan plan) {
        return plan.terms().schedule().isPresent();
    }

    /** Those that take turns come one at a time. */
    private int timesADay() {
        int own = onTheFullestDay(this::timesADay);
        int inTurn = sheet.days().stream()
                .filter(day -> !hasDaysOfItsOwn(day.plan()))
                .mapToInt(this::timesADay)
                .max()
                .orElse(0);
        return Math.max(1, own + inTurn);
    }

    private int timesADay(Sheet.Day day) {
        return Objects.requireNonNull(times.get(day));
    }

    /** How often a session is done on a day of the week in which that is most. */
    private int most(Sheet.Day day) {
        return sheet.span().eachWeek(week -> timesADay(day, week)).stream()
                .mapToInt(times -> Math.min(times, MOST_ROWS_A_DAY + 1))
                .max()
                .orElse(1);
    }

    /** What is planned and has work on that day, or the high end of a range. */
    private int timesADay(Sheet.Day day, int week) {
        Prescription then = day.timeline().prescription().inWeek(week);
        int planned = TimesOfDay.onTheFullestDay(sheet.timelines(), then).orElse(1);
        int most = SessionWeeks.of(sheet.program())
                .in(day.plan(), week, false)
                .flatMap(Schedule::timesPerDay)
                .map(times -> times.most().setScale(0, RoundingMode.CEILING).intValue())
                .orElse(1);
        return Math.max(planned, most);
    }
}
