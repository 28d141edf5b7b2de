package dev.uncramp.tui.cli;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.KeepingInTurn;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.NoKeeping;
import java.nio.file.Path;
import java.util.Optional;

/** {@code uncramp} alone: the front of the house. */
final class FrontDoor {

    private FrontDoor() {}

    /** Opens it, and gives the exit code when the person leaves. */
    static int open(Surroundings world, boolean plain, Optional<Path> data) {
        Clocks clocks = Clocks.system();
        DataPlaces places = DataPlaces.of(world.environment(), data.map(folder -> world.path(folder.toString())));
        FilesAtStart found = FilesAtStart.find(places, clocks.now().wall());
        if (found.busy()) {
            world.err().line(RunCommand.busy(found.since()));
            return ExitCode.BUSY;
        }
        try {
            Showing showing = new Showing(world, plain || world.facts().plain(), clocks, new Mailbox());
            KeepingInTurn keeping = new KeepingInTurn(new NoKeeping());
            FrontDesk desk = new FrontDesk(showing, places, keeping, found);
            return showing.show(desk.home(0), keeping, desk);
        } finally {
            found.lock().ifPresent(RunningLock::close);
        }
    }
}
