package dev.uncramp.core.dose;

import java.util.Optional;

/** What does not fit between an amount and its rise; one home for the parser and for values made in Java. */
final class RiseFault {

    private RiseFault() {}

    /** What is the matter with a rise from these sets and this measure, or empty. */
    static Optional<String> of(Rise rise, Count sets, Measure from) {
        Optional<String> target = rise.sets().isPresent()
                ? sets(sets, rise.sets().get())
                : rise.value().flatMap(to -> value(from.value(), to, from.unit()));
        return target.isPresent() ? target : rise.increment().flatMap(step -> step(step, rise, from.unit()));
    }

    /** What is the matter with a rise from one value to another of the same unit, or empty. */
    static Optional<String> value(Value from, Value to, Unit unit) {
        Optional<String> fault = MeasureFault.ofGoal(to, unit);
        return fault.isPresent() ? fault : value(from, to);
    }

    /** Whether a value to reach lies where the start lies, or empty. */
    static Optional<String> value(Value from, Value to) {
        return to.planned().compareTo(from.planned()) == 0 && to.most().compareTo(from.most()) == 0
                ? Optional.of("nothing rises: both sides of the arrow are the same")
                : Optional.empty();
    }

    private static Optional<String> sets(Count from, Count to) {
        return to.equals(from) ? Optional.of("nothing rises: both sides of the arrow are the same") : Optional.empty();
    }

    private static Optional<String> step(Increment step, Rise rise, Unit risen) {
        if (step.by().isEmpty()) {
            return Optional.empty();
        }
        if (rise.sets().isPresent()) {
            return step.unit().isPresent()
                    ? Optional.of("what rises are sets, so the step has no unit")
                    : MeasureFault.of(step.by().get(), KnownUnit.REPS);
        }
        if (step.unit().isPresent() && (!risen.isTime() || step.unit().get() == risen)) {
            return Optional.of("the step has another unit than what rises");
        }
        Unit unit = step.unit().<Unit>map(u -> u).orElse(risen);
        return MeasureFault.of(step.by().get(), unit);
    }
}
