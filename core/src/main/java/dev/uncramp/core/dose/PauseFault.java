package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;

/** What does not fit in a hold or a pause; one home for the parser and for values made in Java. */
final class PauseFault {

    private static final int LONGEST_PAUSE = 600;
    private static final int MOST_BREATHS = 60;

    private PauseFault() {}

    static Optional<String> ofHold(Value value, Optional<Value> target, Unit unit) {
        if (value.planned().signum() == 0) {
            return Optional.of("`hold %s` holds nothing: a hold is above 0".formatted(DosePrinter.value(value)));
        }
        return of(value, unit, Hold.LONGEST_SECONDS, "a hold")
                .or(() -> target.flatMap(
                        to -> of(to, unit, Hold.LONGEST_SECONDS, "a hold").or(() -> RiseFault.value(value, to, unit))));
    }

    /** A pause may be 0: that says that there is none, where one would be assumed. */
    static Optional<String> ofPause(Value value, Unit unit) {
        return of(value, unit, LONGEST_PAUSE, "a pause");
    }

    static void requirePause(Measure pause) {
        Optional<String> fault = ofPause(pause.value(), pause.unit());
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    private static Optional<String> of(Value value, Unit unit, int longest, String what) {
        Optional<String> fault = MeasureFault.of(value, unit);
        if (fault.isPresent()) {
            return fault;
        }
        if (unit instanceof KnownUnit known && known.isTime()) {
            BigDecimal seconds = value.most().multiply(BigDecimal.valueOf(known.seconds()));
            return seconds.compareTo(BigDecimal.valueOf(longest)) > 0
                    ? Optional.of("`%s %s` is too long: %s lasts at most %d s"
                            .formatted(DosePrinter.value(value), unit.word(), what, longest))
                    : Optional.empty();
        }
        if (unit != KnownUnit.BREATHS) {
            return Optional.of("%s is a time or breaths, not %s".formatted(what, unit.word()));
        }
        return value.most().intValue() > MOST_BREATHS
                ? Optional.of("`%s breaths` is too long: %s lasts at most %d breaths"
                        .formatted(DosePrinter.value(value), what, MOST_BREATHS))
                : Optional.empty();
    }
}
