package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;

/** The bounds of a value that has no {@link Unit}. */
final class Bounds {

    private Bounds() {}

    /** What is the matter with a value of this kind, or empty; {@code smallest} 1 means: above 0. */
    static Optional<String> fault(Value value, int smallest, int largest, String unit) {
        if (smallest > 0 && value.planned().signum() == 0) {
            return Optional.of("`0 %s` is nothing".formatted(unit));
        }
        if (value.most().compareTo(BigDecimal.valueOf(largest)) > 0) {
            return Optional.of(
                    "`%s %s` is too much: at most %d %s".formatted(value.most().toPlainString(), unit, largest, unit));
        }
        return Optional.empty();
    }

    static void require(Value value, int smallest, int largest, String unit) {
        Optional<String> fault = fault(value, smallest, largest, unit);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }
}
