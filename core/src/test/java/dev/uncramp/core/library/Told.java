package dev.uncramp.core.library;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An English text that a patient reads or hears, and where it stands.
 *
 * <p>The texts of exercises and programs are found by walking through the records as they were read, so a text that is
 * added to a record is among them without a line here.
 */
record Told(String where, String text) {

    /** What a patient does not read: the name of the field, and why. */
    static final Map<String, String> NOT_FOR_PATIENTS = Map.of(
            "sources", "of an exercise: pages and numbers, for the therapist who checks a dose",
            "source", "of a program: the same",
            "version", "counted by the author",
            "author", "a name",
            "reviewed", "a name and a date",
            "contact", "a name and a number",
            "orderedBy", "a name",
            "allow", "why a check is silent: for the one who wrote the program");

    private static final Library LIBRARY = Library.builtIn();

    /** The bundle, in its order; what stands for a number or a name is left open. */
    static List<Told> bundle() {
        Wording english = Wording.english();
        return english.keys().stream()
                .map(key -> new Told(key, open(english, key)))
                .toList();
    }

    static List<Told> exercises() {
        List<Told> texts = new ArrayList<>();
        LIBRARY.catalog().ids().forEach(id -> find(LIBRARY.catalog().find(id), id.value(), texts));
        return texts;
    }

    static List<Told> programs() {
        List<Told> texts = new ArrayList<>();
        LIBRARY.programs().forEach(id -> find(LIBRARY.program(id).orElseThrow().program(), id, texts));
        return texts;
    }

    static List<Told> all() {
        return Stream.of(bundle(), exercises(), programs())
                .flatMap(List::stream)
                .toList();
    }

    private static String open(Wording english, String key) {
        for (int count = 0; ; count++) {
            try {
                return english.text(
                        key,
                        Stream.iterate(0, i -> i + 1)
                                .limit(count)
                                .map("{%d}"::formatted)
                                .toArray());
            } catch (IllegalArgumentException tooFew) {
                if (count > 9) {
                    throw tooFew;
                }
            }
        }
    }

    private static void find(Object thing, String where, List<Told> found) {
        if (thing instanceof SafeText text) {
            found.add(new Told(where, text.value()));
        } else if (thing instanceof Optional<?> perhaps) {
            perhaps.ifPresent(there -> find(there, where, found));
        } else if (thing instanceof Iterable<?> several) {
            several.forEach(one -> find(one, where, found));
        } else if (thing instanceof Map<?, ?> several) {
            several.values().forEach(one -> find(one, where, found));
        } else if (thing instanceof Record) {
            parts(thing.getClass()).forEach(part -> find(value(thing, part), where + "/" + part.getName(), found));
        }
    }

    private static List<RecordComponent> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> !NOT_FOR_PATIENTS.containsKey(part.getName()))
                .toList();
    }

    private static Object value(Object thing, RecordComponent part) {
        try {
            return part.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(thing.getClass() + " hides " + part.getName(), e);
        }
    }
}
