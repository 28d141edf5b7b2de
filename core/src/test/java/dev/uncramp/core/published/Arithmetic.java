package dev.uncramp.core.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums and products as one writes them on paper: {@code 2 * (5 min + 8) + 30}; a name is looked up. */
final class Arithmetic {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:\\.\\d+)?|\\bmin\\b|[-+*/()]|\\[[^\\]]+\\][\\w.#-]*|[.\\w#][\\w.#-]*");

    private final List<String> tokens = new ArrayList<>();
    private final Function<String, BigDecimal> names;
    private int next;

    private Arithmetic(String text, Function<String, BigDecimal> names) {
        this.names = names;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()) {
                throw new IllegalArgumentException(text);
            }
            end = matcher.end();
            tokens.add(matcher.group());
        }
    }

    static BigDecimal of(String text, Function<String, BigDecimal> names) {
        Arithmetic arithmetic = new Arithmetic(text, names);
        BigDecimal value = arithmetic.sum();
        if (arithmetic.next < arithmetic.tokens.size()) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        next += there ? 1 : 0;
        return there;
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (take("+")) {
            sum = sum.add(product());
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = number();
        while (true) {
            if (take("*")) {
                product = product.multiply(number());
            } else if (take("/")) {
                product = product.divide(number(), MathContext.DECIMAL64);
            } else {
                return product;
            }
        }
    }

    private BigDecimal number() {
        if (take("(")) {
            BigDecimal inner = sum();
            if (!take(")")) {
                throw new IllegalArgumentException("a bracket is open");
            }
            return inner;
        }
        String token = tokens.get(next++);
        if (!Character.isDigit(token.charAt(0))) {
            return names.apply(token);
        }
        BigDecimal number = new BigDecimal(token);
        return take("min") ? number.multiply(BigDecimal.valueOf(60)) : number;
    }
}
