package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that mean something to a terminal or to Java do nothing bad. Profile pty. */
class KeysOnATerminal {

    @TempDir
    Path folder;

    @Test
    void ctrlBackslashPrintsNoThreads() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("C-\\", "?");
            String screen = terminal.await(text -> !text.contains("Only N starts."), "the help");
            assertFalse(screen.contains("daemon"), screen);
            assertFalse(screen.contains("thread"), screen);
            assertTrue(terminal.isTaken());
        }
    }

    @Test
    void ctrlSDoesNotFreezeTheScreen() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("C-s", "n");
            terminal.await(screen -> screen.contains("0 not at all"), "the next screen");
        }
    }

    @Test
    void aPasteOfManyCharactersIsHeardAndForgotten() throws IOException {
        try (Tmux terminal = started()) {
            terminal.paste("x".repeat(10_000));
            terminal.press("n");
            terminal.await(screen -> screen.contains("0 not at all"), "the next screen");
        }
    }

    @Test
    void anArrowThatComesInPiecesIsStillAnArrow() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("n");
            terminal.await(screen -> screen.contains("0 not at all"), "the question about pain");
            terminal.bytes("1b", "5b", "44");
            terminal.await(screen -> screen.contains("Only N starts."), "the screen before");
        }
    }

    @Test
    void bytesThatAreNoCharactersAndUnknownSequencesStartNothing() throws IOException {
        try (Tmux terminal = started()) {
            terminal.bytes("ff", "c3", "1b", "5b", "32", "30", "30", "7e", "1b", "5b", "3c", "30", "3b", "31", "4d");
            String screen = terminal.await(text -> text.contains("Only N starts."), "the same screen");
            assertTrue(terminal.isTaken(), screen);
            terminal.press("n");
            terminal.await(text -> text.contains("0 not at all"), "the next screen");
        }
    }

    @Test
    void aKeyThatIsHeldDownDoesOneThing() throws IOException {
        try (Tmux terminal = started()) {
            terminal.press("n");
            terminal.await(screen -> screen.contains("0 not at all"), "the question about pain");
            terminal.press("Enter");
            terminal.await(screen -> screen.contains("READY"), "get ready");
            terminal.paste(" ".repeat(8));
            terminal.await(screen -> screen.contains("PAUSED"), "the pause: an even number of blanks would go on");
        }
    }

    @Test
    void everySizeIsDrawnAndTheScreenComesBack() throws IOException {
        try (Tmux terminal = started()) {
            int[][] sizes = {{79, 23}, {40, 12}, {20, 6}, {10, 5}, {1, 1}, {500, 200}, {80, 24}};
            for (int[] size : sizes) {
                terminal.resize(size[0], size[1]);
            }
            terminal.await(screen -> screen.contains("Only N starts."), "the screen at 80x24");
            assertTrue(terminal.isTaken());
        }
    }

    @Test
    void aThousandResizesLeaveNoBacklog() throws IOException {
        try (Tmux terminal = started()) {
            for (int i = 0; i < 1_000; i++) {
                terminal.signal("WINCH");
            }
            terminal.press("n");
            terminal.await(screen -> screen.contains("0 not at all"), "the next screen");
        }
    }

    private Tmux started() throws IOException {
        Tmux terminal = new Tmux(folder);
        terminal.start("Only N starts.", ScreenTrial.class);
        return terminal;
    }
}
