package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what rises by the week: {@code 2 more each week up to 16}, {@code 5 min longer every 4 weeks up to 30 min}, {@code
 * 10 % more each week up to 30 min}.
 */
final class MoreReader {

    /** Words for more; the first is the one that is printed. */
    static final Set<String> WORDS = DoseLexicon.ordered("more", "longer", "further", "heavier", "higher");

    private static final Set<String> LESS = Set.of("less", "fewer", "shorter");
    private static final String EXAMPLE = "`2 more each week up to 16`";
    private static final String EXAMPLE_OF_PERCENT = "`10 min, 10 % more each week up to 30 min`";
    private static final String END_ABOVE_NOTHING = "a rise ends above 0";
    private static final Set<String> ADDING = Set.of("plus", "add", "adding", "increase", "increasing", "rising");

    private static final Map<String, Integer> DAYS = Map.of("14", 2, "21", 3, "28", 4);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("second", 2),
            Map.entry("other", 2),
            Map.entry("three", 3),
            Map.entry("third", 3),
            Map.entry("four", 4),
            Map.entry("fourth", 4),
            Map.entry("six", 6),
            Map.entry("sixth", 6));

    private final DoseCursor cursor;
    private final ValueReader values;
    private final DoseVocabulary vocabulary;

    MoreReader(DoseCursor cursor, DoseVocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        values = new ValueReader(cursor);
    }

    /** Whether a rise by the week comes next, or what looks like one. */
    boolean ahead() {
        if (seesWeek(0) || ((cursor.sees(Kind.PLUS) || is(ADDING, 0)) && namesWeeks())) {
            return true;
        }
        return cursor.sees(Kind.NUMBER)
                && (isPercent()
                        || is(WORDS, 1)
                        || is(LESS, 1)
                        || (cursor.peek(1).is(Kind.WORD) && (is(WORDS, 2) || is(LESS, 2))));
    }

    /** Whether a percentage of more comes next, as in {@code 10 % more each week}. */
    private boolean isPercent() {
        DoseToken sign = cursor.peek(1);
        return (sign.is(Kind.PERCENT) || sign.isWord("percent")) && (is(WORDS, 2) || is(LESS, 2) || namesWeeks());
    }

    private boolean is(Set<String> words, int ahead) {
        return cursor.peek(ahead).is(Kind.WORD)
                && words.contains(cursor.peek(ahead).text());
    }

    /** Whether weeks are named before the next comma. */
    private boolean namesWeeks() {
        int ahead = 0;
        while (!cursor.peek(ahead).is(Kind.COMMA) && !cursor.peek(ahead).is(Kind.END)) {
            if (cursor.peek(ahead).isWord("week") || cursor.peek(ahead).isWord("weeks")) {
                return true;
            }
            ahead++;
        }
        return false;
    }

    /** Whether the weeks from one step to the next come there. */
    private boolean seesWeek(int ahead) {
        DoseToken next = cursor.peek(ahead + 1);
        return (cursor.peek(ahead).isWord("each") || cursor.peek(ahead).isWord("every"))
                && (next.isWord("week")
                        || next.isWord("weeks")
                        || (next.is(Kind.NUMBER) && cursor.peek(ahead + 2).isWord("weeks")));
    }

    MoreByWeek read() {
        DoseToken first = cursor.peek();
        if (!cursor.sees(Kind.NUMBER)) {
            skip();
            throw cursor.fault(first, "`%s` is not how a rise by the week is written".formatted(cursor.since(first)))
                    .help("write how much more, how often and up to where, as in " + EXAMPLE);
        }
        if (is(LESS, 1) || is(LESS, 2)) {
            skip();
            throw cursor.fault(first, "`%s` falls by the week".formatted(cursor.since(first)))
                    .help("only what rises is written so; write a row for each number, as in `week 2: 6`");
        }
        if (isPercent()) {
            return percent(first);
        }
        BigDecimal by = values.number("how much more");
        Optional<MoreOf> before = unit();
        cursor.next();
        Optional<MoreOf> of = before.isPresent() ? before : unit();
        if (of.isEmpty() && cursor.sees(Kind.WORD)) {
            everyday(cursor.peek(), by);
        }
        if (by.signum() == 0) {
            throw cursor.fault(first, "`%s` is nothing more".formatted(cursor.since(first)));
        }
        int weeks = weeks(first);
        MoreOf risen = of.orElseGet(() -> new MoreOf.Counted(KnownUnit.REPS));
        return upTo(first, risen, by, weeks);
    }

    /** A share of the amount of the step before; what rises is said by the unit of its end. */
    private MoreByWeek percent(DoseToken first) {
        BigDecimal by = values.number("the percentage");
        cursor.next();
        if (!is(WORDS, 0)) {
            skip();
            throw cursor.fault(first, "`%s` does not say that it is more".formatted(cursor.since(first)))
                    .help("write it as in " + EXAMPLE_OF_PERCENT);
        }
        cursor.next();
        if (by.signum() == 0 || by.compareTo(MoreStep.MOST_PERCENT) > 0) {
            throw cursor.fault(first, "`%s` is no step".formatted(cursor.since(first)))
                    .help("a percentage of more is above 0 and at most " + MoreStep.MOST_PERCENT);
        }
        Optional<MoreOf> said = unit();
        int weeks = weeks(first);
        DoseToken to = upTo(first, "30 min");
        if (!cursor.sees(Kind.NUMBER)) {
            skip();
            throw cursor.fault(to, "`%s` is no number that a percentage leads to".formatted(cursor.since(to)))
                    .help("what rises by percent is counted, timed or weighed, as in " + EXAMPLE_OF_PERCENT);
        }
        BigDecimal end = values.number("the last number");
        Optional<MoreOf> named = unit();
        MoreOf of = named.or(() -> said).orElseGet(() -> new MoreOf.Counted(KnownUnit.REPS));
        boolean fits =
                said.isEmpty() || said.get().equals(of) || (time(said.get()).isPresent() && time(of).isPresent());
        if (!fits) {
            throw inAnotherUnit(to, of, said.get());
        }
        if (of.equals(new MoreOf.Sets())) {
            throw cursor.fault(first, "a share of a set cannot be done")
                    .help("write `1 set more each week up to %s sets`".formatted(DosePrinter.number(end)));
        }
        if (end.signum() == 0) {
            throw cursor.fault(to, END_ABOVE_NOTHING);
        }
        return new MoreByWeek(of, new MoreStep.Percent(by), weeks, end, Optional.empty());
    }

    /** An everyday word for a unit, such as {@code seconds}. */
    private static void everyday(DoseToken word, BigDecimal by) {
        Optional<String> known = DoseLexicon.everyday(word.text()).filter(its -> !its.equals("each"));
        if (known.isPresent()) {
            throw Misread.at(word, "`%s` is no unit".formatted(word.text()))
                    .help("write `%s %s more each week`".formatted(DosePrinter.number(by), known.get()));
        }
    }

    private int weeks(DoseToken first) {
        if (cursor.takeWord("weekly")) {
            return 1;
        }
        if ((cursor.seesWord("a") || cursor.seesWord("per")) && cursor.peek(1).isWord("week")) {
            cursor.next();
            cursor.next();
            return 1;
        }
        if (cursor.seesWord("every")
                && cursor.peek(1).isWord("other")
                && cursor.peek(2).isWord("week")) {
            cursor.next();
            cursor.next();
            cursor.next();
            return 2;
        }
        if (!seesWeek(0)) {
            Optional<Integer> meant = inWords();
            String more = cursor.since(first);
            boolean byTheDay = DayWords.ahead(cursor);
            skip();
            if (byTheDay) {
                throw cursor.fault(
                                first,
                                "`%s` goes by the day, and a rise goes by the week".formatted(cursor.since(first)))
                        .help(
                                "write how much more each week, as in %s; or write the amounts by week yourself, as in `week 2: 12`"
                                        .formatted(EXAMPLE));
            }
            if (meant.isPresent()) {
                throw cursor.fault(first, "`%s` does not say its weeks in a number".formatted(cursor.since(first)))
                        .help("write `%s every %d weeks`".formatted(more, meant.get()));
            }
            throw cursor.fault(first, "`%s` does not say after how many weeks".formatted(cursor.since(first)))
                    .help(
                            "a rise that goes by itself goes by the week, as in %s or `2 more every 2 weeks up to 16`; one that waits for `progress` is `8 -> 16`"
                                    .formatted(EXAMPLE));
        }
        cursor.next();
        int weeks = cursor.sees(Kind.NUMBER) ? values.whole("the number of weeks", 1, MoreByWeek.MOST_WEEKS) : 1;
        cursor.next();
        return weeks;
    }

    /** The weeks that everyday words mean, as in {@code every two weeks}, {@code every second week}, {@code fortnightly}. */
    private Optional<Integer> inWords() {
        String next = cursor.peek(1).text();
        if (cursor.seesWord("fortnightly") || next.equals("fortnight")) {
            return Optional.of(2);
        }
        DoseToken unit = cursor.peek(2);
        if (unit.isWord("days")) {
            return Optional.ofNullable(DAYS.get(next));
        }
        return unit.isWord("week") || unit.isWord("weeks") ? Optional.ofNullable(NUMBERS.get(next)) : Optional.empty();
    }

    /** Goes to the number behind {@code up to}. */
    private DoseToken upTo(DoseToken first, String end) {
        if (!(cursor.seesWord("up") && cursor.peek(1).isWord("to"))) {
            String said = cursor.since(first);
            skip();
            throw cursor.fault(first, "`%s` does not say how far".formatted(cursor.since(first)))
                    .help("without an end it would rise for ever; write the last number behind it, as in `%s up to %s`"
                            .formatted(said, end));
        }
        cursor.next();
        cursor.next();
        return cursor.peek();
    }

    private MoreByWeek upTo(DoseToken first, MoreOf of, BigDecimal by, int weeks) {
        DoseToken at = upTo(first, end(of, by));
        BigDecimal end = values.number("the last number");
        MoreStep step = new MoreStep.Fixed(by);
        Optional<MoreOf> unit = unit();
        if (unit.isEmpty() || unit.get().equals(of)) {
            if (end.signum() == 0) {
                throw cursor.fault(at, END_ABOVE_NOTHING);
            }
            return new MoreByWeek(of, step, weeks, end, Optional.empty());
        }
        Optional<KnownUnit> time = time(unit.get());
        if (time.isEmpty() || time(of).isEmpty() || end.signum() == 0) {
            throw inAnotherUnit(at, unit.get(), of);
        }
        return new MoreByWeek(of, step, weeks, end, time);
    }

    private Misread inAnotherUnit(DoseToken at, MoreOf end, MoreOf risen) {
        return cursor.fault(at, "the end is in `%s`, but what rises is in `%s`".formatted(end.word(), risen.word()))
                .help("write both in the same unit");
    }

    private static Optional<KnownUnit> time(MoreOf of) {
        return of instanceof MoreOf.Counted counted ? MoreByWeek.timeOf(counted.unit()) : Optional.empty();
    }

    /** An end for the help, eight steps up. */
    private static String end(MoreOf of, BigDecimal by) {
        String number = DosePrinter.number(
                Value.normal(by.multiply(BigDecimal.valueOf(8)).min(Value.LARGEST)));
        return of.word().equals(KnownUnit.REPS.word()) ? number : number + " " + of.word();
    }

    private void skip() {
        cursor.next();
        while (!cursor.atPartEnd()) {
            cursor.next();
        }
    }

    private Optional<MoreOf> unit() {
        if (!cursor.sees(Kind.WORD)) {
            return Optional.empty();
        }
        Optional<MoreOf> unit = unit(cursor.peek().text());
        unit.ifPresent(found -> cursor.next());
        return unit;
    }

    private Optional<MoreOf> unit(String word) {
        if (word.equals("set") || word.equals("sets")) {
            return Optional.of(new MoreOf.Sets());
        }
        if (word.equals("round") || word.equals("rounds")) {
            return Optional.of(new MoreOf.Counted(KnownUnit.REPS));
        }
        if (vocabulary.counts().contains(word)) {
            return Optional.of(new MoreOf.Counted(new CountedUnit(word)));
        }
        Optional<MoreOf> known =
                Optional.ofNullable(DoseLexicon.UNITS.get(word)).map(MoreOf.Counted::new);
        return known.or(() -> Optional.ofNullable(LoadReader.MASSES.get(word)).map(MoreOf.Mass::new))
                .or(() -> Optional.ofNullable(PartReader.RANGE_UNITS.get(word)).map(MoreOf.Reach::new));
    }
}
