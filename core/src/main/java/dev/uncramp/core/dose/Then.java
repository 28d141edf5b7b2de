package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is added when the goal is reached, as in {@code then +1 lb up to 5 lb}.
 *
 * @param by how much, above 0
 * @param unit in what; empty: percent
 * @param ceiling the largest load
 */
public record Then(Value by, Optional<MassUnit> unit, Optional<Ceiling> ceiling) {

    /** The most percent that can be added at once. */
    public static final int MOST_PERCENT = 100;

    /** Refuses 0, too much, and a ceiling in another unit, with {@link IllegalArgumentException}. */
    public Then {
        Optional<String> fault = fault(by, unit);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        if (unit.isPresent() && ceiling.isPresent() && ceiling.get().unit() != unit.get()) {
            throw new IllegalArgumentException("the ceiling has another unit than the step");
        }
    }

    /** What is the matter with such a step, or empty. */
    static Optional<String> fault(Value by, Optional<MassUnit> unit) {
        return Bounds.fault(
                by,
                1,
                unit.map(MassUnit::largest).orElse(MOST_PERCENT),
                unit.map(MassUnit::word).orElse("%"));
    }

    /**
     * The largest load, as in {@code up to 5 lb}.
     *
     * @param number how heavy, above 0
     * @param unit in what
     */
    public record Ceiling(BigDecimal number, MassUnit unit) {

        /** Refuses 0 and too much, with {@link IllegalArgumentException}. */
        public Ceiling {
            number = Value.normal(number);
            Bounds.require(new Value.Exactly(number), 1, unit.largest(), unit.word());
        }
    }
}
