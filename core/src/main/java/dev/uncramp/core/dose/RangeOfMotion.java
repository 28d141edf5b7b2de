package dev.uncramp.core.dose;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a movement goes, as in {@code bend 0-60 deg} or {@code step 15 cm}.
 *
 * @param movement which movement
 * @param value how far; a range may begin at 0
 * @param rise where it is to go from there; never the sets
 * @param unit degrees; for a step centimetres or inches
 */
public record RangeOfMotion(Movement movement, Value value, Optional<Rise> rise, Unit unit) {

    /** Refuses a unit that does not fit the movement, and numbers out of bounds, with {@link IllegalArgumentException}. */
    public RangeOfMotion {
        Optional<String> fault = fault(movement, value, rise, unit);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** What is the matter with such a range, or empty. */
    static Optional<String> fault(Movement movement, Value value, Optional<Rise> rise, Unit unit) {
        if ((movement == Movement.STEP) == (unit == Unit.DEGREES)) {
            return Optional.of(
                    movement == Movement.STEP ? "a step is in cm or in" : "a %s is in deg".formatted(movement.word()));
        }
        if (movement == Movement.STEP && value.exact().isEmpty()) {
            return Optional.of("a step is one number; for a higher one later write `step 10 -> 15 cm`");
        }
        if (value.most().signum() == 0 && rise.isEmpty()) {
            return Optional.of("`0 %s` is nothing".formatted(unit.word()));
        }
        return Bounds.fault(value, 0, unit.largest, unit.word()).or(() -> rise.flatMap(to -> fault(value, to, unit)));
    }

    private static Optional<String> fault(Value value, Rise rise, Unit unit) {
        Optional<Increment> step = rise.increment();
        if (rise.sets().isPresent() || step.flatMap(Increment::unit).isPresent()) {
            return Optional.of("a range rises in " + unit.word());
        }
        return rise.value()
                .flatMap(to -> Bounds.fault(to, 1, unit.largest, unit.word()).or(() -> RiseFault.value(value, to)))
                .or(() -> step.flatMap(Increment::by).flatMap(by -> Bounds.fault(by, 1, unit.largest, unit.word())));
    }

    /** The movements whose range can be written. */
    public enum Movement {
        /** Bend. */
        BEND,
        /** Raise. */
        RAISE,
        /** Turn. */
        TURN,
        /** Reach. */
        REACH,
        /** The height of a step. */
        STEP;

        /**
         * Gives the movement as it stands in a dose line.
         *
         * @return its word, such as {@code bend}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a range is measured in. */
    public enum Unit {
        /** Degrees. */
        DEGREES("deg", 360),
        /** Centimetres. */
        CENTIMETRES("cm", 100),
        /** Inches. */
        INCHES("in", 40);

        private final String word;
        private final int largest;

        Unit(String word, int largest) {
            this.word = word;
            this.largest = largest;
        }

        /**
         * Gives the unit as it stands in a dose line.
         *
         * @return its word, such as {@code deg}
         */
        public String word() {
            return word;
        }
    }
}
