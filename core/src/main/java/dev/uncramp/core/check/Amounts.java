package dev.uncramp.core.check;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;

/** Tells what sort of amount a dose has. */
final class Amounts {

    private Amounts() {}

    /** Tells whether sets of repetitions are written, not times. */
    static boolean isCounted(SingleDose dose) {
        return dose.amount().match(new Amount.Cases<Boolean>() {
            @Override
            public Boolean goal(Goal goal) {
                return !goal.measure().isTime();
            }

            @Override
            public Boolean perSet(PerSet list) {
                return !list.unit().isTime();
            }

            @Override
            public Boolean interval(Interval interval) {
                return false;
            }

            @Override
            public Boolean asTold(AsTold told) {
                return false;
            }
        });
    }
}
