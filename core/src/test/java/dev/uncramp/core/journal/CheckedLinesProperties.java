package dev.uncramp.core.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CheckedLinesProperties {
    private static final List<String> LINES = IntStream.range(0, 6)
            .mapToObj(i ->
                    new JsonLine(i, JsonObject.builder().put("é", "line " + i).build()).write())
            .toList();

    private static final byte[] FILE = String.join("", LINES).getBytes(UTF_8);

    @Property(tries = 300)
    void whateverIsCutOffTheLinesBeforeCountAndNothingIsCalledDamage(@ForAll @IntRange(max = 400) int at) {
        int end = Math.min(at, FILE.length);
        CheckedLines read = CheckedLines.of(Arrays.copyOf(FILE, end));
        long feeds = IntStream.range(0, end).filter(i -> FILE[i] == '\n').count();
        assertEquals(feeds, read.raw().size());
        assertFalse(read.damaged());
    }

    @Property(tries = 1000)
    void aFlippedBitNeverGoesUnseen(@ForAll @IntRange(max = 400) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] flipped = FILE.clone();
        int place = at % FILE.length;
        flipped[place] ^= (byte) (1 << bit);
        int line = (int) IntStream.range(0, place).filter(i -> FILE[i] == '\n').count();
        CheckedLines read = CheckedLines.of(flipped);
        assertEquals(without(LINES.subList(0, line)), read.raw());
        assertTrue(read.damaged() || line == LINES.size() - 1);
    }

    @Example
    void aTornPieceFollowedByTheSameLineIsNoDamage() {
        CheckedLines read = read(LINES.get(0) + LINES.get(1).substring(0, 20) + "\n" + LINES.get(1) + LINES.get(2));
        assertEquals(without(LINES.subList(0, 3)), read.raw());
        assertFalse(read.damaged());
    }

    @Example
    void linesWrittenTwiceCountOnce() {
        CheckedLines read = read(LINES.get(0) + LINES.get(1) + "\n" + LINES.get(1) + LINES.get(2));
        assertEquals(without(LINES.subList(0, 3)), read.raw());
        assertFalse(read.damaged());
    }

    @Example
    void aMissingLineIsDamageAndEndsWhatCounts() {
        CheckedLines read = read(LINES.get(0) + LINES.get(2) + LINES.get(3));
        assertEquals(without(LINES.subList(0, 1)), read.raw());
        assertTrue(read.damaged());
    }

    @Example
    void zerosAtTheEndAreATornPiece() {
        CheckedLines read = read(LINES.get(0) + "\0".repeat(4096));
        assertEquals(1, read.raw().size());
        assertFalse(read.damaged());
    }

    private static CheckedLines read(String text) {
        return CheckedLines.of(text.getBytes(UTF_8));
    }

    private static List<String> without(List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.length() - 1)).collect(Collectors.toList());
    }
}
