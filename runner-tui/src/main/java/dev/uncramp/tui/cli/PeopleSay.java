package dev.uncramp.tui.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people call a part of the body, a position or a thing when they look for something. */
final class PeopleSay {

    private static final String NOTHING = "nothing";
    private static final Map<String, List<String>> CALLS = read();

    private PeopleSay() {}

    /** What people call a thing by our name for it, such as {@code hamstring} for the back of the thigh. */
    static List<String> calls(String name) {
        return name.equals(NOTHING) ? List.of() : CALLS.getOrDefault(name, List.of());
    }

    /** Whether a word says nothing of what is looked for, as {@code my} in {@code my neck}. */
    static boolean nothing(String word) {
        return CALLS.getOrDefault(NOTHING, List.of()).contains(word);
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Objects.requireNonNull(PeopleSay.class.getResourceAsStream("people-say.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> List.of(line[1].split(", "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
