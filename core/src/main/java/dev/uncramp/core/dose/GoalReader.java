package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the amount of a line: a goal, a list for each set, an interval, a word. */
final class GoalReader {

    private final DoseCursor cursor;
    private final ValueReader values;
    private final IntervalReader intervals;
    private final StepReader steps;
    private final AmountFaults faults;
    private final DoseVocabulary vocabulary;

    GoalReader(DoseCursor cursor, DoseVocabulary vocabulary, List<DoseProblem> problems) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        faults = new AmountFaults(cursor, vocabulary);
        values = new ValueReader(cursor);
        steps = new StepReader(cursor);
        intervals = new IntervalReader(cursor, vocabulary, problems);
    }

    /** What was read: the amount, and the hold that {@code 2 x 4 x 30 s} says with it. */
    record Read(Amount amount, Optional<Hold> hold) {}

    private static Read only(Amount amount) {
        return new Read(amount, Optional.empty());
    }

    Read read() {
        DoseToken first = cursor.peek();
        if (cursor.takeWord("once")) {
            return only(Goal.of(Measure.of(1, KnownUnit.REPS)));
        }
        if (cursor.takeWord("twice")) {
            return only(Goal.of(Measure.of(2, KnownUnit.REPS)));
        }
        if (cursor.takeWord("as")) {
            if (!cursor.takeWord("told")) {
                throw cursor.unexpected("`told`", Set.of("told"));
            }
            return only(new AsTold());
        }
        if (cursor.sees(Kind.OPEN)) {
            return only(intervals.rounds(first, Count.ONE));
        }
        if (cursor.sees(Kind.ARROW)) {
            throw Misread.at(first, "an arrow needs its start").help("write `5 -> 30`");
        }
        if (first.is(Kind.WORD) && !values.ahead()) {
            throw faults.noAmount(first);
        }
        Value value = values.value("an amount");
        if (cursor.sees(Kind.SLASH)) {
            return only(new PerSetReader(cursor, vocabulary).read(first, value));
        }
        return cursor.sees(Kind.TIMES) ? counted(first, value) : goal(first, Count.ONE, value);
    }

    /** What follows {@code value x}. */
    private Read counted(DoseToken first, Value value) {
        if (cursor.peek(1).is(Kind.SLASH)) {
            cursor.next();
            cursor.next();
            cursor.next();
            throw cursor.fault(first, "`%s` says how often a day, not how much".formatted(cursor.since(first)))
                    .help("write the amount first, as in `10, 2 x/day`");
        }
        if (value instanceof Value.UpTo || value instanceof Value.AtLeast) {
            throw faults.upToSets(first, value);
        }
        Count sets = values.count(value, first, "sets");
        cursor.next();
        if (cursor.sees(Kind.OPEN)) {
            return only(intervals.rounds(first, sets));
        }
        DoseToken second = cursor.peek();
        Value each = values.value("the reps or the time of a set");
        if (cursor.sees(Kind.SLASH)) {
            while (cursor.sees(Kind.SLASH) || cursor.sees(Kind.NUMBER)) {
                cursor.next();
            }
            throw cursor.fault(first, "the list `%s` counts the sets already".formatted(cursor.since(second)))
                    .help("write `%s`".formatted(cursor.since(second)));
        }
        return cursor.take(Kind.TIMES) ? held(first, sets, each, second) : goal(first, sets, each);
    }

    /** Sets, reps and a hold in full: {@code 2 x 4 x 30 s} is {@code 2 x 4, hold 30 s}. */
    private Read held(DoseToken first, Count sets, Value reps, DoseToken second) {
        DoseToken third = cursor.peek();
        Value value = values.value("the time of a hold");
        Optional<Value> target = values.target();
        Optional<KnownUnit> unit = values.unit(DoseLexicon.PAUSE_UNITS);
        if (unit.isEmpty()) {
            throw values.noUnit(
                    third, "a hold", DoseLexicon.PAUSE_UNITS_SHOWN, cursor.slice(first.start(), third.start()));
        }
        values.require(third, PauseFault.ofHold(value, target, unit.get()));
        values.require(second, MeasureFault.ofGoal(reps, KnownUnit.REPS));
        Goal goal = new Goal(sets, new Measure(reps, KnownUnit.REPS), Optional.empty(), Optional.empty());
        noStep(first);
        return new Read(goal, Optional.of(new Hold(new Measure(value, unit.get()), target)));
    }

    private void noStep(DoseToken first) {
        if (steps.ahead()) {
            throw cursor.unexpected("a comma")
                    .help("a step is written with `->` after the sets or the reps, not with a hold: "
                            + cursor.since(first));
        }
    }

    /** A goal from its first value on, the sets being read. */
    private Read goal(DoseToken first, Count sets, Value value) {
        Optional<ValueReader.Timed> timed = values.timed(value);
        if (timed.isPresent()) {
            Optional<Rise> goal = Optional.of(Rise.to(timed.get().goal()));
            return goal(first, sets, timed.get().start(), timed.get().unit(), goal);
        }
        Optional<Rise> target = target(sets, value);
        DoseToken unitToken = cursor.peek();
        Unit unit = unit();
        boolean written = cursor.isPast(unitToken);
        faults.afterUnit(first, sets, value, unitToken, written);
        return goal(first, sets, value, unit, target);
    }

    /** A goal from its unit on. */
    private Read goal(DoseToken first, Count sets, Value value, Unit unit, Optional<Rise> target) {
        values.require(first, MeasureFault.ofGoal(value, unit));
        Measure measure = new Measure(value, unit);
        DoseToken step = cursor.peek();
        Optional<Rise> rise = steps.read(unit, target, vocabulary);
        boolean stepped = cursor.isPast(step);
        values.require(stepped ? step : first, rise.flatMap(r -> RiseFault.of(r, sets, measure)));
        if (cursor.seesWord("of") || cursor.sees(Kind.OPEN)) {
            return only(intervals.total(first, sets, measure, rise));
        }
        return only(new Goal(sets, measure, rise, label()));
    }

    private Optional<Rise> target(Count sets, Value value) {
        if (!cursor.sees(Kind.ARROW)) {
            return Optional.empty();
        }
        DoseToken arrow = cursor.next();
        DoseToken first = cursor.peek();
        Value to = values.value("the number to reach");
        Optional<Rise> rise;
        if (cursor.sees(Kind.TIMES) && !cursor.peek(1).is(Kind.SLASH)) {
            Count goal = values.count(to, first, "sets");
            cursor.next();
            rise = Optional.of(both(arrow, sets, value, goal, values.value("the reps or the time of a set")));
        } else {
            rise = Optional.of(Rise.to(to));
        }
        if (cursor.sees(Kind.ARROW)) {
            throw values.secondArrow();
        }
        return rise;
    }

    /** Sets and a value on both sides of the arrow: one of the two must be the same. */
    private Rise both(DoseToken arrow, Count sets, Value value, Count goal, Value to) {
        if (goal.equals(sets)) {
            return Rise.to(to);
        }
        if (to.equals(value)) {
            return Rise.toSets(goal);
        }
        String start = DosePrinter.count(sets) + " x " + DosePrinter.value(value);
        throw cursor.fault(arrow, "two things would rise at once: the sets and what a set is")
                .help("let one of them rise, as in `%s -> %s x %s`"
                        .formatted(start, DosePrinter.count(sets), DosePrinter.value(to)));
    }

    private Unit unit() {
        if (cursor.sees(Kind.WORD)) {
            String word = cursor.peek().text();
            if (vocabulary.counts().contains(word)) {
                cursor.next();
                return new CountedUnit(word);
            }
        }
        return values.unit(DoseLexicon.UNITS.keySet()).<Unit>map(u -> u).orElse(KnownUnit.REPS);
    }

    private Optional<Label> label() {
        DoseToken token = cursor.peek();
        if (!token.is(Kind.WORD)
                || !vocabulary.labels().contains(token.text())
                || (DoseLexicon.PARTS.contains(token.text()) && startsPart())) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(new Label(token.text()));
    }

    /** Whether the word, which is a label and a part, is followed by the value of the part. */
    private boolean startsPart() {
        return cursor.peek(1).is(Kind.NUMBER)
                || cursor.peek(1).isWord("up")
                || cursor.peek(1).isWord("at")
                || cursor.peek(1).is(Kind.AT_LEAST);
    }
}
