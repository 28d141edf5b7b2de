package dev.uncramp.core.journal;

import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Today's choices as an object of a file, and back. */
final class PrescriptionFields {
    private PrescriptionFields() {}

    static JsonObject write(Prescription prescription) {
        return JsonObject.builder()
                .put("week", prescription.week())
                .put("day", prescription.day())
                .put("sessionOfWeek", prescription.sessionOfWeek())
                .put("sessionOfDay", prescription.sessionOfDay())
                .put("afterwards", prescription.afterwards())
                .putText("session", prescription.session())
                .putText("level", prescription.level())
                .put("levels", table(prescription.levels(), (entry, level) -> entry.put("level", level)))
                .put("levelsSince", table(prescription.levelsSince(), (entry, week) -> entry.put("week", week)))
                .put("ease", word(prescription.ease()))
                .putText("soreSide", prescription.soreSide().map(PrescriptionFields::word))
                .put("choices", table(prescription.choices(), (entry, choice) -> entry.put("choice", choice)))
                .put("without", places(prescription.without()))
                .put("joined", places(prescription.joined()))
                .build();
    }

    static Prescription read(Fields fields) throws Unreadable {
        return new Prescription(
                fields.number("week"),
                fields.numberOr("day", fields.number("sessionOfWeek")),
                fields.number("sessionOfWeek"),
                fields.numberOr("sessionOfDay", 1),
                fields.bool("afterwards"),
                fields.maybe("session", Function.identity()),
                fields.maybe("level", Function.identity()),
                table(fields, "levels", entry -> entry.text("level")),
                tableOrNone(fields, "levelsSince", entry -> entry.number("week")),
                fields.oneOf("ease", Ease.values(), PrescriptionFields::word),
                fields.maybeOneOf("soreSide", Side.values(), PrescriptionFields::word),
                table(fields, "choices", entry -> entry.number("choice")),
                Set.copyOf(fields.textsOrNone("without", ProgramPath::parse)),
                Set.copyOf(fields.textsOrNone("joined", ProgramPath::parse)));
    }

    /** Adds a value to the entry of its place. */
    private interface Put<T> {
        JsonObject.Builder put(JsonObject.Builder entry, T value);
    }

    private static JsonArray places(Set<ProgramPath> places) {
        return JsonArray.ofTexts(
                places.stream().map(ProgramPath::toString).sorted().toList());
    }

    private static <T> JsonArray table(Map<ProgramPath, T> values, Put<T> put) {
        Map<String, T> byPlace = new TreeMap<>();
        values.forEach((place, value) -> byPlace.put(place.toString(), value));
        return Fields.write(
                byPlace.entrySet(),
                entry -> put.put(JsonObject.builder().put("at", entry.getKey()), entry.getValue())
                        .build());
    }

    private static <T> Map<ProgramPath, T> table(Fields fields, String name, Fields.Reader<T> value) throws Unreadable {
        List<Map.Entry<ProgramPath, T>> entries =
                fields.list(name, entry -> Map.entry(entry.text("at", ProgramPath::parse), value.read(entry)));
        Map<ProgramPath, T> table = new LinkedHashMap<>();
        entries.forEach(entry -> table.put(entry.getKey(), entry.getValue()));
        return table;
    }

    private static <T> Map<ProgramPath, T> tableOrNone(Fields fields, String name, Fields.Reader<T> value)
            throws Unreadable {
        return fields.has(name) ? table(fields, name, value) : Map.of();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
