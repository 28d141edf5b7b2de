package dev.uncramp.core.wording;

import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a bundle: UTF-8 lines {@code key = text}, {@code #} comments and empty lines; no escapes, no key twice. */
final class WordingBundle {

    private WordingBundle() {}

    static Map<String, String> read(String resource) {
        try (InputStream in = WordingBundle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the texts are missing: " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int equals = line.indexOf(" = ");
            if (equals < 1 || line.indexOf('\\') >= 0) {
                throw new IllegalStateException("a line of the texts is `key = text` without backslashes: " + line);
            }
            String key = line.substring(0, equals);
            if (texts.put(key, SafeText.of(line.substring(equals + 3)).value()) != null) {
                throw new IllegalStateException("a text is there twice: " + key);
            }
        });
        return Collections.unmodifiableMap(texts);
    }
}
