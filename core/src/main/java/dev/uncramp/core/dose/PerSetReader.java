package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list for each set, such as {@code 12/10/8}. */
final class PerSetReader {

    private final DoseCursor cursor;
    private final ValueReader values;
    private final DoseVocabulary vocabulary;

    PerSetReader(DoseCursor cursor, DoseVocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        values = new ValueReader(cursor);
    }

    /** Reads on from the first slash, the number before it being read. */
    PerSet read(DoseToken first, Value value) {
        if (!cursor.peek(1).is(Kind.NUMBER) && !cursor.peek(1).is(Kind.ODD)) {
            cursor.next();
            cursor.next();
            throw cursor.fault(first, "`%s` says how often, not how much".formatted(cursor.since(first)))
                    .help("write the amount first, as in `10, 2 x/day`");
        }
        if (value.exact().isEmpty()) {
            throw cursor.fault(first, "a list for each set has plain numbers, not `%s`".formatted(cursor.since(first)))
                    .help("write it as in `12/10/8`");
        }
        List<BigDecimal> numbers = new ArrayList<>(List.of(value.planned()));
        while (cursor.take(Kind.SLASH)) {
            numbers.add(values.number("the number of the next set"));
        }
        String list = cursor.since(first);
        Unit unit = unit(first, numbers, list);
        if (cursor.sees(Kind.TIMES)) {
            cursor.next();
            throw cursor.fault(first, "the list `%s` counts the sets already".formatted(list))
                    .help("write `%s`".formatted(list));
        }
        if (cursor.sees(Kind.ARROW)) {
            throw Misread.at(cursor.peek(), "a list for each set does not rise").help("write one row for each week");
        }
        return perSet(first, numbers, unit);
    }

    private PerSet perSet(DoseToken first, List<BigDecimal> numbers, Unit unit) {
        if (numbers.size() > Count.MOST) {
            throw cursor.fault(
                    first, "a list of %d sets is too long: at most %d".formatted(numbers.size(), Count.MOST));
        }
        for (BigDecimal number : numbers) {
            Value set = new Value.Exactly(number);
            values.require(first, MeasureFault.ofGoal(set, unit));
            if (number.scale() > 0) {
                throw cursor.fault(first, "`%s` is not a whole number".formatted(DosePrinter.number(number)));
            }
        }
        return new PerSet(numbers.stream().map(BigDecimal::intValue).toList(), unit);
    }

    private Unit unit(DoseToken first, List<BigDecimal> numbers, String list) {
        if (cursor.sees(Kind.WORD) && vocabulary.counts().contains(cursor.peek().text())) {
            return new CountedUnit(cursor.next().text());
        }
        Optional<KnownUnit> unit = values.unit(DoseLexicon.UNITS.keySet());
        if (unit.isPresent() && (unit.get() == KnownUnit.MINUTES || unit.get() == KnownUnit.HOURS)) {
            Misread misread = cursor.fault(
                    first,
                    "`%s` is read as a list for each set, which takes no `%s`"
                            .formatted(list, unit.get().word()));
            throw numbers.size() == 2
                    ? fraction(numbers, unit.get()).map(misread::help).orElse(misread)
                    : misread.help("write the times in `s`");
        }
        if (unit.isEmpty()
                && cursor.sees(Kind.WORD)
                && !DoseLexicon.PARTS.contains(cursor.peek().text())) {
            DoseToken word = cursor.next();
            throw Misread.at(word, "`%s` is no unit".formatted(cursor.slice(word.start(), word.end())))
                    .expected("a unit such as `reps`, `s` or `steps`")
                    .near(word.text(), DoseLexicon.UNITS.keySet());
        }
        return unit.<Unit>map(u -> u).orElse(KnownUnit.REPS);
    }

    /** What a fraction of a minute or an hour is in the next smaller unit. */
    private static Optional<String> fraction(List<BigDecimal> numbers, KnownUnit unit) {
        if (numbers.get(1).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sixtieths =
                numbers.get(0).multiply(BigDecimal.valueOf(60)).divide(numbers.get(1), 0, RoundingMode.HALF_UP);
        return Optional.of("write `%s %s`".formatted(sixtieths.toPlainString(), unit == KnownUnit.HOURS ? "min" : "s"));
    }
}
