package dev.uncramp.core.dose;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long and how many phases an interval is when all its rounds are laid out, so that no short line can make a
 * session without end.
 *
 * @param steps phases one after the other
 * @param time their time, without those that last until something
 */
record IntervalSize(long steps, Duration time) {

    private static final long MOST_STEPS = 500;
    private static final Duration LONGEST = Duration.ofHours(3);

    /** What is the matter with the size of an interval, or empty. */
    static Optional<String> fault(Count rounds, Optional<Interval.Total> total, List<Phase> phases) {
        IntervalSize round = of(phases);
        IntervalSize all = total.map(whole -> round.within(whole)).orElseGet(() -> round.times(rounds.high()));
        if (all.steps > MOST_STEPS) {
            return Optional.of("the interval has %d phases in all: at most %d".formatted(all.steps, MOST_STEPS));
        }
        return all.time.compareTo(LONGEST) > 0
                ? Optional.of("the interval lasts longer than %d h".formatted(LONGEST.toHours()))
                : Optional.empty();
    }

    private static IntervalSize of(List<Phase> phases) {
        return phases.stream()
                .map(IntervalSize::of)
                .reduce(
                        new IntervalSize(0, Duration.ZERO),
                        (a, b) -> new IntervalSize(a.steps + b.steps, a.time.plus(b.time)));
    }

    private static IntervalSize of(Phase phase) {
        return phase.match(new Phase.Cases<>() {
            @Override
            public IntervalSize timed(Phase.Timed timed) {
                return new IntervalSize(1, timed.time().time().orElse(Duration.ZERO));
            }

            @Override
            public IntervalSize until(Phase.Until until) {
                return new IntervalSize(1, Duration.ZERO);
            }

            @Override
            public IntervalSize repeated(Phase.Repeated group) {
                return of(group.phases()).times(group.rounds().high());
            }
        });
    }

    private IntervalSize times(int rounds) {
        return new IntervalSize(steps * rounds, time.multipliedBy(rounds));
    }

    /** The rounds that a whole time holds, the last one cut. */
    private IntervalSize within(Interval.Total total) {
        Duration whole = total.time().longest().orElse(Duration.ZERO);
        long rounds = time.isZero() ? 1 : (whole.toSeconds() + time.toSeconds() - 1) / time.toSeconds();
        return new IntervalSize(steps * rounds, whole);
    }
}
