package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the groups of an interval; a problem in one phase does not hide those of the next. */
final class IntervalReader {

    private final DoseCursor cursor;
    private final ValueReader values;
    private final IntensityReader intensities;
    private final Set<String> labels;
    private final List<DoseProblem> problems;

    IntervalReader(DoseCursor cursor, DoseVocabulary vocabulary, List<DoseProblem> problems) {
        this.cursor = cursor;
        this.problems = problems;
        values = new ValueReader(cursor);
        intensities = new IntensityReader(cursor);
        labels = new LinkedHashSet<>(DoseLexicon.PACES.keySet());
        labels.addAll(DoseLexicon.LABELS);
        labels.addAll(vocabulary.phases());
    }

    /** An interval from its bracket on, the rounds being read. */
    Interval rounds(DoseToken first, Count rounds) {
        return interval(first, rounds, Optional.empty(), phases(1));
    }

    /** An interval from {@code of} on, the total being read. */
    Interval total(DoseToken first, Count sets, Measure time, Optional<Rise> rise) {
        if (!cursor.takeWord("of")) {
            DoseToken bracket = cursor.peek();
            if (DoseLexicon.PARTS.contains(cursor.peek(1).text())) {
                throw Misread.at(bracket, "brackets hold the phases of an interval")
                        .help("write the part without them");
            }
            throw Misread.at(
                            bracket,
                            time.isTime() ? "`of` is missing before the bracket" : "`x` is missing before the bracket")
                    .help("write `8 x (...)` for rounds or `20 min of (...)` for a total");
        }
        if (!time.isTime()) {
            throw cursor.fault(first, "a total is a time, not `%s`".formatted(DosePrinter.measure(time)))
                    .help("write `8 x (...)` for rounds or `20 min of (...)` for a total");
        }
        if (!sets.equals(Count.ONE) || rise.flatMap(Rise::sets).isPresent()) {
            throw cursor.fault(first, "an interval has rounds or a total, not both")
                    .help("write `8 x (...)` for rounds or `20 min of (...)` for a total");
        }
        if (!cursor.sees(Kind.OPEN)) {
            throw cursor.unexpected("a bracket with phases");
        }
        return interval(first, Count.ONE, Optional.of(new Interval.Total(time, rise)), phases(1));
    }

    private Interval interval(DoseToken first, Count rounds, Optional<Interval.Total> total, List<Phase> phases) {
        values.require(first, IntervalSize.fault(rounds, total, phases));
        return new Interval(rounds, total, phases);
    }

    /** The phases between brackets; ends the reading of what they belong to where one of them has a problem. */
    private List<Phase> phases(int depth) {
        DoseToken open = cursor.next();
        if (depth > Phase.DEEPEST) {
            throw Misread.at(open, "groups lie at most %d deep".formatted(Phase.DEEPEST));
        }
        int before = problems.size();
        List<Phase> phases = new ArrayList<>();
        do {
            try {
                phases.add(phase(depth));
                endOfPhase();
            } catch (Misread misread) {
                problems.add(misread.problem());
                cursor.skipToEnd(true);
            }
        } while (cursor.take(Kind.COMMA));
        if (!cursor.take(Kind.CLOSE)) {
            throw Misread.at(open, "the bracket is not closed").help("write `)` after the last phase");
        }
        if (problems.size() > before) {
            throw Misread.again(problems.remove(problems.size() - 1));
        }
        if (phases.size() > Phase.MOST) {
            throw cursor.fault(open, "a group has at most %d phases".formatted(Phase.MOST));
        }
        return phases;
    }

    private void endOfPhase() {
        if (cursor.sees(Kind.COMMA) || cursor.sees(Kind.CLOSE) || cursor.sees(Kind.END)) {
            return;
        }
        if (cursor.peek().odd().isPresent()) {
            throw cursor.unexpected("a comma");
        }
        DoseToken token = cursor.peek();
        throw Misread.at(
                        token,
                        "`%s` stands after the end of a phase".formatted(cursor.slice(token.start(), token.end())))
                .help("write a comma between phases");
    }

    private Phase phase(int depth) {
        DoseToken first = cursor.peek();
        if (cursor.sees(Kind.OPEN)) {
            return new Phase.Repeated(Count.ONE, phases(depth + 1));
        }
        if (first.is(Kind.WORD) && cursor.peek(1).isWord("until")) {
            return until(label());
        }
        if (!cursor.sees(Kind.NUMBER)) {
            throw cursor.unexpected("a time with a label, as in `20 s hard`");
        }
        Value value = values.value("a time");
        if (cursor.take(Kind.TIMES)) {
            Count rounds = values.count(value, first, "rounds");
            if (!cursor.sees(Kind.OPEN)) {
                throw cursor.unexpected("a bracket with phases");
            }
            return new Phase.Repeated(rounds, phases(depth + 1));
        }
        return timed(first, value);
    }

    private Phase timed(DoseToken first, Value value) {
        Optional<KnownUnit> unit = values.unit(DoseLexicon.TIMES);
        if (unit.isEmpty()) {
            throw values.noUnit(first, "a phase", DoseLexicon.TIMES, "");
        }
        if (value.exact().isEmpty()) {
            throw cursor.fault(first, "a phase lasts an exact time, not `%s`".formatted(cursor.since(first)));
        }
        values.require(first, MeasureFault.ofGoal(value, unit.get()));
        if (cursor.seesWord("of") && cursor.peek(1).is(Kind.OPEN)) {
            throw innerTotal(first);
        }
        if (cursor.sees(Kind.COMMA) || cursor.sees(Kind.CLOSE) || cursor.sees(Kind.END)) {
            throw cursor.fault(first, "`%s` does not say what is done".formatted(cursor.since(first)))
                    .help("write a label after it, as in `20 s hard` or `10 s rest`");
        }
        Label label = label();
        Optional<Intensity> intensity = cursor.seesWord("at") ? Optional.of(intensities.read()) : Optional.empty();
        return new Phase.Timed(new Measure(value, unit.get()), label, intensity);
    }

    /** A total inside brackets, whose last round would be cut while others follow. */
    private Misread innerTotal(DoseToken first) {
        cursor.next();
        cursor.skipToEnd(true);
        String total = cursor.since(first);
        return cursor.fault(first, "`%s` stands in brackets; a total stands outermost".formatted(total))
                .help("write `%s` on a line of its own, a slow start and end on lines before and after it"
                        .formatted(total));
    }

    private Label label() {
        DoseToken token = cursor.peek();
        if (!token.is(Kind.WORD) || !labels.contains(token.text())) {
            throw cursor.unexpected("a label such as `run`, `walk`, `hard` or `rest`", labels);
        }
        cursor.next();
        return new Label(token.text());
    }

    private Phase until(Label label) {
        DoseToken until = cursor.next();
        int start = cursor.peek().start();
        while (!cursor.sees(Kind.COMMA) && !cursor.sees(Kind.CLOSE) && !cursor.sees(Kind.END)) {
            if (cursor.sees(Kind.OPEN)) {
                throw Misread.at(cursor.peek(), "the text after `until` holds no bracket");
            }
            cursor.next();
        }
        String words = DoseText.tidy(cursor.slice(start, cursor.peek().start()));
        if (words.isEmpty()) {
            throw Misread.at(until, "`until` does not say until when")
                    .help("write it in words, as in `walk until you can talk again`");
        }
        return new Phase.Until(label, SafeText.shown(words));
    }
}
