package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Reads numbers, values, counts, and values with their unit. */
final class ValueReader {

    private final DoseCursor cursor;

    ValueReader(DoseCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a value starts here. */
    boolean ahead() {
        return cursor.sees(Kind.NUMBER)
                || cursor.sees(Kind.AT_LEAST)
                || (cursor.seesWord("up") && cursor.peek(1).isWord("to"))
                || (cursor.seesWord("at") && cursor.peek(1).isWord("least"));
    }

    Value value(String what) {
        DoseToken first = cursor.peek();
        if (cursor.take(Kind.AT_LEAST)
                || (cursor.seesWord("at") && cursor.peek(1).isWord("least"))) {
            if (first.is(Kind.WORD)) {
                cursor.next();
                cursor.next();
            }
            return new Value.AtLeast(number(what));
        }
        if (cursor.seesWord("up") && cursor.peek(1).isWord("to")) {
            cursor.next();
            cursor.next();
            return new Value.UpTo(number(what));
        }
        BigDecimal low = number(what);
        if (cursor.seesWord("to") && cursor.peek(1).is(Kind.NUMBER)) {
            cursor.next();
            String high = cursor.next().text();
            throw cursor.fault(first, "`%s` could be a range or a rise".formatted(cursor.since(first)))
                    .help("write `%s-%s` for a range or `%s -> %s` for a rise".formatted(low, high, low, high));
        }
        return cursor.take(Kind.DASH) ? between(first, low, number("the second number of a range")) : exactly(low);
    }

    private Value between(DoseToken first, BigDecimal low, BigDecimal high) {
        int order = high.compareTo(low);
        if (order > 0) {
            return new Value.Between(low, high);
        }
        Misread misread =
                cursor.fault(first, "in the range `%s` the second number is not larger".formatted(cursor.since(first)));
        throw order == 0
                ? misread.help("write `%s`".formatted(DosePrinter.number(low)))
                : misread.help("write `%s-%s`".formatted(DosePrinter.number(high), DosePrinter.number(low)));
    }

    private static Value exactly(BigDecimal number) {
        return new Value.Exactly(number);
    }

    /** A number, or the problem that there is none. */
    BigDecimal number(String what) {
        if (cursor.sees(Kind.DASH) && cursor.peek(1).is(Kind.NUMBER)) {
            DoseToken dash = cursor.next();
            cursor.next();
            throw cursor.fault(dash, "`%s` is below zero".formatted(cursor.since(dash)));
        }
        if (!cursor.sees(Kind.NUMBER)) {
            throw cursor.unexpected(what);
        }
        return Value.normal(new BigDecimal(cursor.next().text()));
    }

    /** A whole number within bounds. */
    int whole(String what, int smallest, int largest) {
        DoseToken first = cursor.peek();
        BigDecimal number = number(what);
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(smallest)) < 0
                || number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            throw Misread.at(
                    first, "`%s` is not a whole number from %d to %d".formatted(first.text(), smallest, largest));
        }
        return number.intValue();
    }

    /** Reads a value as a count of sets, rounds or sessions, from the token where the value began. */
    Count count(Value value, DoseToken first, String what) {
        boolean open = value.exact().isEmpty() && !(value instanceof Value.Between);
        if (open || value.planned().scale() > 0 || value.most().scale() > 0) {
            throw cursor.fault(
                    first,
                    "`%s` is no number of %s: a whole number or a range of them"
                            .formatted(DosePrinter.value(value), what));
        }
        int low = value.planned().intValue();
        int high = value.most().intValue();
        if (low < 1) {
            throw cursor.fault(first, "`%d x` is nothing: there is at least 1".formatted(low));
        }
        if (high > Count.MOST) {
            throw cursor.fault(
                    first, "`%s` is too many %s: at most %d".formatted(DosePrinter.value(value), what, Count.MOST));
        }
        return new Count(low, high);
    }

    /** Arrow and target after a value, where there is one. */
    Optional<Value> target() {
        if (!cursor.take(Kind.ARROW)) {
            return Optional.empty();
        }
        Value target = value("the number to reach");
        if (cursor.sees(Kind.ARROW)) {
            throw secondArrow();
        }
        return Optional.of(target);
    }

    /**
     * A start and a goal in time, both in one unit.
     *
     * @param start the start
     * @param goal the goal
     * @param unit the finer one of the two that were written
     */
    record Timed(Value start, Value goal, KnownUnit unit) {}

    /** What follows a start where start and goal have different units of time, as in {@code 30 s -> 5 min}. */
    Optional<Timed> timed(Value start) {
        Optional<KnownUnit> from = time(0);
        Optional<KnownUnit> to = time(3);
        boolean two = from.isPresent() && to.isPresent() && !from.equals(to);
        if (!two
                || start.exact().isEmpty()
                || !cursor.peek(1).is(Kind.ARROW)
                || !cursor.peek(2).is(Kind.NUMBER)) {
            return Optional.empty();
        }
        cursor.next();
        cursor.next();
        BigDecimal goal = number("the number to reach");
        cursor.next();
        if (cursor.sees(Kind.ARROW)) {
            throw secondArrow();
        }
        KnownUnit finer = from.get().seconds() < to.get().seconds() ? from.get() : to.get();
        return Optional.of(new Timed(in(finer, start.planned(), from.get()), in(finer, goal, to.get()), finer));
    }

    private Optional<KnownUnit> time(int ahead) {
        return cursor.peek(ahead).is(Kind.WORD)
                ? Optional.ofNullable(DoseLexicon.UNITS.get(cursor.peek(ahead).text()))
                        .filter(KnownUnit::isTime)
                : Optional.empty();
    }

    private static Value in(KnownUnit finer, BigDecimal number, KnownUnit unit) {
        BigDecimal times = BigDecimal.valueOf(unit.seconds() / finer.seconds());
        return exactly(Value.normal(number.multiply(times).min(Value.LARGEST)));
    }

    Misread secondArrow() {
        return Misread.at(cursor.peek(), "a second arrow: two things would rise at once")
                .help("write the start and the goal alone, as in `5 -> 30`");
    }

    /** A unit among some, or empty where another word or sign comes. */
    Optional<KnownUnit> unit(Collection<String> allowed) {
        return cursor.sees(Kind.WORD) && allowed.contains(cursor.peek().text())
                ? Optional.ofNullable(DoseLexicon.UNITS.get(cursor.next().text()))
                : Optional.empty();
    }

    /**
     * The problem that a value of this kind has no unit, or one that does not fit; the first unit allowed and the word
     * before the value make the help.
     */
    Misread noUnit(DoseToken first, String what, Collection<String> allowed, String before) {
        String expected = DoseLexicon.oneOf(allowed);
        if (cursor.seesWord("m")) {
            cursor.next();
            return cursor.fault(first, "`%s` is metres, and %s is not".formatted(cursor.since(first), what))
                    .expected(expected)
                    .help("minutes are `min`, seconds are `s`");
        }
        if (cursor.sees(Kind.WORD) && !DoseLexicon.PARTS.contains(cursor.peek().text())) {
            DoseToken word = cursor.next();
            return Misread.at(word, "`%s` is no unit of %s".formatted(cursor.slice(word.start(), word.end()), what))
                    .expected(expected)
                    .near(word.text(), allowed);
        }
        if (cursor.peek().odd().isPresent()) {
            return cursor.unexpected(expected);
        }
        return cursor.fault(first, "`%s` has no unit".formatted(cursor.since(first)))
                .expected(expected)
                .help("write `%s%s %s`"
                        .formatted(
                                before, cursor.since(first), allowed.iterator().next()));
    }

    /** Throws the fault of what was read since a token, where there is one. */
    void require(DoseToken first, Optional<String> fault) {
        if (fault.isPresent()) {
            throw cursor.fault(first, fault.get());
        }
    }
}
