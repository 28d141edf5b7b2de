package dev.uncramp.core.handout;

import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.text.SafeText;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week to fill in by pen.
 *
 * @param sheet what the handout is made from
 */
record DiarySection(Sheet sheet) {

    /** With more sessions a day than this, a day has one row and the sessions are counted: a page has no room. */
    private static final int MOST_ROWS_A_DAY = 4;

    /** What is left of a page beside heads; with fewer rows a week, it has room for two. */
    private static final int MOST_ROWS_A_PAGE = 18;

    private static final SafeText BLANK = SafeText.of("");

    HandoutSection section() {
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.paragraph("handout.diary.copy"));
        HandoutPart week = week();
        int weeks = Math.max(1, MOST_ROWS_A_PAGE / (DayOfWeek.values().length * rowsADay()));
        Collections.nCopies(weeks, week).forEach(parts::add);
        return new HandoutSection(sheet.say("handout.diary"), true, parts);
    }

    private int rowsADay() {
        int times = timesADay();
        return times > MOST_ROWS_A_DAY ? 1 : times;
    }

    private HandoutPart week() {
        int times = timesADay();
        boolean counted = times > MOST_ROWS_A_DAY;
        boolean numbered = times > 1 && !counted;
        boolean named = sheet.days().size() > 1;
        List<SafeText> columns = new ArrayList<>();
        columns.add(sheet.say("handout.diary.day"));
        if (numbered) {
            columns.add(sheet.say("handout.diary.time"));
        }
        if (named) {
            columns.add(sheet.say("handout.diary.which"));
        }
        columns.add(sheet.say(counted ? "handout.diary.how-many" : "handout.diary.done"));
        columns.add(sheet.say("handout.diary.before"));
        columns.add(sheet.say("handout.diary.after"));
        columns.add(sheet.say("handout.diary.morning"));
        int blanks = columns.size() - 2 - (numbered ? 1 : 0);
        List<List<SafeText>> rows = IntStream.rangeClosed(1, rowsADay())
                .mapToObj(time -> row(numbered ? List.of(SafeText.of(String.valueOf(time))) : List.of(), blanks))
                .toList();
        return new HandoutPart.Table(
                sheet.say("handout.diary.week", "_".repeat(20)),
                columns,
                Stream.of(DayOfWeek.values())
                        .map(day -> new TableRows(
                                sheet.say("day." + day.name().toLowerCase(Locale.ROOT)), rows, List.of(BLANK)))
                        .toList());
    }

    private static List<SafeText> row(List<SafeText> first, int blanks) {
        return Stream.concat(first.stream(), Collections.nCopies(blanks, BLANK).stream())
                .toList();
    }

    private int timesADay() {
        return sheet.days().stream()
                .flatMap(day -> Often.schedule(sheet, day).stream())
                .mapToInt(DiarySection::timesADay)
                .max()
                .orElse(1);
    }

    private static int timesADay(Schedule schedule) {
        if (schedule.through().isPresent()) {
            return MOST_ROWS_A_DAY + 1;
        }
        return schedule.timesPerDay()
                .map(times -> times.most().setScale(0, RoundingMode.CEILING).intValue())
                .orElse(1);
    }
}
