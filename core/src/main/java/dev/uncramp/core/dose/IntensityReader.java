package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.Set;

/** Reads {@code at 70-80 % HRmax}. */
final class IntensityReader {

    private static final String EXPECTED = "`% 1RM`, `% HRmax`, `% VO2max`, `% pace`, `km/h` or `mph`";

    private final DoseCursor cursor;
    private final ValueReader values;

    IntensityReader(DoseCursor cursor) {
        this.cursor = cursor;
        values = new ValueReader(cursor);
    }

    /** Reads from {@code at} on. */
    Intensity read() {
        DoseToken first = cursor.next();
        return read(first, values.value("a number, as in `at 70 % HRmax`"));
    }

    /** Reads the unit of a value. */
    Intensity read(DoseToken first, Value value) {
        IntensityUnit unit = unit(first);
        values.require(first, Intensity.fault(value, unit));
        return new Intensity(value, unit);
    }

    /** Whether a unit of intensity comes next. */
    boolean unitAhead() {
        return cursor.sees(Kind.PERCENT) || cursor.seesWord("mph") || cursor.seesWord("km");
    }

    private IntensityUnit unit(DoseToken first) {
        if (cursor.takeWord("mph")) {
            return IntensityUnit.MILES_AN_HOUR;
        }
        if (cursor.seesWord("km") && cursor.peek(1).is(Kind.SLASH)) {
            cursor.next();
            cursor.next();
            if (!cursor.takeWord("h")) {
                throw cursor.unexpected("`h`", Set.of("h"));
            }
            return IntensityUnit.KILOMETRES_AN_HOUR;
        }
        if (cursor.take(Kind.PERCENT)) {
            return percent();
        }
        if (cursor.atPartEnd()) {
            throw cursor.fault(first, "`%s` does not say of what".formatted(cursor.since(first)))
                    .expected(EXPECTED);
        }
        throw cursor.unexpected(EXPECTED, Set.of("mph", "km/h"));
    }

    private IntensityUnit percent() {
        if (cursor.takeWord("hrmax")) {
            return IntensityUnit.PERCENT_HRMAX;
        }
        if (cursor.takeWord("vo2max")) {
            return IntensityUnit.PERCENT_VO2MAX;
        }
        if (cursor.takeWord("pace")) {
            return IntensityUnit.PERCENT_PACE;
        }
        if (cursor.sees(Kind.NUMBER)
                && cursor.peek().text().equals("1")
                && cursor.peek(1).isWord("rm")) {
            cursor.next();
            cursor.next();
            return IntensityUnit.PERCENT_1RM;
        }
        throw cursor.unexpected("`1RM`, `HRmax`, `VO2max` or `pace`", Set.of("1RM", "HRmax", "VO2max", "pace"));
    }
}
