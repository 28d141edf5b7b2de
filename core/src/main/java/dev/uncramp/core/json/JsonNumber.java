package dev.uncramp.core.json;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A JSON number, written without an exponent.
 *
 * <p>Trailing zeros after the point are dropped, so that two numbers of one value are equal.
 *
 * @param value the number
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

    /** The most digits, so that no number costs more than its text. */
    private static final int DIGITS = 60;

    /** Drops trailing zeros after the point; refuses more than 60 digits, with {@link IllegalArgumentException}. */
    public JsonNumber {
        if (Math.abs((long) value.scale()) + value.precision() > DIGITS) {
            throw new IllegalArgumentException("the number has more than %d digits".formatted(DIGITS));
        }
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Makes a whole number.
     *
     * @param value the number
     * @return the JSON number
     */
    public static JsonNumber of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /**
     * Gives the number as a whole one.
     *
     * @return the number, or empty where it has a fraction or does not fit
     */
    public Optional<Long> whole() {
        boolean fits = value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE;
        return fits ? Optional.of(value.longValue()) : Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.number(this);
    }
}
