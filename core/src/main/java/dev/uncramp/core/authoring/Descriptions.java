package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Keyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What each name and each fixed word of the language means, for a therapist who points at it in an editor. */
final class Descriptions {

    private final Map<String, String> texts;

    private Descriptions(Map<String, String> texts) {
        this.texts = texts;
    }

    static Descriptions english() {
        try (InputStream in = Descriptions.class.getResourceAsStream("descriptions.properties")) {
            if (in == null) {
                throw new IllegalStateException("the descriptions are missing");
            }
            return new Descriptions(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines {@code place.name = text}; a name may hold spaces. */
    private static Map<String, String> parse(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" = ", 2);
            if (parts.length != 2 || texts.put(parts[0], parts[1]) != null) {
                throw new IllegalStateException("not a line `name = text`, or there twice: " + line);
            }
        });
        return Collections.unmodifiableMap(texts);
    }

    /** The description of a name at a place, such as {@code program.title}. */
    String of(String place, String name) {
        return text(place + "." + name);
    }

    /** The meaning of a word of an enumeration, such as {@code region.neck}. */
    <E extends Enum<E> & Keyword> String of(E word) {
        return of(word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), word.word());
    }

    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no description " + key);
        }
        return text;
    }

    Map<String, String> all() {
        return texts;
    }
}
