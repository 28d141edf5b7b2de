package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.tui.cli.Main;
import dev.uncramp.tui.device.FilesAtStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Row P01: told to end on any screen, it gives the terminal back and keeps what was begun. Profile pty. */
class SignalsOnATerminal {

    private static final Map<String, Integer> CODES = Map.of("TERM", 143, "HUP", 129, "INT", 130);

    @TempDir
    Path folder;

    /** The keys to a screen, each with what is seen after it; from the third key on a session runs. */
    static Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        List<String> gate = List.of("n", "Start only when");
        List<String> pain = joined(gate, "y", "0 not at all");
        List<String> ready = joined(pain, "2", "READY");
        List<String> step = joined(ready, "Enter", "left in this part");
        List<String> paused = joined(step, "Space", "PAUSED");
        List<String> stopped = joined(step, "s", "STOPPED");
        ways.put("signs", List.of());
        ways.put("gate", gate);
        ways.put("pain before", pain);
        ways.put("ready", ready);
        ways.put("step", step);
        ways.put("paused", paused);
        ways.put("stopped", stopped);
        ways.put("keys", joined(step, "?", "KEYS"));
        ways.put("kinds", joined(stopped, "d", "STOP EXERCISING"));
        ways.put("leaving", joined(step, "q", "Your session waits"));
        ways.put("after", joined(stopped, "f", "at the end?"));
        return ways;
    }

    private static List<String> joined(List<String> way, String key, String seen) {
        return Stream.concat(way.stream(), Stream.of(key, seen)).toList();
    }

    static Stream<Arguments> everySignalOnEveryScreen() {
        return ways().keySet().stream()
                .flatMap(screen -> CODES.keySet().stream().map(signal -> Arguments.of(screen, signal)));
    }

    @ParameterizedTest
    @MethodSource("everySignalOnEveryScreen")
    void theTerminalIsGivenBackAndTheSessionIsKept(String screen, String signal) throws IOException {
        List<String> way = ways().getOrDefault(screen, List.of());
        Path kept = folder.resolve("kept");
        try (Tmux terminal = new Tmux(folder)) {
            walk(terminal, kept, way);
            terminal.signal(signal);
            assertEquals(CODES.get(signal), terminal.code());
            assertTrue(terminal.isGivenBack());
            assertTrue(terminal.hasFormerModes());
        }
        assertEquals(way.size() >= 6, isOffered(kept), "a session that was begun is offered again");
    }

    @Test
    void whoseWindowWasClosedIsOfferedTheSessionAgain() throws Exception {
        Path kept = folder.resolve("kept");
        ProcessHandle process;
        try (Tmux terminal = new Tmux(folder)) {
            walk(terminal, kept, ways().getOrDefault("step", List.of()));
            process = terminal.process();
        }
        process.onExit().get(10, TimeUnit.SECONDS);
        assertTrue(isOffered(kept));
    }

    /** Starts a session and presses the keys of a way, each when what came before is seen. */
    private static void walk(Tmux terminal, Path kept, List<String> way) throws IOException {
        terminal.start("Only N starts.", Main.class, "run", "lower-back/settle", "--data", kept.toString());
        for (int i = 0; i < way.size(); i += 2) {
            String seen = way.get(i + 1);
            if (way.get(i).equals("2")) {
                terminal.score("2", seen);
            } else {
                terminal.press(way.get(i));
                terminal.await(text -> text.contains(seen), seen);
            }
        }
    }

    private static boolean isOffered(Path kept) {
        FilesAtStart found = FilesAtStart.find(
                DataPlaces.of(Map.of(), Optional.of(kept)), OffsetDateTime.parse("2030-01-01T10:00:00+01:00"));
        found.lock().ifPresent(RunningLock::close);
        assertEquals(List.of(), found.troubles());
        return found.left().isPresent();
    }
}
