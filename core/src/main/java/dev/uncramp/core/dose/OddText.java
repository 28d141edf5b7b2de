package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is the matter with a number or sign that a dose line does not know, and how to write it.
 *
 * @param message the fact
 * @param help the remedy
 */
record OddText(String message, Optional<String> help) {

    private static final int MOST_DIGITS = 12;
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Map<Integer, String> FRACTIONS =
            Map.of(0xBD, "0.5", 0xBC, "0.25", 0xBE, "0.75", 0x2153, "0.333", 0x2154, "0.667", 0x215B, "0.125");

    /** Whether digits, with or without a point, are a number that a dose may hold. */
    static boolean isNumber(String digits) {
        if (!isPlain(digits) || hasLeadingZero(digits) || digits.length() > MOST_DIGITS) {
            return false;
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return number.compareTo(Value.LARGEST) <= 0 && number.scale() <= Value.MOST_DECIMALS;
    }

    static OddText number(String written) {
        if (written.indexOf(':') >= 0) {
            return clock(written);
        }
        String digits = written.replace("_", "");
        if (hasLeadingZero(written) && !written.contains("_") && isNumber(withoutZeros(written))) {
            return of("`%s` has a leading zero".formatted(written), "write `%s`".formatted(withoutZeros(written)));
        }
        if (isPlain(digits) && !digits.equals(written) && isNumber(digits)) {
            return of("`%s` is not a number of a dose".formatted(written), "write `%s`".formatted(digits));
        }
        if (isPlain(written)) {
            return new OddText(
                    "`%s` is too large or too exact: at most %s with %d digits after the point"
                            .formatted(written, Value.LARGEST.toPlainString(), Value.MOST_DECIMALS),
                    Optional.empty());
        }
        return new OddText(
                "`%s` is not a number of a dose".formatted(written),
                plain(written).map("write `%s`"::formatted));
    }

    /** Minutes and seconds, or hours and minutes: nobody can tell. */
    private static OddText clock(String written) {
        String message = "`%s` could be minutes and seconds or hours and minutes".formatted(written);
        String[] parts = written.split(":", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,3}") || !parts[1].matches("\\d{1,2}")) {
            return of(message, "write a time as `90 s` or `90 min`");
        }
        int whole = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        return of(message, "write `%d s` or `%d min`".formatted(whole, whole));
    }

    static OddText point(String written) {
        return written.matches("\\.\\d+")
                ? of("`%s` is not a number of a dose".formatted(written), "write `0%s`".formatted(written))
                : new OddText("`%s` is not a number of a dose".formatted(written), Optional.empty());
    }

    static OddText sign(String written) {
        String message = "`%s` has no meaning in a dose".formatted(written);
        String fraction = FRACTIONS.get(written.codePointAt(0));
        if (fraction != null) {
            return of(message, "write `%s`".formatted(fraction));
        }
        return switch (written) {
            case "<=", "\u2264" -> of(message, "write `up to`");
            case ">" -> of(message, "write `at least` before a number, or `->` for an arrow");
            case ";" -> of(message, "write a comma");
            case "*", "\u2715", "\u2022" -> of(message, "write `x` between sets and reps");
            case "=", ":" -> of(message, "write the words without it");
            case "~", "\u2248" -> of(message, "write a range, as in `8-12`");
            default -> new OddText(message, Optional.empty());
        };
    }

    private static boolean hasLeadingZero(String digits) {
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    /** A number with an exponent in plain digits, where it is one and small enough. */
    private static Optional<String> plain(String written) {
        if (!written.matches("\\d{1,9}(\\.\\d{1,9})?[eE][+-]?\\d")) {
            return Optional.empty();
        }
        String digits = new BigDecimal(written).stripTrailingZeros().toPlainString();
        return isNumber(digits) ? Optional.of(digits) : Optional.empty();
    }

    private static boolean isPlain(String digits) {
        return PLAIN.matcher(digits).matches();
    }

    private static OddText of(String message, String help) {
        return new OddText(message, Optional.of(help));
    }
}
