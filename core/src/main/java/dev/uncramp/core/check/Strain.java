package dev.uncramp.core.check;

import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Pace;
import dev.uncramp.core.dose.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hard part of an interval.
 *
 * @param rounds how many times it comes
 * @param time how long it is in one round
 * @param pace how fast it is, where a word says so
 */
record Strain(int rounds, Duration time, Optional<Pace> pace) {

    private static final Set<String> EASY = Set.of("easy", "slow", "rest", "in", "out", "hold");
    private static final Set<String> RUNNING = Set.of("run", "jog");

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
        int rounds = interval.rounds().planned();
        return interval.total()
                .flatMap(total -> total.time().time())
                .map(total -> new Strain(1, share(total, time, all), fastest))
                .orElseGet(() -> new Strain(rounds, time, fastest));
    }

    /** The pace that a label is, where it is one. */
    static Optional<Pace> pace(String label) {
        return Stream.of(Pace.values())
                .filter(pace -> pace.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
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
