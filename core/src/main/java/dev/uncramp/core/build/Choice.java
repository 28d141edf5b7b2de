package dev.uncramp.core.build;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import java.util.List;
import java.util.Optional;

/**
 * An exercise that was chosen, with how much of it.
 *
 * @param candidate the exercise
 * @param portion how much, and which harder one goes on where it ends
 */
record Choice(Candidate candidate, Portion portion) {
    /** Whether each side has its turn. */
    boolean isOfASide() {
        return isOfASide(portion.doses().get(0));
    }

    static boolean isOfASide(SingleDose dose) {
        return dose.parts().side().equals(Optional.of(DoseSide.EACH));
    }

    /** The exercise, and the harder one that goes on, where there is one. */
    List<Candidate> candidates() {
        return portion.next().isEmpty()
                ? List.of(candidate)
                : List.of(candidate, portion.next().get().harder());
    }

    /** The needs that it meets, a bit each. */
    long met() {
        long harder = portion.next().map(next -> next.harder().met()).orElse(0L);
        return candidate.met() | harder;
    }

    /** The needs that it meets with an exercise that the sources name. */
    long metByNamed() {
        long met = 0;
        for (Candidate its : candidates()) {
            met |= its.isNamed() ? its.met() : 0;
        }
        return met;
    }

    /** Whether two choices hold one exercise, or two of which one is enough for a session; what must be in may stand twice. */
    boolean repeats(Choice other) {
        return candidates().stream()
                .anyMatch(one -> other.candidates().stream()
                        .anyMatch(its -> one.index() == its.index()
                                || (!(one.isFixed() && its.isFixed()) && (one.repeats(its) || its.repeats(one)))));
    }
}
