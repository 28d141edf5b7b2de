package dev.uncramp.tui.cli;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.House;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.KeepingInTurn;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.NoKeeping;
import dev.uncramp.tui.device.SettingsStore;
import java.util.function.BiFunction;

/** {@code uncramp} alone: the front of the house. */
final class FrontDoor {

    private FrontDoor() {}

    /** Opens it at home, or on the first start ever where it hurts; gives the exit code when the person leaves. */
    static int open(Surroundings world, boolean plain, DataPlaces places) {
        return open(world, plain, places, (showing, house) -> showing.front(house));
    }

    /** Opens it at the settings. */
    static int settings(Surroundings world, DataPlaces places) {
        return open(
                world,
                false,
                places,
                (showing, house) -> Front.atSettings(
                        house,
                        showing.display(house.settings().view()),
                        showing.clocks().now()));
    }

    private static int open(
            Surroundings world, boolean plain, DataPlaces places, BiFunction<Showing, House, Front> first) {
        Clocks clocks = Clocks.system();
        FilesAtStart found = FilesAtStart.find(places, clocks.now().wall());
        if (found.busy()) {
            world.err().line(RunCommand.busy(found.since()));
            return ExitCode.BUSY;
        }
        try {
            SettingsStore.Found kept =
                    new SettingsStore(places).read(clocks.now().wall().toLocalDate());
            boolean lines = plain || world.facts().plain() || kept.settings().plain();
            Showing showing = new Showing(world, lines, clocks, new Mailbox());
            KeepingInTurn keeping = new KeepingInTurn(new NoKeeping());
            FrontDesk desk = new FrontDesk(showing, places, keeping, found, kept);
            return showing.show(first.apply(showing, desk.house(ExitCode.FINE)), keeping, desk);
        } finally {
            found.lock().ifPresent(RunningLock::close);
        }
    }
}
