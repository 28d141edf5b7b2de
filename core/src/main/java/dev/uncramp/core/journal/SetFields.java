package dev.uncramp.core.journal;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonBoolean;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Tally;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What was done of one set as an object of a line, and back. A year has some ten thousand of them, so what is zero, the
 * first round and both sides are left out.
 */
final class SetFields {
    private SetFields() {}

    static JsonObject write(Tally set) {
        return JsonObject.builder()
                .put("item", set.item())
                .put("exercise", set.exercise().value())
                .put("eased", Optional.of(set.eased()).filter(eased -> eased).map(JsonBoolean::new))
                .put("round", number(set.round(), 1))
                .put("set", set.set())
                .putText(
                        "side",
                        Optional.of(set.side())
                                .filter(side -> side != Side.BOTH)
                                .map(SetFields::word))
                .put("reps", set.reps())
                .put("seconds", seconds(set.time()))
                .put("done", number(set.done(), 0))
                .put("played", number(set.played(), 0))
                .put("skipped", number(set.skipped(), 0))
                .put("heldSeconds", seconds(set.held()))
                .put("playedSeconds", seconds(set.heldPlayed()))
                .build();
    }

    static Tally read(Fields fields) throws Unreadable {
        return new Tally(
                fields.number("item"),
                fields.text("exercise", ExerciseId::of),
                fields.has("eased") && fields.bool("eased"),
                fields.numberOr("round", 1),
                fields.number("set"),
                fields.maybeOneOf("side", Side.values(), SetFields::word).orElse(Side.BOTH),
                fields.number("reps"),
                fields.secondsOrZero("seconds"),
                fields.numberOr("done", 0),
                fields.numberOr("played", 0),
                fields.numberOr("skipped", 0),
                fields.secondsOrZero("heldSeconds"),
                fields.secondsOrZero("playedSeconds"));
    }

    private static Optional<JsonNumber> number(int number, int usual) {
        return number == usual ? Optional.empty() : Optional.of(JsonNumber.of(number));
    }

    private static Optional<JsonNumber> seconds(Duration time) {
        return time.isZero() ? Optional.empty() : Optional.of(Fields.seconds(time));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
