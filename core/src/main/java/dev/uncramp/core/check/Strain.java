package dev.uncramp.core.check;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.dose.Pace;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.SingleDose;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hard part of an interval.
 *
 * @param rounds how many times it comes
 * @param time how long it is in one round
 * @param pace how fast it is, where a word says so
 * @param hardest the word of its hardest phase: running, else the fastest one
 */
record Strain(int rounds, Duration time, Optional<Pace> pace, Optional<String> hardest) {

    private static final Set<String> EASY = Set.of("easy", "slow", "rest", "in", "out", "hold");
    private static final Set<String> RUNNING = Set.of("run", "jog");
    private static final Map<String, Pace> PACES = Stream.of(Pace.values())
            .collect(Collectors.toUnmodifiableMap(pace -> pace.name().toLowerCase(Locale.ROOT), pace -> pace));

    static Strain of(Interval interval) {
        List<Phase.Timed> all = timed(interval.phases()).toList();
        boolean runs =
                all.stream().anyMatch(phase -> RUNNING.contains(phase.label().word()));
        List<Phase.Timed> hard = all.stream()
                .filter(phase -> runs
                        ? RUNNING.contains(phase.label().word())
                        : !EASY.contains(phase.label().word()))
                .toList();
        Duration time =
                hard.stream().flatMap(phase -> phase.time().time().stream()).reduce(Duration.ZERO, Duration::plus);
        Optional<Pace> fastest = hard.stream()
                .flatMap(phase -> pace(phase.label().word()).stream())
                .max(Pace::compareTo);
        Optional<String> hardest =
                runs ? hard.stream().map(phase -> phase.label().word()).findFirst() : fastest.map(Pace::word);
        int rounds = interval.rounds().planned();
        return interval.total()
                .flatMap(total -> total.time().time())
                .map(total -> new Strain(1, share(total, time, all), fastest, hardest))
                .orElseGet(() -> new Strain(rounds, time, fastest, hardest));
    }

    /** The word for the hardest part of a dose: its label, or that of the hard part of its interval. */
    static Optional<String> hardestOf(SingleDose dose) {
        return dose.amount().match(new Amount.Cases<Optional<String>>() {
            @Override
            public Optional<String> goal(Goal goal) {
                return goal.label().map(Label::word);
            }

            @Override
            public Optional<String> perSet(PerSet list) {
                return Optional.empty();
            }

            @Override
            public Optional<String> interval(Interval interval) {
                return of(interval).hardest();
            }

            @Override
            public Optional<String> asTold(AsTold told) {
                return Optional.empty();
            }
        });
    }

    /** The pace that a label is, where it is one. */
    static Optional<Pace> pace(String label) {
        return Optional.ofNullable(PACES.get(label));
    }

    private static Duration share(Duration total, Duration hard, List<Phase.Timed> all) {
        long round = all.stream()
                .flatMap(phase -> phase.time().time().stream())
                .mapToLong(Duration::toSeconds)
                .sum();
        return round == 0 ? Duration.ZERO : Duration.ofSeconds(total.toSeconds() * hard.toSeconds() / round);
    }

    private static Stream<Phase.Timed> timed(List<Phase> phases) {
        return phases.stream()
                .flatMap(phase -> phase.match(new Phase.Cases<Stream<Phase.Timed>>() {
                    @Override
                    public Stream<Phase.Timed> timed(Phase.Timed timed) {
                        return Stream.of(timed);
                    }

                    @Override
                    public Stream<Phase.Timed> until(Phase.Until until) {
                        return Stream.empty();
                    }

                    @Override
                    public Stream<Phase.Timed> repeated(Phase.Repeated group) {
                        return Stream.generate(() -> group.phases())
                                .limit(group.rounds().planned())
                                .flatMap(Strain::timed);
                    }
                }));
    }
}
