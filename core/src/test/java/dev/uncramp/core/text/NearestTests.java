package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> KNOWN = List.of(
            "schedule",
            "easier",
            "reps",
            "rest",
            "kg",
            "km",
            "lb",
            "bridge",
            "bird-dog",
            "single-leg-bridge",
            "s",
            "h");

    @ParameterizedTest
    @CsvSource({
        "sechdule, schedule",
        "easyer, easier",
        "repz, reps",
        "Reps, reps",
        "kq, kg km",
        "birddog, bird-dog",
        "bird, bird-dog",
        "brigde, bridge",
        "leg, single-leg-bridge",
        "single-leg-bridges, single-leg-bridge",
        "q, ''",
        "walk, ''",
        "'', ''",
    })
    void theNearestWordsComeFirst(String word, String expected) {
        assertEquals(expected, String.join(" ", Nearest.of(word, KNOWN, 3)));
    }

    @Test
    void atMostAsManyAsAskedAreGiven() {
        assertEquals(List.of("aab", "aac"), Nearest.of("aaa", List.of("aad", "aac", "aab", "aab"), 2));
    }

    @Test
    void aVeryLongWordIsNearNothing() {
        assertEquals(List.of(), Nearest.of("a".repeat(65), List.of("a".repeat(65)), 3));
        assertEquals(
                List.of(),
                Nearest.of("a".repeat(63), List.of("a".repeat(65)), 3).stream()
                        .filter(found -> !found.startsWith("a".repeat(63)))
                        .toList());
    }
}
