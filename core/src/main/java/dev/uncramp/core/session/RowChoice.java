package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the row that counts today: by week and session of the week, for maintenance, or by level. */
final class RowChoice {

    private RowChoice() {}

    /** Empty where the week, or the level, has no row: then the item is not done. */
    static <T> Optional<T> of(Rows<T> rows, Prescription today, ProgramPath place) {
        return rows.byLevel() ? byLevel(rows, today, place) : byWeek(rows, today);
    }

    private static <T> Optional<T> byLevel(Rows<T> rows, Prescription today, ProgramPath place) {
        return Optional.ofNullable(today.levels().get(place))
                .or(today::level)
                .map(wanted -> first(rows, key -> isLevel(key, wanted)))
                .orElseGet(() -> Optional.of(rows.rows().get(0).value()));
    }

    private static <T> Optional<T> byWeek(Rows<T> rows, Prescription today) {
        Optional<T> maintenance = today.afterwards() ? first(rows, RowChoice::isAfterwards) : Optional.empty();
        return maintenance
                .or(() -> first(rows, key -> holds(key, today, true)))
                .or(() -> first(rows, key -> holds(key, today, false)));
    }

    private static <T> Optional<T> first(Rows<T> rows, Predicate<RowKey> wanted) {
        List<Rows.Row<T>> all = rows.rows();
        return all.stream().filter(row -> wanted.test(row.key())).findFirst().map(Rows.Row::value);
    }

    private static boolean isLevel(RowKey key, String wanted) {
        return key.match(new RowKey.Cases<Boolean>() {
            @Override
            public Boolean weeks(RowKey.Weeks weeks) {
                return false;
            }

            @Override
            public Boolean afterwards(RowKey.Afterwards afterwards) {
                return false;
            }

            @Override
            public Boolean level(RowKey.Level level) {
                return level.name().value().equals(wanted);
            }
        });
    }

    private static boolean isAfterwards(RowKey key) {
        return key.match(new RowKey.Cases<Boolean>() {
            @Override
            public Boolean weeks(RowKey.Weeks weeks) {
                return false;
            }

            @Override
            public Boolean afterwards(RowKey.Afterwards afterwards) {
                return true;
            }

            @Override
            public Boolean level(RowKey.Level level) {
                return false;
            }
        });
    }

    private static boolean holds(RowKey key, Prescription today, boolean bySession) {
        return key.match(new RowKey.Cases<Boolean>() {
            @Override
            public Boolean weeks(RowKey.Weeks weeks) {
                boolean sessionFits = bySession
                        ? weeks.session().isPresent() && weeks.session().getAsInt() == today.sessionOfWeek()
                        : weeks.session().isEmpty();
                return weeks.holds(today.week()) && sessionFits;
            }

            @Override
            public Boolean afterwards(RowKey.Afterwards afterwards) {
                return false;
            }

            @Override
            public Boolean level(RowKey.Level level) {
                return false;
            }
        });
    }
}
