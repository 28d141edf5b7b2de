package dev.uncramp.core.authoring;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how often something is done: one line, or rows by week with what all of them share. */
final class ScheduleReader {

    private static final String RULE = "schedule";
    private static final String BY_WEEK =
            "A schedule has rows such as `week 1`, `weeks 2-3`, `week 4 on`, `afterwards`, and `every week`.";

    private final Findings findings;

    ScheduleReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Schedule> schedule(Fields fields, ProgramPath path) {
        Optional<MapNode.Entry> entry = fields.entry(RULE);
        ProgramPath place = path.child(RULE);
        if (entry.isPresent() && entry.get().value() instanceof MapNode map) {
            return rows(entry.get().key(), map, place);
        }
        return fields.scalar(RULE, "a schedule such as `3 days/week`").flatMap(line -> line(line, place));
    }

    /** Where the name of another session stands that a schedule keeps away from. */
    static ProgramPath otherSession(ProgramPath place, String name) {
        return place.child("not on days of " + name.toLowerCase(Locale.ROOT).replace('/', ' '));
    }

    private Optional<Schedule> line(ScalarNode line, ProgramPath place) {
        ScheduleLine.Reading reading = ScheduleLine.parse(line.value());
        for (LineProblem problem : reading.problems()) {
            findings.error(
                    RULE,
                    DoseReader.inside(line, problem.offset(), problem.length()),
                    problem.message(),
                    problem.help());
        }
        reading.schedule().ifPresent(schedule -> {
            findings.written(line, () -> SchedulePrinter.print(schedule));
            schedule.notOnDaysOf().forEach(name -> findings.place(otherSession(place, name.value()), line.span()));
        });
        return reading.schedule();
    }

    private Optional<Schedule> rows(ScalarNode key, MapNode map, ProgramPath place) {
        RowsReader.Reading<Schedule> reading =
                new RowsReader(findings).read(key, map, place, (row, scalar) -> line(scalar, place));
        Optional<Schedule> shared = reading.shared()
                .flatMap(all -> new ValueReader(findings)
                        .scalar(
                                all.name(),
                                all.value(),
                                all.key(),
                                "a schedule such as `rest day between, for 12 weeks`")
                        .flatMap(scalar -> line(scalar, place)));
        boolean sharedIsRead = reading.shared().isEmpty() || shared.isPresent();
        return sharedIsRead && reading.rows().isPresent()
                ? schedule(map, shared, reading.rows().get().rows())
                : Optional.empty();
    }

    private Optional<Schedule> schedule(MapNode map, Optional<Schedule> shared, List<Rows.Row<Schedule>> rows) {
        Schedule all = shared.orElse(Schedule.empty());
        List<Schedule.InWeeks> weeks = new ArrayList<>();
        Optional<Schedule> afterwards = all.afterwards();
        boolean whole = true;
        for (Rows.Row<Schedule> row : rows) {
            Span span = span(map, row.key());
            Schedule often = row.value();
            Optional<RowKey.Level> level = level(row.key());
            Optional<RowKey.Weeks> ofWeeks = level.isPresent()
                    ? new WeeksOfLevel(findings).of(level.get(), span)
                    : row.key().inWeeks();
            whole &= isPlain(span, row);
            if (row.key().equals(new RowKey.Afterwards())) {
                whole &= isOnce(span, all);
                afterwards = Optional.of(often);
            } else if (ofWeeks.isEmpty()) {
                whole = false;
            } else if (ofWeeks.get().session().isPresent()) {
                findings.error("row", span, "`%s` is no row of a schedule".formatted(row.key()), BY_WEEK);
                whole = false;
            } else if (whole) {
                weeks.add(new Schedule.InWeeks(ofWeeks.get(), often, level));
            }
        }
        if (whole && weeks.isEmpty()) {
            findings.error("row", map.span(), "the schedule has no row for a week", BY_WEEK);
            whole = false;
        }
        Schedule frame = all.ending(afterwards);
        return whole ? Optional.of(frame.byWeek(weeks)) : Optional.empty();
    }

    private static Optional<RowKey.Level> level(RowKey key) {
        return key.match(new RowKey.Cases<>() {
            @Override
            public Optional<RowKey.Level> weeks(RowKey.Weeks weeks) {
                return Optional.empty();
            }

            @Override
            public Optional<RowKey.Level> afterwards(RowKey.Afterwards afterwards) {
                return Optional.empty();
            }

            @Override
            public Optional<RowKey.Level> level(RowKey.Level level) {
                return Optional.of(level);
            }
        });
    }

    /** Whether a row says nothing that counts for all weeks alone. */
    private boolean isPlain(Span span, Rows.Row<Schedule> row) {
        boolean byLevel = row.key().atLevel().isPresent();
        boolean lasts = row.value().lasts().isPresent()
                && (byLevel || row.key().inWeeks().isPresent());
        boolean plain = !lasts && row.value().afterwards().isEmpty();
        if (!plain) {
            findings.error(
                    RULE,
                    span,
                    "`%s` stands in the row `%s`".formatted(lasts ? "for ..." : "afterwards ...", row.key()),
                    lasts
                            ? "Put it in the row `%1$s`, as in `%1$s: for 12 weeks`."
                                    .formatted(byLevel ? "every level" : "every week")
                            : byLevel
                                    ? "Put it in the row `every level`, at its end."
                                    : "Give it a row of its own, `afterwards`.");
        }
        return plain;
    }

    private boolean isOnce(Span span, Schedule shared) {
        if (shared.afterwards().isPresent()) {
            findings.error("double-row", span, "`afterwards` stands in `every week` too", "Keep one of them.");
        }
        return shared.afterwards().isEmpty();
    }

    private static Span span(MapNode map, RowKey key) {
        return map.entries().stream()
                .filter(entry -> RowKeyLine.read(entry.name()).equals(Optional.of(key)))
                .findFirst()
                .map(entry -> entry.key().span())
                .orElse(map.span());
    }
}
