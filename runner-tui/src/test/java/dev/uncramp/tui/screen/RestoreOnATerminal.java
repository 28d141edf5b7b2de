package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the runner ends, the terminal is as it was. Profile pty. */
class RestoreOnATerminal {

    @TempDir
    Path folder;

    @Test
    void afterQ() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("q");
            assertEquals(0, terminal.code());
            assertRestored(terminal);
        }
    }

    @Test
    void afterCtrlC() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("C-c");
            assertEquals(0, terminal.code());
            assertRestored(terminal);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void afterASignal(String signal, int code) throws IOException {
        try (Tmux terminal = started()) {
            terminal.signal(signal);
            assertEquals(code, terminal.code());
            assertRestored(terminal);
        }
    }

    @Test
    void afterAFaultWhileDrawing() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("v");
            assertEquals(70, terminal.code());
            assertRestored(terminal);
            String screen = terminal.screen();
            assertTrue(screen.contains("a fault of its own"), screen);
            assertFalse(screen.contains("\tat "), screen);
            assertFalse(screen.contains("IllegalStateException"), screen);
            List<Path> traces;
            try (Stream<Path> files = Files.list(folder.resolve(".local/state/uncramp"))) {
                traces = files.toList();
            }
            assertTrue(Files.readString(traces.get(0)).contains("a fault while drawing"));
        }
    }

    @Test
    void afterASignalWhileTheOutputIsFrozen() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("C-s");
            long before = System.nanoTime();
            terminal.signal("TERM");
            assertEquals(143, terminal.code());
            assertTrue(System.nanoTime() - before < TimeUnit.SECONDS.toNanos(2));
            assertRestored(terminal);
        }
    }

    @Test
    void afterTheWindowWasClosedNothingIsLeftBehind() throws Exception {
        ProcessHandle process;
        try (Tmux terminal = started()) {
            process = terminal.process();
        }
        process.onExit().get(5, TimeUnit.SECONDS);
    }

    private Tmux started() throws IOException {
        Tmux terminal = new Tmux(folder);
        terminal.start("Only N starts.", ScreenTrial.class);
        assertTrue(terminal.isTaken());
        return terminal;
    }

    private static void assertRestored(Tmux terminal) throws IOException {
        assertTrue(terminal.isGivenBack());
        assertTrue(terminal.hasFormerModes());
        assertFalse(terminal.screen().contains("Only N starts."), "the runner's screen is still there");
    }
}
