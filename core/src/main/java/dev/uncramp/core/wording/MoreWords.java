package dev.uncramp.core.wording;

import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.MoreByWeek;
import dev.uncramp.core.dose.MoreOf;
import dev.uncramp.core.dose.MoreStep;
import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;

/** Says what rises by the week: {@code 5 minutes more every 4 weeks, up to 30 minutes}. */
final class MoreWords {

    private MoreWords() {}

    static String of(Wording wording, MoreByWeek more) {
        MoreOf end = more.upToUnit().<MoreOf>map(MoreOf.Counted::new).orElse(more.of());
        return wording.text(
                "dose.by-week",
                step(wording, more),
                wording.plural("dose.pace.week", more.weeks()),
                amount(wording, more.upTo(), end));
    }

    private static String step(Wording wording, MoreByWeek more) {
        return more.by().match(new MoreStep.Cases<>() {
            @Override
            public String fixed(MoreStep.Fixed fixed) {
                return amount(wording, fixed.number(), more.of());
            }

            @Override
            public String percent(MoreStep.Percent percent) {
                return UnitWords.around(
                        wording, new Value.Exactly(percent.number()), number -> wording.text("unit.percent", number));
            }
        });
    }

    private static String amount(Wording wording, BigDecimal number, MoreOf of) {
        Value value = new Value.Exactly(number);
        return of.match(new MoreOf.Cases<>() {
            @Override
            public String sets(MoreOf.Sets sets) {
                return UnitWords.counted(wording, value, "unit.sets");
            }

            @Override
            public String counted(MoreOf.Counted counted) {
                return counted.unit() == KnownUnit.REPS
                        ? UnitWords.number(wording, value)
                        : UnitWords.of(wording, value, counted.unit());
            }

            @Override
            public String mass(MoreOf.Mass mass) {
                return UnitWords.mass(wording, value, mass.unit());
            }

            @Override
            public String reach(MoreOf.Reach reach) {
                return PartWords.far(wording, value, reach.unit());
            }
        });
    }
}
