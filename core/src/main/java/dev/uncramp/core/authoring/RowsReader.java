package dev.uncramp.core.authoring;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads rows by week or level, and the row that holds what all of them share. */
final class RowsReader {

    private static final List<String> KNOWN = Stream.concat(
                    Stream.of("week 1", "weeks 2-3", "week 4 on", "afterwards", "every week", "every level"),
                    Keys.RESERVED.stream())
            .toList();

    private final Findings findings;
    private final ValueReader values;

    private final Of of;

    /** What the rows are of. */
    private enum Of {
        /** Amounts: a row with a dose in its name is told how to write it. */
        AMOUNTS,
        /** Notes: all rows for the same time are told. */
        NOTES,
        /** Anything else, of which one row counts at a time. */
        ANYTHING
    }

    RowsReader(Findings findings) {
        this(findings, Of.ANYTHING);
    }

    private RowsReader(Findings findings, Of of) {
        this.findings = findings;
        this.of = of;
        this.values = new ValueReader(findings);
    }

    /** Reads the amounts of an exercise by week or level. */
    static RowsReader ofAmounts(Findings findings) {
        return new RowsReader(findings, Of.AMOUNTS);
    }

    /** Reads what a note says by week or level; its rows may be for the same time. */
    static RowsReader ofNotes(Findings findings) {
        return new RowsReader(findings, Of.NOTES);
    }

    /**
     * The rows of a map.
     *
     * @param shared the row for all, where there is one
     * @param rows the rows; empty where none could be read
     * @param isWhole whether every row could be read
     */
    record Reading<T>(Optional<MapNode.Entry> shared, Optional<Rows<T>> rows, boolean isWhole) {}

    /** Reads each row with a function that gets its place and its text. */
    <T> Reading<T> read(
            ScalarNode owner, MapNode map, ProgramPath path, BiFunction<ProgramPath, ScalarNode, Optional<T>> value) {
        List<Rows.Row<T>> rows = new ArrayList<>();
        List<MapNode.Entry> written = new ArrayList<>();
        Optional<MapNode.Entry> shared = Optional.empty();
        boolean whole = true;
        UnknownKeys unknown = new UnknownKeys(
                findings,
                map,
                KNOWN,
                name -> false,
                Optional.of(new AmountInKeys(owner.value(), "", map)).filter(amount -> of == Of.AMOUNTS));
        for (MapNode.Entry entry : map.entries()) {
            if (RowKeyLine.isShared(entry.name())) {
                whole &= shared.isEmpty();
                reportSecondShared(shared, entry);
                shared = shared.or(() -> Optional.of(entry));
                findings.written(entry.key(), () -> ValueReader.plainWord(entry.name()));
                findings.place(
                        path.child(ValueReader.plainWord(entry.name())),
                        entry.key().span());
                continue;
            }
            Optional<RowKey> key = RowKeyLine.read(entry.name());
            if (key.isEmpty()) {
                reportNoRow(unknown, entry);
                whole = false;
                continue;
            }
            ProgramPath place = path.child(key.get().toString());
            findings.written(entry.key(), () -> key.get().toString());
            findings.place(place, entry.key().span());
            whole &= fits(key.get(), entry, written);
            written.add(entry);
            Optional<T> read = values.scalar(entry.name(), entry.value(), entry.key(), "what counts then")
                    .flatMap(scalar -> value.apply(place, scalar));
            whole &= read.isPresent();
            read.ifPresent(found -> rows.add(new Rows.Row<>(key.get(), found)));
        }
        if (rows.isEmpty() && whole && findings.isWhole()) {
            findings.error("row", owner.span(), "there is no row for a week or a level", RowKeyLine.ALLOWED);
            whole = false;
        }
        whole &= sharedFits(shared, rows);
        if (whole) {
            findings.rows(path, rows.stream().map(Rows.Row::key).toList());
        }
        return new Reading<>(
                shared, whole && !rows.isEmpty() ? Optional.of(new Rows<>(rows)) : Optional.empty(), whole);
    }

    private void reportSecondShared(Optional<MapNode.Entry> first, MapNode.Entry second) {
        if (first.isPresent()) {
            findings.error(
                    "double-row",
                    second.key().span(),
                    "`%s` stands beside `%s`"
                            .formatted(second.name(), first.get().name()),
                    "Keep one of them.");
        }
    }

    private void reportNoRow(UnknownKeys unknown, MapNode.Entry entry) {
        String plain = ValueReader.plainWord(entry.name());
        boolean bare = entry.value() instanceof ScalarNode scalar && scalar.isAbsent();
        if (Keys.RESERVED.contains(plain)) {
            findings.error(
                    "misplaced-key",
                    entry.key().span(),
                    "`%s` stands among the rows".formatted(entry.name()),
                    "Put it straight under the first letter of the name above, after the rows.");
        } else if (!bare && RowKeyLine.looksLikeRow(entry.name())) {
            findings.error(
                    "row",
                    entry.key().span(),
                    "`%s` is no row".formatted(Fields.cut(entry.name())),
                    RowKeyLine.help(entry.name()));
        } else {
            unknown.report(entry);
        }
    }

    /** Reports a row that stands beside one for the same week, or beside one of another sort. */
    private boolean fits(RowKey key, MapNode.Entry entry, List<MapNode.Entry> written) {
        for (int i = 0; i < written.size(); i++) {
            Optional<RowKey> other = RowKeyLine.read(written.get(i).name());
            if (other.isEmpty()) {
                continue;
            }
            if (isLevel(key) != isLevel(other.get())) {
                findings.error(
                        "mixed-rows",
                        entry.key().span(),
                        "`%s` stands beside `%s`; weeks and levels do not mix in one item"
                                .formatted(entry.name(), written.get(i).name()));
                return false;
            }
            if (other.get().isLevelOn() && common(key, other.get()).isEmpty()) {
                findings.error(
                        "double-row",
                        entry.key().span(),
                        "`%s` stands after `%s`, which counts for all later levels too"
                                .formatted(entry.name(), written.get(i).name()),
                        eachAlone(written.get(i).name()));
                return false;
            }
            Optional<String> both = common(key, other.get());
            if (both.isPresent() && !isToldBeside(key, other.get())) {
                findings.error(
                        "double-row",
                        entry.key().span(),
                        "%s has two rows: `%s` and `%s`"
                                .formatted(both.get(), written.get(i).name(), entry.name()),
                        "The other one is on line %d.%s"
                                .formatted(written.get(i).key().span().start().line(), apart(key, other.get())));
                return false;
            }
        }
        return true;
    }

    /** Whether both rows are told at the time they have in common: two of a note that are not for one time alone. */
    private boolean isToldBeside(RowKey key, RowKey other) {
        return of == Of.NOTES
                && !key.toString().equalsIgnoreCase(other.toString())
                && !key.isLevelOn()
                && !other.isLevelOn();
    }

    /** How two rows for whole weeks, of which one reaches into the other, may be written apart. */
    private static String apart(RowKey key, RowKey other) {
        Optional<RowKey.Weeks> one = key.inWeeks();
        Optional<RowKey.Weeks> two = other.inWeeks();
        if (one.isEmpty() || two.isEmpty() || one.get().from() == two.get().from()) {
            return "";
        }
        int first = Math.min(one.get().from(), two.get().from());
        int later = Math.max(one.get().from(), two.get().from());
        return " Write the first one as `%s`."
                .formatted(new RowKey.Weeks(first, OptionalInt.of(later - 1), OptionalInt.empty()));
    }

    /** What to do where a line goes on from a level, and another one is for one of those levels. */
    static String eachAlone(String goingOn) {
        return "Give each of these levels a line of its own, or write `%s` as the last line, for all of them."
                .formatted(goingOn);
    }

    private <T> boolean sharedFits(Optional<MapNode.Entry> shared, List<Rows.Row<T>> rows) {
        if (shared.isEmpty() || rows.isEmpty()) {
            return true;
        }
        boolean levels = isLevel(rows.get(0).key());
        String right = levels ? "every level" : "every week";
        if (ValueReader.plainWord(shared.get().name()).equals(right)) {
            return true;
        }
        findings.error(
                "mixed-rows",
                shared.get().key().span(),
                "`%s` stands beside rows for %s".formatted(shared.get().name(), levels ? "levels" : "weeks"),
                "Write `%s`.".formatted(right));
        return false;
    }

    private static boolean isLevel(RowKey key) {
        return key.atLevel().isPresent();
    }

    /** The first week, or the level, that two keys have in common, in words. */
    static Optional<String> common(RowKey one, RowKey other) {
        if (one.inWeeks().isPresent() && other.inWeeks().isPresent()) {
            return common(one.inWeeks().get(), other.inWeeks().get());
        }
        if (one.atLevel().isPresent() && other.atLevel().isPresent()) {
            return commonLevel(one, other);
        }
        return one.equals(other) ? Optional.of("`" + one + "`") : Optional.empty();
    }

    private static Optional<String> commonLevel(RowKey one, RowKey other) {
        String name = one.atLevel().orElseThrow().value();
        if (!name.equalsIgnoreCase(other.atLevel().orElseThrow().value())) {
            return Optional.empty();
        }
        Optional<RowKey.Weeks> weeks = one.inLevelWeeks();
        Optional<RowKey.Weeks> others = other.inLevelWeeks();
        return weeks.isPresent() && others.isPresent()
                ? common(weeks.get(), others.get()).map(both -> both + " of level `" + name + "`")
                : Optional.of("level `" + name + "`");
    }

    private static Optional<String> common(RowKey.Weeks one, RowKey.Weeks other) {
        int first = Math.max(one.from(), other.from());
        boolean overlap = one.holds(first) && other.holds(first);
        OptionalInt a = one.session();
        OptionalInt b = other.session();
        if (!overlap || (a.isPresent() && b.isPresent() && !a.equals(b))) {
            return Optional.empty();
        }
        OptionalInt session = a.isPresent() ? a : b;
        return Optional.of((session.isPresent() ? "session " + session.getAsInt() + " of " : "") + "week " + first);
    }
}
