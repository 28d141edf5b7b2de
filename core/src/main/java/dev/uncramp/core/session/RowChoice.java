package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses the row that counts today: by week and session of the week, for maintenance, or by level.
 *
 * @param today what was chosen for today, with the levels that are in force
 * @param levels the levels of the program
 */
record RowChoice(Prescription today, LevelsOfToday levels) {

    /** Empty where the week, or the level, has no row: then the item is not done. */
    <T> Optional<T> of(Rows<T> rows, ProgramPath place) {
        return rows.byLevel() ? byLevel(rows, place) : byWeek(rows);
    }

    /** All rows for today in their order; empty where the week, or the level, has none. */
    <T> List<T> all(Rows<T> rows, ProgramPath place) {
        return rows.byLevel() ? allOfLevel(rows, place) : allOfWeek(rows);
    }

    private <T> List<T> allOfLevel(Rows<T> rows, ProgramPath place) {
        String level = levelAt(rows, place);
        int week = weekOfLevel(place, level);
        List<Rows.Row<T>> its = rows.rows().stream()
                .filter(row -> isNamed(row.key(), level) && !row.key().isLevelOn())
                .toList();
        return its.isEmpty()
                ? since(rows, levels.namesAt(place), level).stream().toList()
                : with(its, key -> key.inLevelWeeks().isEmpty() || isIn(key.inLevelWeeks(), week));
    }

    /** What is written for afterwards stands in the place of what goes on from a week. */
    private <T> List<T> allOfWeek(Rows<T> rows) {
        if (!today.afterwards()) {
            return with(rows.rows(), key -> isIn(key.inWeeks(), today.week()));
        }
        List<T> maintenance = with(rows.rows(), new RowKey.Afterwards()::equals);
        return maintenance.isEmpty()
                ? with(
                        rows.rows(),
                        key -> key.inWeeks()
                                .filter(weeks -> weeks.to().isEmpty())
                                .isPresent())
                : maintenance;
    }

    /** Whether some weeks hold a week, and where they are of one session of it, that of today. */
    private boolean isIn(Optional<RowKey.Weeks> weeks, int week) {
        OptionalInt session = OptionalInt.of(today.sessionOfWeek());
        return holds(weeks, week, session) || holds(weeks, week, OptionalInt.empty());
    }

    private static <T> List<T> with(List<Rows.Row<T>> rows, Predicate<RowKey> wanted) {
        return rows.stream()
                .filter(row -> wanted.test(row.key()))
                .map(Rows.Row::value)
                .toList();
    }

    private String levelAt(Rows<?> rows, ProgramPath place) {
        return Optional.ofNullable(today.levels().get(place))
                .or(today::level)
                .orElseGet(
                        () -> rows.rows().get(0).key().atLevel().orElseThrow().value());
    }

    private <T> Optional<T> byLevel(Rows<T> rows, ProgramPath place) {
        String level = levelAt(rows, place);
        int week = weekOfLevel(place, level);
        List<Rows.Row<T>> its = rows.rows().stream()
                .filter(row -> isNamed(row.key(), level) && !row.key().isLevelOn())
                .toList();
        return inWeek(its, RowKey::inLevelWeeks, week)
                .or(() -> first(its, key -> key.inLevelWeeks().isEmpty()))
                .or(() -> its.isEmpty() ? since(rows, levels.namesAt(place), level) : Optional.empty());
    }

    /** The latest row that goes on from a level up to this one. */
    private static <T> Optional<T> since(Rows<T> rows, List<String> names, String level) {
        int here = names.indexOf(level);
        return rows.rows().stream()
                .filter(row -> row.key().isLevelOn())
                .filter(row -> isNamed(row.key(), level) || (from(row, names) <= here && from(row, names) >= 0))
                .max(Comparator.comparing(row -> from(row, names)))
                .map(Rows.Row::value);
    }

    private static int from(Rows.Row<?> row, List<String> names) {
        return names.indexOf(row.key().atLevel().orElseThrow().value());
    }

    /** Which week at its level it is, from 1; in a level that has its weeks never more than these. */
    private int weekOfLevel(ProgramPath place, String level) {
        Optional<RowKey.Weeks> its = levels.weeksAt(place, level);
        int since = Optional.ofNullable(today.levelsSince().get(place))
                .or(() -> Optional.ofNullable(today.levelsSince().get(ProgramPath.root())))
                .or(() -> its.map(RowKey.Weeks::from).filter(from -> from <= today.week()))
                .orElse(1);
        int week = Math.max(1, today.week() - since + 1);
        return its.filter(weeks -> weeks.to().isPresent())
                .map(weeks -> Math.min(week, weeks.to().getAsInt() - weeks.from() + 1))
                .orElse(week);
    }

    private <T> Optional<T> byWeek(Rows<T> rows) {
        List<Rows.Row<T>> all = rows.rows();
        Optional<T> maintenance = today.afterwards() ? first(all, new RowKey.Afterwards()::equals) : Optional.empty();
        return maintenance.or(() -> inWeek(all, RowKey::inWeeks, today.week()));
    }

    /** The row of one session of the week wins over that of all of them. */
    private <T> Optional<T> inWeek(List<Rows.Row<T>> rows, Function<RowKey, Optional<RowKey.Weeks>> weeks, int week) {
        OptionalInt session = OptionalInt.of(today.sessionOfWeek());
        return first(rows, key -> holds(weeks.apply(key), week, session))
                .or(() -> first(rows, key -> holds(weeks.apply(key), week, OptionalInt.empty())));
    }

    private static boolean holds(Optional<RowKey.Weeks> weeks, int week, OptionalInt session) {
        return weeks.filter(its -> its.holds(week) && its.session().equals(session))
                .isPresent();
    }

    private static <T> Optional<T> first(List<Rows.Row<T>> rows, Predicate<RowKey> wanted) {
        return rows.stream().filter(row -> wanted.test(row.key())).findFirst().map(Rows.Row::value);
    }

    private static boolean isNamed(RowKey key, String level) {
        return key.atLevel().filter(name -> name.value().equals(level)).isPresent();
    }
}
