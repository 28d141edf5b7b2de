package dev.uncramp.tui.cli;

import dev.uncramp.tui.device.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs a command with streams in memory. */
record Commands(int code, String out, String err) {

    static Commands run(String... args) {
        return run(Path.of(""), "", args);
    }

    /** Runs a command with a person who listens before typing. */
    static Commands run(Path folder, Talk talk, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("LANG", "C.UTF-8");
        int code = Uncramp.run(
                args,
                Surroundings.of(
                        talk.typed(),
                        talk.listening(),
                        err,
                        environment,
                        folder,
                        TerminalFacts.of(environment, false)));
        return new Commands(code, talk.text(), err.toString(StandardCharsets.UTF_8));
    }

    static Commands run(Path folder, String typed, String... args) {
        return run(folder, typed, false, args);
    }

    /** Runs a command whose streams are said to be a terminal's, though one that shows no screen. */
    static Commands onTerminal(Path folder, String... args) {
        return run(folder, "", true, args);
    }

    private static Commands run(Path folder, String typed, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("LANG", "C.UTF-8");
        int code = Uncramp.run(
                args,
                Surroundings.of(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        environment,
                        folder,
                        TerminalFacts.of(environment, terminal)));
        return new Commands(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
