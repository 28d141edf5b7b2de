package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one part after the amount. */
final class PartReader {

    private static final Map<String, DosePart> PAUSES =
            Map.of("relax", DosePart.RELAX, "rest", DosePart.REST, "change", DosePart.CHANGE, "ready", DosePart.READY);
    private static final Map<String, RangeOfMotion.Movement> MOVEMENTS =
            DoseLexicon.byWord(RangeOfMotion.Movement.values(), RangeOfMotion.Movement::word);
    static final Map<String, RangeOfMotion.Unit> RANGE_UNITS =
            DoseLexicon.byWord(RangeOfMotion.Unit.values(), RangeOfMotion.Unit::word);
    private static final int TEMPO_NUMBERS = 3;

    private final DoseCursor cursor;
    private final ValueReader values;
    private final LoadReader loads;
    private final PhraseReader phrases;
    private final IntensityReader intensities;
    private final MoreReader more;
    private final PartsSoFar parts;

    PartReader(DoseCursor cursor, PartsSoFar parts, DoseVocabulary vocabulary) {
        this.cursor = cursor;
        this.parts = parts;
        more = new MoreReader(cursor, vocabulary);
        values = new ValueReader(cursor);
        loads = new LoadReader(cursor);
        phrases = new PhraseReader(cursor);
        intensities = new IntensityReader(cursor);
    }

    void read() {
        DoseToken first = cursor.peek();
        if (first.isWord("at") && !cursor.peek(1).isWord("least")) {
            parts.intensity(intensities.read(), first);
        } else if (more.ahead()) {
            parts.more(more.read(), first);
        } else if (values.ahead()) {
            number(first);
        } else if (first.isWord("each") && cursor.peek(1).isWord("of")) {
            waysOf(first);
        } else if (phrases.ahead()) {
            phrases.read(parts);
        } else if (first.is(Kind.WORD)) {
            word(first);
        } else {
            throw cursor.unexpected("a part such as `hold 5 s`, `rest 30 s` or `each side`");
        }
    }

    private void word(DoseToken first) {
        cursor.next();
        DosePart pause = PAUSES.get(first.text());
        RangeOfMotion.Movement movement = MOVEMENTS.get(first.text());
        if (pause != null) {
            parts.pause(pause, pause(first), first);
        } else if (movement != null) {
            parts.range(range(movement), first);
        } else {
            switch (first.text()) {
                case "hold" -> parts.hold(hold(), first);
                case "tempo" -> parts.tempo(tempo(first), first);
                case "up" -> parts.up(time(first), first);
                case "down" -> parts.down(time(first), first);
                case "load" -> parts.load(loads.load(), first);
                case "band" -> parts.band(loads.band(), first);
                case "then" -> then(first);
                case "rpe" -> parts.rpe(rpe(), first);
                default -> throw unknown(first);
            }
        }
    }

    private Misread unknown(DoseToken first) {
        String written = cursor.slice(first.start(), first.end());
        Misread misread = Misread.at(first, "`%s` is no part of a dose".formatted(written))
                .near(first.text(), DoseLexicon.PARTS);
        if (!misread.problem().nearest().isEmpty()) {
            return misread;
        }
        List<String> phrases = PhraseReader.near(first.text());
        if (!phrases.isEmpty()) {
            return misread.near(phrases);
        }
        return DoseLexicon.UNITS.containsKey(first.text())
                ? misread.help("a unit stands right after its number, as in `10 %s`".formatted(first.text()))
                : misread.expected("a part such as `hold`, `rest`, `tempo`, `each side`, `load` or `easy`");
    }

    private Misread ceiling(DoseToken first) {
        return cursor.fault(first, "`up to` belongs to a number, not to a part")
                .help("write `up to 30` as the amount, `up 3 s` for the time up, or `then +1 lb up to 5 lb`");
    }

    private Hold hold() {
        DoseToken first = cursor.peek();
        Value value = values.value("a time or breaths, as in `hold 5 s`");
        Optional<ValueReader.Timed> timed = values.timed(value);
        if (timed.isPresent()) {
            Value start = timed.get().start();
            Optional<Value> goal = Optional.of(timed.get().goal());
            values.require(first, PauseFault.ofHold(start, goal, timed.get().unit()));
            return new Hold(new Measure(start, timed.get().unit()), goal);
        }
        Optional<Value> target = values.target();
        Optional<KnownUnit> unit = values.unit(DoseLexicon.PAUSE_UNITS);
        if (unit.isEmpty()) {
            throw values.noUnit(first, "a hold", DoseLexicon.PAUSE_UNITS_SHOWN, "hold ");
        }
        values.require(first, PauseFault.ofHold(value, target, unit.get()));
        return new Hold(new Measure(value, unit.get()), target);
    }

    private Measure pause(DoseToken word) {
        DoseToken first = cursor.peek();
        String example = word.text() + " 30 s";
        Value value = values.value("a time or breaths, as in `%s`".formatted(example));
        Optional<KnownUnit> unit = values.unit(DoseLexicon.PAUSE_UNITS);
        if (unit.isEmpty()) {
            throw values.noUnit(first, "a pause", DoseLexicon.PAUSE_UNITS_SHOWN, word.text() + " ");
        }
        values.require(first, PauseFault.ofPause(value, unit.get()));
        return new Measure(value, unit.get());
    }

    private Measure time(DoseToken word) {
        DoseToken first = cursor.peek();
        String example = word.text() + " 3 s";
        Value value = values.value("a time, as in `%s`".formatted(example));
        Optional<KnownUnit> unit = values.unit(DoseLexicon.TIMES);
        if (unit.isEmpty()) {
            throw values.noUnit(first, "a tempo", DoseLexicon.TIMES, word.text() + " ");
        }
        values.require(first, MeasureFault.of(value, unit.get()));
        Measure time = new Measure(value, unit.get());
        values.require(first, Tempo.UpDown.fault(time));
        return time;
    }

    private Tempo.ThreeNumbers tempo(DoseToken word) {
        DoseToken first = cursor.peek();
        List<Integer> numbers = new ArrayList<>();
        numbers.add(values.whole("three numbers, as in `tempo 3-2-3`", 0, Tempo.MOST_SECONDS));
        while (cursor.take(Kind.DASH)) {
            numbers.add(values.whole("the next number of a tempo", 0, Tempo.MOST_SECONDS));
        }
        if (numbers.size() != TEMPO_NUMBERS) {
            throw cursor.fault(
                            first,
                            "`%s` has %d numbers: a tempo has three, for up, hold and down"
                                    .formatted(cursor.since(word), numbers.size()))
                    .help("write `tempo 3-2-3`, or `up 3 s, hold 2 s, down 3 s`");
        }
        if (numbers.get(0) == 0 || numbers.get(2) == 0) {
            throw cursor.fault(first, "`%s` has an end of no time".formatted(cursor.since(word)))
                    .help("write the end that takes time alone, as in `down 5 s`");
        }
        return new Tempo.ThreeNumbers(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private Value rpe() {
        DoseToken first = cursor.peek();
        Value value = values.value("a number, as in `RPE 4`");
        values.require(first, Bounds.fault(value, 0, Effort.LARGEST_RPE, "RPE"));
        return value;
    }

    private RangeOfMotion range(RangeOfMotion.Movement movement) {
        cursor.takeWord("from");
        DoseToken first = cursor.peek();
        boolean step = movement == RangeOfMotion.Movement.STEP;
        Value value = values.value(step ? "a height, as in `step 15 cm`" : "degrees, as in `bend 60 deg`");
        Optional<Rise> target = values.target().map(Rise::to);
        Set<String> allowed = step ? Set.of("cm", "in") : Set.of("deg");
        RangeOfMotion.Unit unit =
                cursor.sees(Kind.WORD) && allowed.contains(cursor.peek().text())
                        ? RANGE_UNITS.get(cursor.next().text())
                        : null;
        if (unit == null) {
            throw values.noUnit(
                    first,
                    "the range of a movement",
                    step ? List.of("cm", "in") : List.of("deg"),
                    movement.word() + " ");
        }
        Optional<Rise> rise = new StepReader(cursor).read(unit.word(), RANGE_UNITS.keySet(), target);
        values.require(first, RangeOfMotion.fault(movement, value, rise, unit));
        return new RangeOfMotion(movement, value, rise, unit);
    }

    private void then(DoseToken first) {
        if (loads.seesBand()) {
            parts.thenBand(loads.thenBand(), first);
        } else {
            parts.then(loads.then(), first);
        }
    }

    private void waysOf(DoseToken first) {
        cursor.next();
        cursor.next();
        int count = values.whole("the number of ways", 2, Ways.MOST);
        if (!cursor.takeWord("ways")) {
            throw cursor.unexpected("`ways`", Set.of("ways"));
        }
        parts.ways(new Ways(count), first);
    }

    /** A part that begins with a number: {@code 12RM}, {@code 3 days/week}, {@code 2 x/day}, {@code 6 h apart}. */
    private void number(DoseToken first) {
        if (first.is(Kind.NUMBER) && cursor.peek(1).isWord("rm")) {
            parts.load(loads.repMax(), first);
            return;
        }
        Value value = values.value("a number");
        if (cursor.sees(Kind.TIMES) && cursor.peek(1).is(Kind.SLASH)) {
            cursor.next();
            cursor.next();
            expect("day");
            values.require(first, When.timesFault(value));
            parts.timesADay(value, first);
        } else if ((cursor.seesWord("day") || cursor.seesWord("days"))
                && cursor.peek(1).is(Kind.SLASH)) {
            cursor.next();
            cursor.next();
            expect("week");
            values.require(first, When.AWeek.fault(value));
            parts.days(new When.AWeek(value), first);
        } else if (cursor.sees(Kind.WORD) && cursor.peek(1).isWord("apart")) {
            parts.apart(apart(first, value), first);
        } else {
            unitless(first, value);
        }
    }

    private Apart apart(DoseToken first, Value value) {
        Optional<KnownUnit> unit = values.unit(List.of("h", "min"));
        if (unit.isEmpty()) {
            throw values.noUnit(first, "the time between two of them", List.of("h", "min"), "");
        }
        cursor.next();
        Duration least = time(first, value.planned(), unit.get());
        Duration most = time(first, value.most(), unit.get());
        boolean open = value.exact().isEmpty() && least.equals(most);
        values.require(first, open ? Optional.of("the time between is a number or a range") : Apart.fault(least, most));
        return new Apart(least, most);
    }

    private Duration time(DoseToken first, BigDecimal number, KnownUnit unit) {
        BigDecimal seconds = number.multiply(BigDecimal.valueOf(unit.seconds()));
        if (seconds.stripTrailingZeros().scale() > 0) {
            values.require(first, Apart.fault(Duration.ZERO, Duration.ZERO));
        }
        return Duration.ofSeconds(seconds.longValue());
    }

    /** {@code at least 60 % HRmax} says {@code at} once; any other number here lacks the word that says what it is. */
    private void unitless(DoseToken first, Value value) {
        if (first.isWord("at") && intensities.unitAhead()) {
            parts.intensity(intensities.read(first, value), first);
        } else if (first.isWord("up")) {
            throw ceiling(first);
        } else {
            throw unsaid(first);
        }
    }

    private void expect(String word) {
        if (!cursor.takeWord(word)) {
            throw cursor.unexpected("`%s`".formatted(word), Set.of(word));
        }
    }

    /** A number or a time without the word that says what it is. */
    private Misread unsaid(DoseToken first) {
        if (cursor.peek().odd().isPresent()) {
            return cursor.unexpected("a part");
        }
        Optional<KnownUnit> unit = values.unit(DoseLexicon.PAUSE_UNITS);
        String time = cursor.since(first);
        boolean degrees = cursor.seesWord("deg") || cursor.seesWord("degrees");
        while (!cursor.atPartEnd()) {
            cursor.next();
        }
        String said = cursor.since(first);
        Misread unsaid = cursor.fault(first, "`%s` does not say what it is".formatted(said));
        if (degrees) {
            return unsaid.help(
                    "write the movement before it, as in `bend %s deg`, or `raise`, `turn`, `reach`".formatted(time));
        }
        return unsaid.help(
                unit.isPresent()
                        ? "write `hold %s`, `rest %s` or `relax %s`".formatted(time, time, time)
                        : "write the word before it, as in `hold 5 s`, or `3 days/week`");
    }
}
