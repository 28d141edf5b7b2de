package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;

/** What a unit refuses of a value; the one home of these rules for the parser and for values made in Java. */
final class MeasureFault {

    private MeasureFault() {}

    /** What is the matter with the value, or empty. */
    static Optional<String> of(Value value, Unit unit) {
        BigDecimal planned = value.planned();
        BigDecimal most = value.most();
        Optional<String> fault = of(planned, unit);
        return fault.isPresent() || most.compareTo(planned) == 0 ? fault : of(most, unit);
    }

    /** What is the matter with the value as an amount, which is never 0, or empty. */
    static Optional<String> ofGoal(Value value, Unit unit) {
        return value.planned().signum() == 0
                ? Optional.of("`%s` is nothing to do: an amount is above 0".formatted(DosePrinter.value(value)))
                : of(value, unit);
    }

    private static Optional<String> of(BigDecimal number, Unit unit) {
        if (number.compareTo(BigDecimal.valueOf(unit.largest())) > 0) {
            return Optional.of("`%s %s` is too much: at most %d %s"
                    .formatted(number.toPlainString(), unit.word(), unit.largest(), unit.word()));
        }
        if (number.scale() <= 0) {
            return Optional.empty();
        }
        String written = number.toPlainString();
        if (unit.isWhole()) {
            return Optional.of("`%s` is not a whole number of %s".formatted(written, name(unit)));
        }
        if (unit instanceof KnownUnit known
                && known.isTime()
                && number.multiply(BigDecimal.valueOf(known.seconds()))
                                .stripTrailingZeros()
                                .scale()
                        > 0) {
            return Optional.of("`%s %s` is not a whole number of seconds".formatted(written, unit.word()));
        }
        return Optional.empty();
    }

    private static String name(Unit unit) {
        return unit == KnownUnit.SECONDS ? "seconds" : unit.word();
    }
}
