package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The first odd number among the totals of an amount, which two sides cannot share in turn. */
final class OddTotal implements Amount.Cases<Optional<Integer>> {

    @Override
    public Optional<Integer> goal(Goal amount) {
        if (!amount.measure().unit().isWhole() || amount.measure().isTime()) {
            return Optional.empty();
        }
        Stream<Value> values =
                Stream.concat(Stream.of(amount.measure().value()), amount.rise().flatMap(Rise::value).stream());
        return values.flatMap(value -> Stream.of(value.planned(), value.most()))
                .map(BigDecimal::intValue)
                .filter(number -> number % 2 != 0)
                .findFirst();
    }

    @Override
    public Optional<Integer> perSet(PerSet amount) {
        return amount.unit().isTime()
                ? Optional.empty()
                : amount.counts().stream().filter(number -> number % 2 != 0).findFirst();
    }

    @Override
    public Optional<Integer> interval(Interval amount) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> asTold(AsTold amount) {
        return Optional.empty();
    }
}
