package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Reads steps of care: heat, cold, drink and rest. */
final class CareReader {

    private final Findings findings;

    CareReader(Findings findings) {
        this.findings = findings;
    }

    CareStep bare(CareKind kind, ScalarNode name) {
        requireTime(kind, name);
        return new CareStep(kind, Optional.empty(), Terms.none());
    }

    CareStep step(CareKind kind, MapNode map, MapNode.Entry first, ProgramPath path) {
        Fields fields = new Fields(findings, map, path, Keys.STEP, Set.of(first));
        Terms terms = new TermsReader(findings).terms(fields, path);
        if (first.value() instanceof ScalarNode scalar && scalar.isAbsent()) {
            requireTime(kind, first.key());
            return new CareStep(kind, Optional.empty(), terms);
        }
        Optional<CareTime> time = first.value() instanceof MapNode rows
                ? byRow(kind, rows, first, path).map(CareTime.ByRow::new)
                : fields.values()
                        .scalar(first.name(), first.value(), first.key(), "a time such as `10 min`, or rows by week")
                        .flatMap(scalar -> time(kind, scalar))
                        .map(CareTime.Always::new);
        return new CareStep(kind, time, terms);
    }

    private Optional<Rows<TimeRange>> byRow(CareKind kind, MapNode map, MapNode.Entry first, ProgramPath path) {
        RowsReader.Reading<TimeRange> reading =
                new RowsReader(findings).read(first.key(), map, path, (place, scalar) -> time(kind, scalar));
        reading.shared()
                .ifPresent(shared -> findings.error(
                        "row",
                        shared.key().span(),
                        "`%s` has no meaning for `%s`".formatted(shared.name(), kind.word()),
                        "Write a time in each row."));
        return reading.rows();
    }

    /** A time that is not too long for what it is. */
    private Optional<TimeRange> time(CareKind kind, ScalarNode written) {
        Optional<TimeRange> time = new DoseReader(findings).time(written);
        Optional<Duration> longest = longest(kind);
        if (time.isPresent() && longest.isPresent() && time.get().max().compareTo(longest.get()) > 0) {
            findings.error(
                    "limit",
                    written.span(),
                    "`%s: %s` is too long; %d min at a time is the most"
                            .formatted(
                                    kind.word(), written.value(), longest.get().toMinutes()));
        }
        return time;
    }

    private void requireTime(CareKind kind, ScalarNode name) {
        if (longest(kind).isPresent()) {
            findings.error(
                    "no-value",
                    name.span(),
                    "`%s` needs a time".formatted(kind.word()),
                    "Write it as `%s: 10 min`.".formatted(kind.word()));
        }
    }

    private static Optional<Duration> longest(CareKind kind) {
        return switch (kind) {
            case HEAT -> Optional.of(CareLimits.HEAT);
            case COLD -> Optional.of(CareLimits.COLD);
            case REST -> Optional.of(CareLimits.REST);
            case DRINK -> Optional.empty();
        };
    }
}
