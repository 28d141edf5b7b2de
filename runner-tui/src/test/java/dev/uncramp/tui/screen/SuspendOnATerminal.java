package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Away to the shell and back. Profile pty. */
class SuspendOnATerminal {

    @TempDir
    Path folder;

    @Test
    void ctrlZGivesTheShellItsTerminalAndFgComesBackPaused() throws IOException {
        try (Tmux terminal = inASession()) {
            terminal.press("C-z");
            String shell = terminal.await(screen -> screen.contains("Stopped"), "the shell's word");
            assertTrue(terminal.isGivenBack());
            assertFalse(shell.contains("Q leave"), shell);
            terminal.line("stty -a | grep -o '.icanon'; stty -a | grep -o '.echo '");
            terminal.await(screen -> screen.contains(" icanon"), "the modes");
            terminal.line("fg");
            String back = terminal.await(screen -> screen.contains("PAUSED"), "the pause");
            assertTrue(terminal.isTaken());
            assertFalse(back.contains("Stopped"), back);
            terminal.press("s");
            terminal.await(screen -> screen.contains("STOPPED"), "the stop screen: keys arrive");
        }
    }

    @Test
    void onABusyMachineOnWhichTheTerminalAnswersLateFgComesBackToo() throws IOException {
        Path slow = folder.resolve("slow");
        Path late = Files.createDirectory(folder.resolve("bin")).resolve("stty");
        Files.writeString(
                late, "#!/bin/sh\n[ ! -e %s ] || sleep 0.6\nPATH=${PATH#*:} exec stty \"$@\"\n".formatted(slow));
        assertTrue(late.toFile().setExecutable(true));
        try (Tmux terminal = new Tmux(folder)) {
            terminal.line("PATH=" + late.getParent() + ":$PATH");
            begin(terminal);
            Files.createFile(slow);
            terminal.press("C-z");
            terminal.await(screen -> screen.contains("Stopped"), "the shell's word");
            terminal.line("fg");
            terminal.await(screen -> screen.contains("PAUSED"), "the pause");
            terminal.press("s");
            terminal.await(screen -> screen.contains("STOPPED"), "the stop screen: keys arrive");
        }
    }

    @Test
    void whoeverWasStoppedFromOutsideTakesTheTerminalAgain() throws IOException {
        try (Tmux terminal = inASession()) {
            terminal.press("Enter");
            terminal.await(screen -> !screen.contains("GET READY"), "the first exercise");
            terminal.signal("STOP");
            terminal.await(screen -> screen.contains("Stopped"), "the shell's word");
            terminal.line("sleep 3; fg");
            terminal.await(screen -> screen.contains("away"), "the way back");
            assertTrue(terminal.isTaken());
            terminal.press("s");
            terminal.await(screen -> screen.contains("STOPPED"), "the stop screen: keys arrive");
        }
    }

    private Tmux inASession() throws IOException {
        Tmux terminal = new Tmux(folder);
        begin(terminal);
        return terminal;
    }

    private static void begin(Tmux terminal) throws IOException {
        terminal.start("Only N starts.", ScreenTrial.class);
        terminal.press("n");
        terminal.await(screen -> screen.contains("0 not at all"), "the question about pain");
        terminal.score("2", "READY");
    }
}
