package dev.uncramp.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.JsonLine.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JsonLineTests {

    private static final JsonLine LINE =
            new JsonLine(7, JsonObject.builder().put("kind", "Done").build());

    @Test
    void aLineHoldsItsNumberAndAChecksum() {
        // The checksum was computed apart, with Python's zlib.crc32.
        assertEquals("{\"seq\":7,\"data\":{\"kind\":\"Done\"},\"crc\":\"05d8e153\"}\n", LINE.write());
    }

    @Test
    void aLineWithoutItsEndIsTorn() {
        assertEquals(Optional.of(Fault.TORN), fault("", 7));
        assertEquals(Optional.of(Fault.TORN), fault(LINE.write().strip(), 7));
    }

    @Test
    void aChangedLineHasABadChecksum() {
        assertEquals(Optional.of(Fault.BAD_CHECKSUM), fault(LINE.write().replace("Done", "Dome"), 7));
        assertEquals(Optional.of(Fault.BAD_CHECKSUM), fault(LINE.write().replace("\"seq\":7", "\"seq\":8"), 8));
    }

    @Test
    void anotherNumberIsAWrongSequence() {
        assertEquals(Optional.of(Fault.WRONG_SEQUENCE), fault(LINE.write(), 8));
        assertEquals(Optional.empty(), fault(LINE.write(), 7));
    }

    @Test
    void whatWeNeverWriteIsMalformed() {
        assertEquals(Optional.of(Fault.MALFORMED), fault("\n", 0));
        assertEquals(Optional.of(Fault.MALFORMED), fault("{\"seq\":7}\n", 7));
        assertEquals(Optional.of(Fault.MALFORMED), fault(signed("{\"seq\":7"), 7));
        assertEquals(Optional.of(Fault.MALFORMED), fault(signed("{\"seq\":-1,\"data\":{}"), -1));
        assertEquals(Optional.of(Fault.MALFORMED), fault(signed("{\"seq\":1,\"data\":[]"), 1));
        assertEquals(Optional.of(Fault.MALFORMED), fault(signed("{\"seq\":1,\"data\":{},\"x\":1"), 1));
        assertEquals(Optional.of(Fault.MALFORMED), fault(signed("nonsense"), 1));
        assertEquals(Optional.of(Fault.MALFORMED), fault("{\"seq\":7,\"data\":{},\"crc\":\"00000000\"]\n", 7));
    }

    @Test
    void aNegativeNumberIsRefused() {
        JsonObject data = JsonObject.builder().build();
        assertThrows(IllegalArgumentException.class, () -> new JsonLine(-1, data));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAgain(@ForAll("objects") JsonObject data, @ForAll @IntRange(max = 9999) int sequence) {
        JsonLine line = new JsonLine(sequence, data);
        assertEquals(Optional.of(line), JsonLine.read(line.write(), sequence).line());
        assertEquals(1, line.write().lines().count());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyChangedCharacterIsNoticed(
            @ForAll("objects") JsonObject data, @ForAll @IntRange(max = 9999) int place, @ForAll char other) {
        String text = new JsonLine(3, data).write();
        int at = place % text.length();
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        // A lone surrogate becomes a question mark in UTF-8, so it is one with it.
        if (text.charAt(at) != other && !(text.charAt(at) == '?' && Character.isSurrogate(other))) {
            assertTrue(JsonLine.read(changed, 3).fault().isPresent());
        }
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        return JsonArbitraries.objects();
    }

    private static Optional<Fault> fault(String text, long expected) {
        return JsonLine.read(text, expected).fault();
    }

    private static String signed(String start) {
        CRC32 crc = new CRC32();
        crc.update(start.getBytes(StandardCharsets.UTF_8));
        return start + ",\"crc\":\"%08x\"}\n".formatted(crc.getValue());
    }
}
