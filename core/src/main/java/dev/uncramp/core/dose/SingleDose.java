package dev.uncramp.core.dose;

import java.util.List;
import java.util.Optional;

/**
 * One amount with everything that belongs to it, as in {@code 3 x 10, hold 5 s, each side}.
 *
 * @param amount how much
 * @param parts how: hold, rest, side, load and the others
 * @param more what rises by the week, from this dose on
 */
public record SingleDose(Amount amount, DoseParts parts, Optional<MoreByWeek> more) implements Dose {

    /** Refuses an amount, parts and a rise that contradict each other, with {@link IllegalArgumentException}. */
    public SingleDose {
        Optional<DoseConflict> conflict =
                DoseConflict.between(amount, parts, more).stream().findFirst();
        if (conflict.isPresent()) {
            throw new IllegalArgumentException(conflict.get().message().value());
        }
    }

    /**
     * Makes a dose that does not rise by the week.
     *
     * @param amount how much
     * @param parts how
     */
    public SingleDose(Amount amount, DoseParts parts) {
        this(amount, parts, Optional.empty());
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
        return new SingleDose(amount, parts.over(shared), more);
    }

    /**
     * Tells whether it grows, as {@code 8 -> 12}, {@code then +1 lb} and {@code 8, 2 more each week up to 16} do.
     *
     * @return true where its amount or a part of it has a goal to go to, or rises by the week
     */
    public boolean grows() {
        return more.isPresent() || DoseConflict.grows(amount, parts);
    }

    /**
     * Gives the dose of a later week, where it rises by the week.
     *
     * @param weeks how many weeks lie between the first one and that one, from 0
     * @return the dose of that week, which does not rise; this one where it does not rise
     */
    public SingleDose after(int weeks) {
        return more.flatMap(rise -> Raised.in(amount, parts, rise)
                        .map(raised -> raised.with().apply(raised.after(rise.stepsAfter(weeks)))))
                .orElse(this);
    }

    /**
     * Gives the weeks after which a rise by the week comes to its end.
     *
     * @return how many weeks after the first one its last number is reached; 0 where nothing rises by the week
     */
    public int risesFor() {
        return more.flatMap(rise -> Raised.in(amount, parts, rise).map(raised -> raised.steps() * rise.weeks()))
                .orElse(0);
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
