package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VersionTests {

    @Test
    void theVersionIsPrinted() {
        Commands version = Commands.run("--version");
        assertEquals(0, version.code());
        assertEquals("uncramp 0.1.0-SNAPSHOT", version.out().strip());
    }
}
