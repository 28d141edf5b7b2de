package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTests {

    /** The first example of FIPS 180-2, appendix B.1. */
    @Test
    void itIsTheShaOfTheText() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Fingerprint.of("abc").value());
    }

    @Test
    void anotherTextHasAnotherFingerprint() {
        assertNotEquals(Fingerprint.of("uncramp: 1"), Fingerprint.of("uncramp: 1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void anythingElseIsRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "../../etc/passwd", "UPPER-CASE-ID", "a b c d e f"})
    void aSessionIdIsAPlainFileName(String value) {
        assertThrows(IllegalArgumentException.class, () -> SessionId.of(value));
    }
}
