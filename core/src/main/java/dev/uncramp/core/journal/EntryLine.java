package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.Avoided;
import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.history.Fingerprint;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.NotStarted;
import dev.uncramp.core.history.ProgramStamp;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.function.Function;

/** An entry of the history as the value of a line, and back. */
final class EntryLine {
    /** The version of the history's form; a reader of an older one only reads what it knows. */
    static final int VERSION = 1;

    private EntryLine() {}

    static JsonObject write(HistoryEntry entry) {
        return entry.match(new Writer()).build();
    }

    static Optional<HistoryEntry> read(JsonObject object) {
        return Fields.read(object, EntryLine::entry);
    }

    /** Tells whether a newer version wrote the line. */
    static boolean isNewer(JsonObject object) {
        return object.whole("history").filter(version -> version > VERSION).isPresent();
    }

    static JsonObject program(ProgramStamp program) {
        return JsonObject.builder()
                .put("id", program.id().value())
                .put("title", program.title().value())
                .putText("version", program.version().map(SafeText::value))
                .put("fingerprint", program.fingerprint().value())
                .build();
    }

    static ProgramStamp program(Fields fields) throws Unreadable {
        return new ProgramStamp(
                fields.text("id", ProgramId::of),
                fields.safe("title"),
                fields.maybe("version", SafeText::of),
                fields.text("fingerprint", Fingerprint::new));
    }

    private static HistoryEntry entry(Fields fields) throws Unreadable {
        if (fields.number("history") != VERSION) {
            throw new Unreadable("history");
        }
        return switch (fields.text("entry")) {
            case "session" -> RecordFields.read(fields);
            case "avoided" -> new Avoided(RecordFields.read(fields));
            case "morning" ->
                new MorningAnswer(
                        fields.time("at"),
                        fields.date("day"),
                        fields.maybeOneOf("morning", Morning.values(), Morning::key));
            case "not-started" ->
                new NotStarted(
                        fields.time("at"),
                        fields.one("program", EntryLine::program),
                        fields.maybeOneOf("tier", Tier.values(), Tier::key),
                        fields.maybe("sign", Function.identity()),
                        fields.maybeNumber("before", PainScore::of),
                        fields.bool("sharpAtRest"),
                        fields.boolOr("signsInFull", true));
            case "cramp" ->
                new CrampRecord(
                        fields.time("at"), fields.oneOf("region", Region.values(), Region::word), fields.bool("eased"));
            case "seen" -> new SeenAnswer(fields.time("at"), fields.bool("seen"));
            default -> throw new Unreadable("entry");
        };
    }

    /** Writes each kind of entry under its name. */
    private static final class Writer implements HistoryEntry.Cases<JsonObject.Builder> {

        private static JsonObject.Builder named(String name) {
            return JsonObject.builder().put("history", VERSION).put("entry", name);
        }

        @Override
        public JsonObject.Builder session(SessionRecord entry) {
            return RecordFields.write(named("session"), entry);
        }

        @Override
        public JsonObject.Builder avoided(Avoided entry) {
            return RecordFields.write(named("avoided"), entry.instead());
        }

        @Override
        public JsonObject.Builder morning(MorningAnswer entry) {
            return named("morning")
                    .put("at", entry.at().toString())
                    .put("day", entry.day().toString())
                    .putText("morning", entry.morning().map(Morning::key));
        }

        @Override
        public JsonObject.Builder seen(SeenAnswer entry) {
            return named("seen").put("at", entry.at().toString()).put("seen", entry.seen());
        }

        @Override
        public JsonObject.Builder cramp(CrampRecord entry) {
            return named("cramp")
                    .put("at", entry.at().toString())
                    .put("region", entry.region().word())
                    .put("eased", entry.eased());
        }

        @Override
        public JsonObject.Builder notStarted(NotStarted entry) {
            return named("not-started")
                    .put("at", entry.at().toString())
                    .put("program", program(entry.program()))
                    .putText("tier", entry.tier().map(Tier::key))
                    .putText("sign", entry.sign())
                    .putWhole("before", entry.before().map(PainScore::value))
                    .put("sharpAtRest", entry.sharpAtRest())
                    .put("signsInFull", entry.signsInFull());
        }
    }
}
