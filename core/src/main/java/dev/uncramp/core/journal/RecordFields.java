package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.history.ExerciseRecord;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.SessionOrigin;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.StopRecord;
import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Portion;
import java.util.Optional;
import java.util.function.Function;

/** The record of a session as fields of a line, and back. */
final class RecordFields {
    private RecordFields() {}

    static JsonObject.Builder write(JsonObject.Builder to, SessionRecord record) {
        SessionOrigin origin = record.origin();
        return to.put("session", origin.session().value())
                .put("program", EntryLine.program(origin.program()))
                .put("library", origin.library())
                .putText("checkedSign", origin.checkedSign())
                .put("signsInFull", origin.signsInFull())
                .put("prescription", PrescriptionFields.write(record.prescription()))
                .put("started", record.started().toString())
                .put("ended", record.ended().toString())
                .put("movedSeconds", Fields.seconds(record.moved()))
                .put("restedSeconds", Fields.seconds(record.rested()))
                .put("awaySeconds", Fields.seconds(record.away()))
                .putText("ending", record.ending().map(EndReason::key))
                .putText("confirmed", record.confirmed().map(Portion::key))
                .putWhole("before", record.before().map(PainScore::value))
                .putWhole("after", record.after().map(PainScore::value))
                .put("exercises", Fields.write(record.exercises(), RecordFields::exercise))
                .put("stops", Fields.write(record.stops(), RecordFields::stop))
                .put("takenBack", record.takenBack())
                .put("red", record.red());
    }

    static SessionRecord read(Fields fields) throws Unreadable {
        Optional<EndReason> ending = fields.maybeOneOf("ending", EndReason.values(), EndReason::key);
        return new SessionRecord(
                new SessionOrigin(
                        fields.text("session", SessionId::of),
                        fields.one("program", EntryLine::program),
                        fields.text("library"),
                        fields.maybe("checkedSign", Function.identity()),
                        fields.boolOr("signsInFull", true)),
                fields.one("prescription", PrescriptionFields::read),
                fields.time("started"),
                fields.time("ended"),
                fields.seconds("movedSeconds"),
                fields.seconds("restedSeconds"),
                fields.seconds("awaySeconds"),
                ending,
                fields.maybeOneOf("confirmed", Portion.values(), Portion::key),
                fields.maybeNumber("before", PainScore::of),
                fields.maybeNumber("after", PainScore::of),
                fields.list("exercises", RecordFields::exercise),
                fields.list("stops", RecordFields::stop),
                fields.number("takenBack"),
                fields.boolOr("red", ending.filter(RecordFields::red).isPresent()));
    }

    /** What an ending says of a record that was written before it was kept whether a session was red. */
    private static boolean red(EndReason ending) {
        return ending == EndReason.TWO_REDS || ending == EndReason.PAIN_KIND;
    }

    private static JsonObject exercise(ExerciseRecord exercise) {
        return JsonObject.builder()
                .put("place", exercise.place().toString())
                .put("exercise", exercise.exercise().value())
                .putText("insteadOf", exercise.insteadOf().map(ExerciseId::value))
                .put("dose", exercise.dose())
                .put("sets", Fields.write(exercise.sets(), SetFields::write))
                .putWhole("pain", exercise.pain().map(PainScore::value))
                .build();
    }

    private static ExerciseRecord exercise(Fields fields) throws Unreadable {
        return new ExerciseRecord(
                fields.text("place", ProgramPath::parse),
                fields.text("exercise", ExerciseId::of),
                fields.maybe("insteadOf", ExerciseId::of),
                fields.text("dose"),
                fields.list("sets", SetFields::read),
                fields.maybeNumber("pain", PainScore::of));
    }

    private static JsonObject stop(StopRecord stop) {
        return JsonObject.builder()
                .put("at", stop.at().toString())
                .putText("place", stop.place().map(ProgramPath::toString))
                .putWhole("pain", stop.pain().map(PainScore::value))
                .putText("kind", stop.kind().map(PainKind::key))
                .putText("tier", stop.tier().map(Tier::key))
                .putText("sign", stop.sign())
                .put("then", stop.then().key())
                .build();
    }

    private static StopRecord stop(Fields fields) throws Unreadable {
        Optional<ProgramPath> place = fields.maybe("place", ProgramPath::parse);
        return new StopRecord(
                fields.time("at"),
                place,
                fields.maybeNumber("pain", PainScore::of),
                fields.maybeOneOf("kind", PainKind.values(), PainKind::key),
                fields.maybeOneOf("tier", Tier.values(), Tier::key),
                fields.maybe("sign", Function.identity()),
                fields.oneOf("then", StopRecord.Then.values(), StopRecord.Then::key));
    }
}
