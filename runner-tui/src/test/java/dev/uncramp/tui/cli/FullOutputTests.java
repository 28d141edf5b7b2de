package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.tui.device.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullOutputTests {
    private static final String PROGRAM = """
        uncramp: 1
        title: Back
        session:
          - pelvic-tilt: 5
        """;

    private static Commands run(String refusal, String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("LANG", "C.UTF-8");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(refusal);
            }
        };
        int code = Uncramp.run(
                line.split(" "),
                Surroundings.of(
                        new ByteArrayInputStream(PROGRAM.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        environment,
                        Path.of(""),
                        TerminalFacts.of(environment, false)));
        return new Commands(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show lower-back/settle",
                "show lower-back/settle --format json",
                "handout lower-back/settle",
                "now calf --card",
                "format -",
                "bundle lower-back/settle",
                "build --region lower-back --grade settle --minutes 5",
                "schema program",
                "diff lower-back/settle lower-back/settle",
                "diff lower-back/settle lower-back/restore",
                "programs",
                "exercises",
                "exercise pelvic-tilt",
                "care",
                "care heat-and-cold",
                "settings",
                "--help",
                "show --help",
                "--version"
            })
    void whatAFullDiskDidNotTakeIsToldOnce(String line) {
        Commands full = run("No space left on device", line);
        assertEquals("Not printed: the output takes no more.\n", full.err());
        assertEquals(ExitCode.NOT_SAVED, full.code());
    }

    @Test
    void whatACheckCountedIsToldBesideIt() {
        assertEquals(
                new Commands(
                        ExitCode.NOT_SAVED, "", "1 file checked: 1 warning.\nNot printed: the output takes no more.\n"),
                run("No space left on device", "check -"));
    }

    @Test
    void aReaderWhoHasReadEnoughIsToldNothing() {
        assertEquals(new Commands(ExitCode.FINE, "", ""), run("Broken pipe", "show lower-back/settle"));
        assertEquals(new Commands(ExitCode.FOUND, "", "1 file checked: 1 warning.\n"), run("Broken pipe", "check -"));
    }
}
