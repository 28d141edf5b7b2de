package dev.uncramp.core.wording;

import dev.uncramp.core.dose.CountedUnit;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.MassUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
import java.util.function.Function;

/** Values and measures in words: {@code 20 to 30 seconds}, {@code up to 5 breaths}. */
public final class UnitWords {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private UnitWords() {}

    /**
     * Says a measure.
     *
     * @param wording the texts
     * @param measure a value with its unit
     * @return the value with the unit in full
     */
    public static String of(Wording wording, Measure measure) {
        return of(wording, measure.value(), measure.unit());
    }

    /**
     * Says a value of a unit.
     *
     * @param wording the texts
     * @param value the value
     * @param unit its unit
     * @return the value with the unit in full
     */
    public static String of(Wording wording, Value value, Unit unit) {
        return unit.match(new Unit.Cases<>() {
            @Override
            public String known(KnownUnit known) {
                if (isPartOfAMinute(value, known)) {
                    return SpanWords.of(
                            wording, new Value.Exactly(value.planned().multiply(MINUTE)));
                }
                return known == KnownUnit.SECONDS
                        ? SpanWords.of(wording, value)
                        : UnitWords.counted(wording, value, key(known));
            }

            @Override
            public String counted(CountedUnit counted) {
                return around(wording, value, number -> wording.text("unit.counted", number, counted.word()));
            }
        });
    }

    private static boolean isPartOfAMinute(Value value, KnownUnit unit) {
        return unit == KnownUnit.MINUTES
                && value.exact().filter(exact -> exact.scale() > 0).isPresent();
    }

    /**
     * Says a value without a unit.
     *
     * @param wording the texts
     * @param value the value
     * @return such as {@code 8 to 12}
     */
    public static String number(Wording wording, Value value) {
        return around(wording, value, Function.identity());
    }

    /**
     * Says a mass.
     *
     * @param wording the texts
     * @param value how heavy
     * @param unit in what
     * @return such as {@code 5 pounds}
     */
    public static String mass(Wording wording, Value value, MassUnit unit) {
        return unit == MassUnit.KG
                ? around(wording, value, number -> wording.text("unit.kilograms", number))
                : counted(wording, value, "unit.pounds");
    }

    /** Several numbers, said already, with their unit. */
    static String several(Wording wording, String numbers, Unit unit) {
        return unit.match(new Unit.Cases<>() {
            @Override
            public String known(KnownUnit known) {
                return wording.text(key(known) + ".other", numbers);
            }

            @Override
            public String counted(CountedUnit counted) {
                return wording.text("unit.counted", numbers, counted.word());
            }
        });
    }

    /** A value with a word that goes by its number: the largest number of a range decides. */
    static String counted(Wording wording, Value value, String key) {
        boolean one = value.most().compareTo(BigDecimal.ONE) == 0;
        return around(wording, value, number -> wording.text(key + (one ? ".one" : ".other"), number));
    }

    /** Puts a value together around what its number says: a ceiling before it, a floor behind it. */
    static String around(Wording wording, Value value, Function<String, String> said) {
        return value.match(new Value.Cases<>() {
            @Override
            public String exactly(Value.Exactly exact) {
                return said.apply(exact.number().toPlainString());
            }

            @Override
            public String between(Value.Between range) {
                return said.apply(wording.text("value.range", range.low(), range.high()));
            }

            @Override
            public String upTo(Value.UpTo most) {
                return wording.text("value.up-to", said.apply(most.ceiling().toPlainString()));
            }

            @Override
            public String atLeast(Value.AtLeast least) {
                return wording.text("value.at-least", said.apply(least.floor().toPlainString()));
            }
        });
    }

    private static String key(KnownUnit unit) {
        return switch (unit) {
            case REPS -> "unit.times";
            case SECONDS -> "span.seconds";
            case MINUTES -> "span.minutes";
            case HOURS -> "unit.hours";
            case BREATHS -> "unit.breaths";
            case STEPS -> "unit.steps";
            case LENGTHS -> "unit.lengths";
            case LAPS -> "unit.laps";
            case CIRCLES -> "unit.circles";
            case LETTERS -> "unit.letters";
            case METRES -> "unit.metres";
            case KILOMETRES -> "unit.kilometres";
        };
    }
}
