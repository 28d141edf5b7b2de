package dev.uncramp.core.handout;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes in a program, by week and by level. What goes by level stands under its levels only: a person who stays
 * in one longer than planned finds it there.
 *
 * @param weeks what changes from week to week
 * @param levels what changes from level to level
 */
record DoseTables(WeekTable weeks, WeekTable levels) {

    static DoseTables of(Sheet sheet) {
        return new DoseTables(WeekTable.byWeek(sheet), WeekTable.byLevel(sheet));
    }

    /** Whether an exercise is other in another week or at another level. */
    boolean changes(ProgramPath place) {
        return weeks.changes(place) || levels.changes(place);
    }

    /** An exercise with each of its doses: those of its levels, else those of its weeks. */
    List<WeekTable.Variant> variants(ProgramPath place) {
        List<WeekTable.Variant> byLevel = levels.variants(place);
        return byLevel.isEmpty() ? weeks.variants(place) : byLevel;
    }

    /** Whether an exercise has more than one dose, so that it is not only left out at times. */
    boolean grows(ProgramPath place) {
        return variants(place).stream().map(WeekTable.Variant::dose).distinct().count() > 1;
    }

    /** Whether what changes in an exercise goes by levels. */
    boolean byLevel(ProgramPath place) {
        return levels.changes(place);
    }

    /** An exercise on the first day on which it is done; empty where it never is. */
    Optional<TimelineItem> met(ProgramPath place) {
        return weeks.met(place).or(() -> levels.met(place));
    }

    /** Every exercise of the program: those of the day that is printed, then those of other weeks and levels. */
    List<TimelineItem> exercises() {
        Map<ProgramPath, TimelineItem> all = new LinkedHashMap<>();
        Stream.concat(weeks.exercises().stream(), levels.exercises().stream())
                .forEach(item -> all.putIfAbsent(item.place(), item));
        return List.copyOf(all.values());
    }

    /** What changes, a table for the weeks and one for the levels; none where nothing does. */
    List<HandoutPart.Table> tables() {
        return Stream.of(
                        weeks.table(
                                "handout.weeks.caption",
                                "handout.column.weeks",
                                place -> weeks.varies(place) && !levels.changes(place)),
                        levels.table("handout.levels.caption", "handout.column.level", place -> true))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How much of an exercise when; empty where it is always the same. */
    Optional<HandoutPart> amounts(Sheet sheet, ProgramPath place) {
        List<SafeText> byLevel = levels.lines(place);
        List<SafeText> byWeek = byLevel.isEmpty() ? weeks.lines(place) : List.of();
        if (!byLevel.isEmpty()) {
            return Optional.of(new HandoutPart.Points(Optional.of(sheet.say("handout.dose-levels")), byLevel));
        }
        return byWeek.size() == 1
                ? Optional.of(sheet.fact("handout.dose", byWeek.get(0)))
                : Optional.of(byWeek)
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> new HandoutPart.Points(Optional.of(sheet.say("handout.dose")), lines));
    }

    /** How long a session takes on its shortest and on its longest day; empty where it is never done. */
    Optional<SafeText> takes(Sheet sheet, Sheet.Day day) {
        ProgramPath session = day.plan().path();
        List<Duration> known = Stream.of(
                        weeks.lengths(session).stream(),
                        levels.lengths(session).stream(),
                        Stream.of(day.timeline())
                                .filter(today -> !today.isEmpty())
                                .map(today -> today.total()))
                .flatMap(lengths -> lengths)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        long shortest = ShowText.minutes(known.get(0));
        long longest = ShowText.minutes(known.get(known.size() - 1));
        return Optional.of(
                shortest == longest
                        ? sheet.sayMany("page.about", longest)
                        : sheet.sayMany("page.about-range", longest, shortest));
    }

    /** The ids of those exercises, once each. */
    String names(Predicate<TimelineItem> wanted) {
        return exercises().stream()
                .filter(wanted)
                .map(item -> item.exercise().id().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
