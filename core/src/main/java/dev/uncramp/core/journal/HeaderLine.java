package dev.uncramp.core.journal;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The header as the value of a journal's first line, and back. */
final class HeaderLine {
    /** The version of the journal's form; a reader of an older one leaves the file alone. */
    static final int VERSION = 1;

    private HeaderLine() {}

    static JsonObject write(JournalHeader header) {
        return JsonObject.builder()
                .put("journal", VERSION)
                .put("session", header.session().value())
                .put("opened", header.opened().toString())
                .put("library", header.library())
                .put("program", text(header.program()))
                .put("exercises", Fields.write(header.exercises(), HeaderLine::text))
                .put("prescription", PrescriptionFields.write(header.prescription()))
                .put("waitFor", ids(header.waitFor()))
                .put("askAbout", ids(header.askAbout()))
                .putText("checkedSign", header.checkedSign())
                .put("signsInFull", header.signsInFull())
                .put("speed", header.speed())
                .build();
    }

    static Optional<JournalHeader> read(JsonObject object) {
        return Fields.read(object, HeaderLine::header);
    }

    /** Tells whether a line begins a journal of a version that this library does not know yet. */
    static boolean isNewer(JsonObject object) {
        return object.whole("journal").filter(version -> version > VERSION).isPresent();
    }

    private static JournalHeader header(Fields fields) throws Unreadable {
        if (fields.number("journal") != VERSION) {
            throw new Unreadable("journal");
        }
        return new JournalHeader(
                fields.text("session", SessionId::of),
                fields.time("opened"),
                fields.text("library"),
                fields.one("program", HeaderLine::text),
                fields.list("exercises", HeaderLine::text),
                fields.one("prescription", PrescriptionFields::read),
                Set.copyOf(fields.texts("waitFor", ExerciseId::of)),
                Set.copyOf(fields.texts("askAbout", ExerciseId::of)),
                fields.maybe("checkedSign", Function.identity()),
                fields.boolOr("signsInFull", true),
                fields.number("speed"));
    }

    private static JsonArray ids(Set<ExerciseId> ids) {
        return Fields.write(ids.stream().sorted().toList(), id -> new JsonText(id.value()));
    }

    private static JsonObject text(KeptText kept) {
        return JsonObject.builder()
                .put("name", kept.name().value())
                .put("text", kept.text())
                .build();
    }

    private static KeptText text(Fields fields) throws Unreadable {
        return new KeptText(fields.safe("name"), fields.text("text"));
    }
}
