package dev.uncramp.core.handout;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** The reporting template of a program as one JSON object. */
public final class CertJson {

    private CertJson() {}

    /**
     * Writes the nineteen lines and each exercise.
     *
     * @param cert the template, filled in
     * @return JSON text that ends with a line feed; a field that the program does not fill is left out
     */
    public static String of(Cert cert) {
        return Json.pretty(JsonObject.builder()
                .put("title", cert.title().value())
                .put("gaps", cert.gaps())
                .put(
                        "cert",
                        JsonArray.of(cert.lines().stream().map(CertJson::line).toList()))
                .put(
                        "fittVp",
                        JsonArray.of(cert.exercises().stream()
                                .map(CertJson::exercise)
                                .toList()))
                .build());
    }

    private static JsonObject line(CertLine line) {
        return JsonObject.builder()
                .put("item", line.item().number())
                .put("asks", line.item().asks())
                .put("program", texts(line.program()))
                .put("runner", texts(line.runner()))
                .putText("gap", line.gap().map(SafeText::value))
                .build();
    }

    private static JsonArray texts(List<SafeText> says) {
        return JsonArray.ofTexts(says.stream().map(SafeText::value).toList());
    }

    private static JsonObject exercise(FittVp exercise) {
        return JsonObject.builder()
                .put("exercise", exercise.exercise().value())
                .put("name", exercise.name().value())
                .putText("frequency", value(exercise.frequency()))
                .putText("intensity", value(exercise.intensity()))
                .putText("time", value(exercise.time()))
                .putText("type", value(exercise.type()))
                .putText("volume", value(exercise.volume()))
                .putText("progression", value(exercise.progression()))
                .build();
    }

    private static Optional<String> value(Optional<SafeText> text) {
        return text.map(SafeText::value);
    }
}
