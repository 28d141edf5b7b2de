package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VersionTests {

    @Test
    void theVersionIsPrinted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Uncramp.run(
                new String[] {"--version"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertEquals(0, code);
        assertEquals(
                "uncramp 0.1.0-SNAPSHOT", out.toString(StandardCharsets.UTF_8).strip());
    }
}
