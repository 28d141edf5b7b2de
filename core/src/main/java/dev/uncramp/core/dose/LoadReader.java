package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is lifted: {@code load}, {@code 12RM}, {@code band}, {@code then}. */
final class LoadReader {

    static final Map<String, MassUnit> MASSES = DoseLexicon.byWord(MassUnit.values(), MassUnit::word);

    static final Map<String, Band.Colour> COLOURS = DoseLexicon.byWord(Band.Colour.values(), Band.Colour::word);

    private final DoseCursor cursor;
    private final ValueReader values;
    private final StepReader steps;

    LoadReader(DoseCursor cursor) {
        this.cursor = cursor;
        values = new ValueReader(cursor);
        steps = new StepReader(cursor);
    }

    /** Reads on after {@code load}. */
    Load load() {
        if (cursor.atPartEnd()) {
            return new Load.Added();
        }
        if (cursor.sees(Kind.WORD) && !values.ahead()) {
            return noNumber();
        }
        if (cursor.sees(Kind.NUMBER) && cursor.peek(1).isWord("rm")) {
            return repMax();
        }
        DoseToken first = cursor.peek();
        Value value = values.value("a load, as in `load 5 kg` or `load 12RM`");
        Optional<Rise> target = values.target().map(Rise::to);
        MassUnit unit = mass(first, "load ");
        Optional<Rise> rise = steps.read(unit.word(), MASSES.keySet(), target);
        if (value.most().signum() == 0 && rise.isEmpty()) {
            throw cursor.fault(first, "`0 %s` is nothing".formatted(unit.word()))
                    .help("leave `load` out; for a weight later write `then +2 %1$s up to 10 %1$s`"
                            .formatted(unit.word()));
        }
        values.require(first, Load.Mass.fault(value, unit, rise));
        return new Load.Mass(value, unit, rise);
    }

    /** {@code load} before a part that needs no comma is a load that is not named; another word is none. */
    private Load noNumber() {
        String word = cursor.peek().text();
        if (DoseLexicon.COMMA_FREE.contains(word)) {
            return new Load.Added();
        }
        DoseToken token = cursor.peek();
        Misread misread = Misread.at(token, "`%s` is no load".formatted(cursor.slice(token.start(), token.end())))
                .expected("a mass as in `load 5 kg`, or `load 12RM`");
        throw COLOURS.containsKey(word) ? misread.help("write `band %s`".formatted(word)) : misread;
    }

    /** Reads {@code 12RM}, with or without {@code load} before it. */
    Load repMax() {
        int reps = values.whole("the reps of a repetition maximum", 1, Load.MOST_RM);
        cursor.next();
        return new Load.RepMax(reps);
    }

    /** Reads on after {@code band}. */
    Band band() {
        if (!cursor.sees(Kind.WORD)
                || DoseLexicon.COMMA_FREE.contains(cursor.peek().text())) {
            return new Band(Optional.empty());
        }
        DoseToken first = cursor.peek();
        Band.Colour colour = colour();
        if (cursor.seesWord("to") || cursor.seesWord("or") || cursor.seesWord("then")) {
            DoseToken word = cursor.peek();
            Misread misread = Misread.at(word, "`%s` stands between two bands".formatted(word.text()));
            throw COLOURS.containsKey(cursor.peek(1).text())
                    ? misread.help(
                            word.text().equals("then")
                                    ? "write `band %s, then band %s`"
                                            .formatted(
                                                    colour.word(),
                                                    cursor.peek(1).text())
                                    : "write `band %s -> %s`"
                                            .formatted(
                                                    colour.word(),
                                                    cursor.peek(1).text()))
                    : misread.help("write a comma before `%s`".formatted(word.text()));
        }
        if (!cursor.take(Kind.ARROW)) {
            return new Band(Optional.of(colour));
        }
        Band.Colour to = colour();
        if (cursor.sees(Kind.ARROW)) {
            throw Misread.at(cursor.peek(), "a second arrow: the bands between come in turn by themselves")
                    .help("write only the first one and the last one, as in `band yellow -> green`");
        }
        byOne();
        Band.Stronger stronger = new Band.Stronger(to, false, steps.pace());
        values.require(first, Band.fault(Optional.of(colour), stronger));
        return new Band(Optional.of(colour), Optional.of(stronger));
    }

    private Band.Colour colour() {
        Band.Colour colour = cursor.sees(Kind.WORD) ? COLOURS.get(cursor.peek().text()) : null;
        if (colour == null) {
            throw cursor.unexpected("a colour: " + DoseLexicon.oneOf(COLOURS.keySet()), COLOURS.keySet());
        }
        cursor.next();
        return colour;
    }

    /** A step of one colour goes without saying. */
    private void byOne() {
        if (!cursor.takeWord("by")) {
            return;
        }
        boolean digit = cursor.sees(Kind.NUMBER) && cursor.peek().text().equals("1");
        if (!digit && !cursor.seesWord("one")) {
            throw cursor.unexpected("`one`: one colour at a time", Set.of("one"));
        }
        cursor.next();
        if (!cursor.takeWord("colour")) {
            cursor.takeWord("color");
        }
    }

    /** Whether {@code then} is followed by a band. */
    boolean seesBand() {
        return cursor.seesWord("band")
                || (cursor.sees(Kind.WORD) && COLOURS.containsKey(cursor.peek().text()));
    }

    /** Reads on after {@code then}, where a band follows. */
    Band.Stronger thenBand() {
        cursor.takeWord("band");
        return new Band.Stronger(colour(), true, Optional.empty());
    }

    /** Reads on after {@code then}. */
    Then then() {
        if (!cursor.take(Kind.PLUS)) {
            throw cursor.unexpected("`+` and a number, as in `then +1 lb`, or a band, as in `then band red`");
        }
        DoseToken first = cursor.peek();
        Value by = values.value("a number, as in `then +1 lb`");
        Optional<MassUnit> unit = Optional.empty();
        if (!cursor.take(Kind.PERCENT)) {
            unit = Optional.of(mass(first, "then +"));
        }
        values.require(first, Then.fault(by, unit));
        return new Then(by, unit, ceiling(unit));
    }

    private Optional<Then.Ceiling> ceiling(Optional<MassUnit> unit) {
        if (!cursor.seesWord("up")) {
            return Optional.empty();
        }
        DoseToken up = cursor.next();
        if (!cursor.takeWord("to")) {
            throw cursor.unexpected("`to`", Set.of("to"));
        }
        Value most = new Value.Exactly(values.number("the largest load"));
        MassUnit in = mass(up, "");
        values.require(up, Bounds.fault(most, 1, in.largest(), in.word()));
        if (unit.isPresent() && unit.get() != in) {
            throw cursor.fault(
                    up,
                    "the ceiling is in `%s`, but the step is in `%s`"
                            .formatted(in.word(), unit.get().word()));
        }
        return Optional.of(new Then.Ceiling(most.planned(), in));
    }

    private MassUnit mass(DoseToken first, String before) {
        MassUnit unit = cursor.sees(Kind.WORD) ? MASSES.get(cursor.peek().text()) : null;
        if (unit == null) {
            List<String> units = before.equals("load ") ? List.of("kg", "lb", "RM") : List.of("kg", "lb");
            throw values.noUnit(first, "a load", units, before);
        }
        cursor.next();
        return unit;
    }
}
