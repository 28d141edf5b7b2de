package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command itself, on terminals and on what is none. Profile pty. */
class StartOnATerminal {

    private static final String SIGNS = "Is any of these";

    @TempDir
    Path folder;

    @Test
    void onATerminalItTakesTheScreen() throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            terminal.start("Only N starts.", Main.class, "run", "lower-back/settle");
            assertTrue(terminal.isTaken());
            terminal.press("q");
            assertEquals(0, terminal.code());
            assertTrue(terminal.isGivenBack());
        }
    }

    @Test
    void withoutAKeyboardItEndsAtOnce() throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            terminal.start("code=", Main.class, "run", "lower-back/settle", "</dev/null");
            assertEquals(2, terminal.code());
            assertTrue(terminal.isGivenBack());
        }
    }

    @Test
    void withoutAControllingTerminalItRunsOnTheOneItHas() throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            Path said = folder.resolve("said");
            Path script = folder.resolve("alone");
            Files.writeString(script, """
                    setsid -w %s run lower-back/settle </dev/null >%s 2>&1
                    echo "code=$?."
                    """.formatted(Tmux.java(Main.class), said));
            terminal.line(". " + script);
            assertEquals(2, terminal.code());
            assertFalse(read(said).contains("Exception"), read(said));
            assertFalse(read(said).contains("\033"), read(said));
        }
    }

    @Test
    void intoAPipeGoLinesWithoutAnEscapeCharacter() throws IOException {
        Path file = folder.resolve("said");
        try (Tmux terminal = new Tmux(folder)) {
            terminal.start("ready$", Main.class, "run", "lower-back/settle", "| cat >" + file);
            terminal.await(screen -> read(file).contains(SIGNS), "the first question");
            terminal.press("n", "Enter");
            terminal.await(screen -> read(file).contains("Start only when"), "the gate");
            terminal.press("y", "Enter");
            terminal.await(screen -> read(file).contains("0 is not at all"), "the question about pain");
            assertFalse(read(file).contains("\033"), read(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=dumb", "TERM=", "ACCESSIBLE=1"})
    void whoeverCannotSeeAScreenGetsLines(String setting) throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            terminal.line("export " + setting);
            terminal.start(SIGNS, Main.class, "run", "lower-back/settle");
            assertFalse(terminal.isTaken());
            terminal.press("C-c");
            assertEquals(130, terminal.code());
            assertTrue(terminal.hasFormerModes());
        }
    }

    @Test
    void whereOnlyAsciiCanBeShownTheScreenIsAscii() throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            terminal.line("export LC_ALL=C");
            terminal.start("Only N starts.", Main.class, "run", "lower-back/settle");
            String screen = terminal.screen();
            assertTrue(screen.chars().allMatch(character -> character < 0x80), screen);
        }
    }

    @Test
    void aSecondRunnerSaysSoAndEnds() throws IOException {
        try (Tmux terminal = new Tmux(folder)) {
            terminal.start("Only N starts.", Main.class, "run", "lower-back/settle");
            terminal.press("C-z");
            terminal.await(screen -> screen.contains("Stopped"), "the shell");
            Files.delete(folder.resolve("after"));
            terminal.line("clear");
            terminal.start("code=", Main.class, "run", "lower-back/settle");
            assertEquals(3, terminal.code());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notYet) {
            return "";
        }
    }
}
