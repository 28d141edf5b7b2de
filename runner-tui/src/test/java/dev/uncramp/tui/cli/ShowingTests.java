package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.TerminalFacts;
import dev.uncramp.tui.plain.PlainRunner;
import dev.uncramp.tui.screen.ScreenRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowingTests {

    @TempDir
    private Path folder;

    /** How late the session that was left may be noticed to be, in either front end. */
    private Duration heartbeat(FilesAtStart found, boolean lines) {
        Surroundings world = Surroundings.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                folder,
                TerminalFacts.of(Map.of(), false));
        FilesAtStart.Left left = found.left().orElseThrow();
        Unfinished taken = new Showing(world, lines, Clocks.system(), new Mailbox()).unfinished(left, found.history());
        assertEquals(taken.plan().rules(), taken.session().rules());
        return taken.session().rules().heartbeat().orElseThrow();
    }

    @Test
    void aSessionThatIsTakenUpKnowsHowOftenItsFrontEndWakes() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), """
                uncramp: 1
                title: One move
                schedule: daily
                session:
                  - pelvic-tilt: 3
                """);
        Commands.run(folder, "n\n2\n\nq\n1\n", "run", "small.yaml", "--plain", "--data", "kept");
        FilesAtStart found = FilesAtStart.find(
                DataPlaces.of(Map.of(), Optional.of(folder.resolve("kept"))),
                OffsetDateTime.parse("2030-01-01T10:00:00+01:00"));
        found.lock().ifPresent(RunningLock::close);
        assertEquals(ScreenRunner.HEARTBEAT, heartbeat(found, false));
        assertEquals(PlainRunner.HEARTBEAT, heartbeat(found, true));
    }
}
