package dev.uncramp.core.dose;

import java.util.List;
import java.util.Optional;

/**
 * One amount with everything that belongs to it, as in {@code 3 x 10, hold 5 s, each side}.
 *
 * @param amount how much
 * @param parts how: hold, rest, side, load and the others
 */
public record SingleDose(Amount amount, DoseParts parts) implements Dose {

    /** Refuses an amount and parts that contradict each other, with {@link IllegalArgumentException}. */
    public SingleDose {
        Optional<DoseConflict> conflict =
                DoseConflict.between(amount, parts).stream().findFirst();
        if (conflict.isPresent()) {
            throw new IllegalArgumentException(conflict.get().message().value());
        }
    }

    /**
     * Makes a dose of an amount alone.
     *
     * @param amount how much
     * @return the dose without parts
     */
    public static SingleDose of(Amount amount) {
        return new SingleDose(amount, DoseParts.none());
    }

    /**
     * Adds parts that several rows share; a part that this dose has itself stays.
     *
     * @param shared the parts of {@code every week} or {@code every level}
     * @return the dose with the shared parts where it had none
     * @throws IllegalArgumentException where they contradict each other; {@link DoseConflict#between} tells before
     */
    public SingleDose sharing(DoseParts shared) {
        return new SingleDose(amount, parts.over(shared));
    }

    /**
     * Tells whether it grows by itself, as {@code 8 -> 12} and {@code then +1 lb} do.
     *
     * @return true where its amount or a part of it has a goal to go to
     */
    public boolean grows() {
        return DoseConflict.grows(amount, parts);
    }

    @Override
    public List<SingleDose> choices() {
        return List.of(this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.single(this);
    }
}
