package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The keys of the bundle against the sources of both modules: a key is used where it stands in quotes, or begins with a
 * text in quotes that ends in a point, or ends in a text in quotes that begins with a hyphen.
 */
class WordingKeysTests {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../runner-tui/src/main/java"));
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:(?:wording|phrases|words|texts)\\s*\\.(?:text|plural)|\\bsay|\\bsayMany)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern KEY_ENDING = Pattern.compile("\\.(one|other)$");

    private final Wording english = Wording.english();

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> quoted = found(QUOTED);
        assertTrue(quoted.size() > 1000, "the sources were not found");
        assertEquals(
                List.of(),
                english.keys().stream().filter(key -> !isUsed(key, quoted)).toList());
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> asked = found(ASKED);
        assertTrue(asked.contains("dose.as-told"), "the sources were not found");
        assertEquals(
                List.of(), asked.stream().filter(key -> !isThere(key)).sorted().toList());
    }

    @Test
    void aTextForOneHasATextForOthers() {
        assertEquals(
                List.of(),
                english.keys().stream()
                        .filter(key -> key.endsWith(".one"))
                        .filter(key -> !english.knows(KEY_ENDING.matcher(key).replaceFirst(".other")))
                        .toList());
    }

    private boolean isThere(String key) {
        return english.knows(key) || english.knows(key + ".other");
    }

    private static boolean isUsed(String key, Set<String> quoted) {
        String stem = KEY_ENDING.matcher(key).replaceFirst("");
        int hyphen = stem.lastIndexOf('-');
        return quoted.contains(key)
                || quoted.contains(stem)
                || (hyphen > 0 && quoted.contains(stem.substring(hyphen)) && isUsed(stem.substring(0, hyphen), quoted))
                || quoted.stream().anyMatch(text -> isFamily(text) && key.startsWith(text));
    }

    private static boolean isFamily(String text) {
        return text.length() > 2 && text.endsWith(".") && !text.contains(" ");
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> all = new HashSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        all.add(matcher.group(1));
                    }
                }
            }
        }
        return all;
    }
}
