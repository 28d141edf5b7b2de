package dev.uncramp.core.session;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.StepDown;
import java.util.Optional;

/**
 * Finds how many rounds are done today.
 *
 * @param choice chooses the row that counts today
 * @param reading which end of a range is planned
 * @param less what the program does less of on a day that asks for it
 */
record RoundsOfToday(RowChoice choice, Reading reading, Optional<Less> less) {

    /** How many rounds are written; empty where none are, for today or at all. */
    static Optional<Count> written(RowChoice choice, Circuit circuit, ProgramPath place) {
        return circuit.rounds()
                .flatMap(rounds -> rounds.match(new Rounds.Cases<Optional<Count>>() {
                    @Override
                    public Optional<Count> always(Rounds.Always always) {
                        return Optional.of(always.count());
                    }

                    @Override
                    public Optional<Count> byRow(Rounds.ByRow byRow) {
                        return choice.of(byRow.rows(), place);
                    }
                }));
    }

    /** How many are planned; none where the rounds are by week and this week has no row. */
    int planned(Circuit circuit, ProgramPath place) {
        if (circuit.rounds().isEmpty()) {
            return 1;
        }
        int written = written(choice, circuit, place).map(reading::count).orElse(0);
        return asMuch(written > 1 && choice.today().ease().isGentler() ? Gentler.halfOf(written) : written);
    }

    /** How many a range allows; where none is planned, none. */
    int most(Circuit circuit, ProgramPath place, int planned) {
        return planned == 0
                ? 0
                : written(choice, circuit, place).map(Count::high).orElse(1);
    }

    /** One round less where the program does one set less on a day like this. */
    private int asMuch(int rounds) {
        boolean oneLess =
                choice.today().ease().isHalf() && less.flatMap(Less::step).equals(Optional.of(StepDown.SET));
        return oneLess && rounds > 1 ? rounds - 1 : rounds;
    }
}
