package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DosePartsReading;
import dev.uncramp.core.dose.DoseProblem;
import dev.uncramp.core.dose.DoseReading;
import dev.uncramp.core.dose.DoseRows;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads dose lines, and the times and counts that are written the same way, with each problem at its own column. */
final class DoseReader {

    private final Findings findings;

    DoseReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Dose> dose(ScalarNode line, DoseVocabulary vocabulary) {
        if (!isOnOneLine(line)) {
            return Optional.empty();
        }
        DoseReading reading = DoseLine.parse(line.value(), vocabulary);
        report("dose", line, reading.problems());
        reading.dose().ifPresent(dose -> findings.written(line, () -> DoseLine.print(dose)));
        return reading.dose();
    }

    Optional<DoseParts> shared(ScalarNode line) {
        if (!isOnOneLine(line)) {
            return Optional.empty();
        }
        DosePartsReading reading = DoseRows.parse(line.value());
        report("dose", line, reading.problems());
        reading.parts().ifPresent(parts -> findings.written(line, () -> DoseRows.print(parts)));
        return reading.parts();
    }

    /** A time such as {@code 30 s} or {@code 30-60 s}, from one second to three hours. */
    Optional<TimeRange> time(ScalarNode line) {
        return goal("time", line, "a time such as `30 s`, `30-60 s` or `2 min`").flatMap(goal -> {
            Optional<Duration> shortest = goal.measure().time();
            Optional<Duration> longest = goal.measure().longest();
            if (shortest.isEmpty() || longest.isEmpty() || !isPlain(goal) || !isRangeOrExact(goal.measure())) {
                findings.error(
                        "time",
                        line.span(),
                        "`%s` is no time".formatted(Fields.cut(line.value())),
                        line.value().strip().startsWith("at least")
                                ? "Write the shortest, or a range such as `1-2 min`; a `note` may say that longer is"
                                        + " fine."
                                : "Write a time such as `30 s`, `30-60 s` or `2 min`.");
                return Optional.empty();
            }
            return Optional.of(new TimeRange(shortest.get(), longest.get()));
        });
    }

    /** One time, not a range. */
    Optional<Duration> oneTime(ScalarNode line) {
        Optional<TimeRange> range = time(line);
        if (range.isPresent() && !range.get().min().equals(range.get().max())) {
            findings.error("time", line.span(), "`%s` is a range; one time is needed".formatted(line.value()));
            return Optional.empty();
        }
        return range.map(TimeRange::planned);
    }

    /** A whole number or a range of them, such as {@code 2-3}. */
    Optional<Count> count(ScalarNode line) {
        String takes = "a number from 1 to %d, or a range such as `2-3`".formatted(Count.MOST);
        return goal("number", line, takes).flatMap(goal -> {
            Optional<Value> reps = goal.reps().filter(value -> isPlain(goal) && isRangeOrExact(goal.measure()));
            Optional<BigDecimal> most = reps.map(Value::most);
            if (reps.isEmpty() || most.isEmpty() || most.get().compareTo(BigDecimal.valueOf(Count.MOST)) > 0) {
                findings.error(
                        "number",
                        line.span(),
                        "`%s` is no number of rounds".formatted(Fields.cut(line.value())),
                        "Write " + takes + ".");
                return Optional.empty();
            }
            return Optional.of(
                    new Count(reps.get().planned().intValueExact(), most.get().intValueExact()));
        });
    }

    private Optional<Goal> goal(String rule, ScalarNode line, String takes) {
        if (!isOnOneLine(line)) {
            return Optional.empty();
        }
        DoseReading reading = DoseLine.parse(line.value());
        report(rule, line, reading.problems());
        reading.dose().ifPresent(dose -> findings.written(line, () -> DoseLine.print(dose)));
        Optional<SingleDose> single = reading.dose()
                .filter(dose -> dose.choices().size() == 1)
                .map(Dose::first)
                .filter(dose -> dose.equals(SingleDose.of(dose.amount())));
        Optional<Goal> goal = single.flatMap(dose -> dose.amount().match(new OnlyGoal()));
        if (reading.dose().isPresent() && goal.isEmpty()) {
            findings.error(
                    rule,
                    line.span(),
                    "`%s` says more than is needed here".formatted(Fields.cut(line.value())),
                    "Write " + takes + ".");
        }
        return goal;
    }

    private static boolean isPlain(Goal goal) {
        return goal.equals(Goal.of(goal.measure()));
    }

    private static boolean isRangeOrExact(Measure measure) {
        return measure.value().match(new Value.Cases<>() {
            @Override
            public Boolean exactly(Value.Exactly value) {
                return true;
            }

            @Override
            public Boolean between(Value.Between value) {
                return true;
            }

            @Override
            public Boolean upTo(Value.UpTo value) {
                return false;
            }

            @Override
            public Boolean atLeast(Value.AtLeast value) {
                return false;
            }
        });
    }

    private boolean isOnOneLine(ScalarNode line) {
        if (!line.isOnOneLine()) {
            findings.error(
                    "two-lines", line.span(), "this goes over more than one line", "Write it on one line of the file.");
        }
        return line.isOnOneLine();
    }

    private void report(String rule, ScalarNode line, List<DoseProblem> problems) {
        for (DoseProblem problem : problems) {
            findings.error(
                    rule,
                    inside(line, problem.offset(), problem.length()),
                    problem.statement().value(),
                    problem.remedy()
                            .map(SafeText::value)
                            .map(DoseReader::sentence)
                            .or(() -> Optional.of("Write a time such as `30 s` or `2 min`.")
                                    .filter(help -> rule.equals("time"))));
        }
    }

    /** A help as a sentence of its own. */
    static String sentence(String help) {
        return help.isEmpty() ? help : Character.toUpperCase(help.charAt(0)) + help.substring(1);
    }

    /** The place of a part of a line; a part that reaches beyond the line ends where the line ends. */
    static Span inside(ScalarNode line, int offset, int length) {
        int size = line.value().codePointCount(0, line.value().length());
        int from = Math.min(offset, size);
        return line.inside(from, Math.min(length, size - from));
    }

    /** The goal of an amount that is one. */
    private static final class OnlyGoal implements Amount.Cases<Optional<Goal>> {
        @Override
        public Optional<Goal> goal(Goal amount) {
            return Optional.of(amount);
        }

        @Override
        public Optional<Goal> perSet(PerSet amount) {
            return Optional.empty();
        }

        @Override
        public Optional<Goal> interval(Interval amount) {
            return Optional.empty();
        }

        @Override
        public Optional<Goal> asTold(AsTold amount) {
            return Optional.empty();
        }
    }
}
