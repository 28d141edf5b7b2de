package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in lines that is really stopped and goes on. Profile pty. */
class PlainOnATerminal {

    @TempDir
    Path folder;

    @Test
    void whoeverWasStoppedInTheMiddleOfAStepWasAwayAlthoughTheNextLineIsNotDueYet() throws IOException {
        try (Tmux terminal = inTheFirstStep()) {
            terminal.signal("STOP");
            terminal.await(screen -> screen.contains("Stopped"), "the shell's word");
            terminal.line("sleep 4; fg");
            String back = terminal.await(screen -> screen.contains("You were away for"), "the way back");
            assertFalse(back.contains("Half way."), back);
            terminal.line("");
            terminal.await(screen -> screen.contains("How much does it hurt now?"), "the question");
            terminal.line("s");
            terminal.await(screen -> screen.contains("Good that you stopped."), "the stop");
        }
    }

    @Test
    void aShortStopIsNotTimeAway() throws IOException {
        try (Tmux terminal = inTheFirstStep()) {
            terminal.signal("STOP");
            terminal.await(screen -> screen.contains("Stopped"), "the shell's word");
            terminal.line("fg");
            terminal.line("p");
            String back = terminal.await(screen -> screen.contains("Paused. The clock is stopped."), "the pause");
            assertFalse(back.contains("You were away"), back);
        }
    }

    @Test
    void aSignalKeepsTheSessionForTheNextStart() throws IOException {
        try (Tmux terminal = inTheFirstStep()) {
            terminal.signal("TERM");
            assertTrue(terminal.code() == 143 && terminal.hasFormerModes());
            terminal.line("clear");
            terminal.start("You stopped part-way", Main.class, "run", "lower-back/settle", "--plain");
            terminal.press("C-c");
        }
    }

    private Tmux inTheFirstStep() throws IOException {
        Tmux terminal = new Tmux(folder);
        terminal.start("Is any of these new?", Main.class, "run", "lower-back/settle", "--plain");
        terminal.line("n");
        terminal.await(screen -> screen.contains("Start only when this is true:"), "the gate");
        terminal.line("y");
        terminal.await(screen -> screen.contains("How much does it hurt now?"), "the question about pain");
        terminal.line("2");
        terminal.await(screen -> screen.contains("Press Enter when you are in position."), "get ready");
        terminal.line("");
        terminal.await(screen -> screen.contains("Go. "), "the first step");
        return terminal;
    }
}
