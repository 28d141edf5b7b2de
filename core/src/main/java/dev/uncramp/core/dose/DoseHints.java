package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what in a dose may be read in another way than it was meant. */
public final class DoseHints {

    private static final int MANY_SETS = 5;
    private static final Duration SHORT_SET = Duration.ofSeconds(15);

    private DoseHints() {}

    /**
     * Finds the advice for a dose.
     *
     * @param dose any dose
     * @return the advice, none where the dose reads in one way
     */
    public static List<DoseHint> of(Dose dose) {
        Set<DoseHint> hints = new LinkedHashSet<>();
        for (SingleDose choice : dose.choices()) {
            setsReadAsReps(choice).ifPresent(hints::add);
            unequalTempo(choice).ifPresent(hints::add);
        }
        return List.copyOf(hints);
    }

    private static Optional<DoseHint> setsReadAsReps(SingleDose dose) {
        if (!(dose.amount() instanceof Goal goal)
                || goal.sets().planned() <= MANY_SETS
                || goal.measure()
                        .time()
                        .filter(time -> time.compareTo(SHORT_SET) < 0)
                        .isEmpty()) {
            return Optional.empty();
        }
        String written = DosePrinter.goal(goal);
        return Optional.of(new DoseHint(
                DoseHint.Kind.SETS_READ_AS_REPS,
                SafeText.of("`%s` is %d sets with a rest after each"
                        .formatted(written, goal.sets().planned())),
                SafeText.of("If repetitions with a hold are meant, write `%d, hold %s`."
                        .formatted(goal.sets().planned(), DosePrinter.measure(goal.measure())))));
    }

    private static Optional<DoseHint> unequalTempo(SingleDose dose) {
        return dose.parts()
                .tempo()
                .filter(Tempo.ThreeNumbers.class::isInstance)
                .map(Tempo.ThreeNumbers.class::cast)
                .filter(tempo -> tempo.up() != tempo.down())
                .map(tempo -> new DoseHint(
                        DoseHint.Kind.UNEQUAL_TEMPO,
                        SafeText.of("`%s` is read as up, hold, down; in gyms the first number lowers"
                                .formatted(DosePrinter.tempo(tempo))),
                        SafeText.of("Write `up %d s, hold %d s, down %d s`."
                                .formatted(tempo.up(), tempo.hold(), tempo.down()))));
    }
}
