package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * A value with its unit, as in {@code 20-30 s}.
 *
 * @param value how many
 * @param unit of what; a time is a whole number of seconds
 */
public record Measure(Value value, Unit unit) {

    /** Refuses a value that its unit cannot have, with {@link IllegalArgumentException}. */
    public Measure {
        Optional<String> fault = MeasureFault.of(value, unit);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * Makes an exact measure.
     *
     * @param number how many
     * @param unit of what
     * @return the measure
     */
    public static Measure of(long number, Unit unit) {
        return new Measure(Value.of(number), unit);
    }

    /**
     * Makes a measure in seconds.
     *
     * @param number how many seconds
     * @return the measure
     */
    public static Measure seconds(long number) {
        return of(number, KnownUnit.SECONDS);
    }

    /**
     * Tells whether this measures time.
     *
     * @return whether the unit is seconds, minutes or hours
     */
    public boolean isTime() {
        return unit.isTime();
    }

    /**
     * Gives the time that is planned: the low end of a range.
     *
     * @return the time, or empty where this measures no time
     */
    public Optional<Duration> time() {
        return time(value.planned());
    }

    /**
     * Gives the longest time that may be reached today.
     *
     * @return the high end, or empty where this measures no time
     */
    public Optional<Duration> longest() {
        return time(value.most());
    }

    private Optional<Duration> time(BigDecimal number) {
        return unit instanceof KnownUnit known && known.isTime()
                ? Optional.of(Duration.ofSeconds(
                        number.multiply(BigDecimal.valueOf(known.seconds())).longValue()))
                : Optional.empty();
    }
}
