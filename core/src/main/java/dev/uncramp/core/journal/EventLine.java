package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.journal.Fields.Unreadable;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.Began;
import dev.uncramp.core.session.CameBack;
import dev.uncramp.core.session.Confirmed;
import dev.uncramp.core.session.Done;
import dev.uncramp.core.session.Eased;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Ended;
import dev.uncramp.core.session.Extended;
import dev.uncramp.core.session.Finished;
import dev.uncramp.core.session.KindReported;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.NotAnswered;
import dev.uncramp.core.session.OneMore;
import dev.uncramp.core.session.PainReported;
import dev.uncramp.core.session.Paused;
import dev.uncramp.core.session.Played;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Reach;
import dev.uncramp.core.session.Resumed;
import dev.uncramp.core.session.Retargeted;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SignReported;
import dev.uncramp.core.session.Skipped;
import dev.uncramp.core.session.Stopped;
import dev.uncramp.core.session.Touched;
import dev.uncramp.core.session.Undone;
import dev.uncramp.core.session.WentAway;
import dev.uncramp.core.session.WentBack;
import java.util.Locale;
import java.util.Optional;

/** One event of a session as the value of a journal line, and back. */
final class EventLine {
    private static final Writer WRITER = new Writer();

    private EventLine() {}

    /** Writes an event. */
    static JsonObject write(SessionEvent event) {
        return event.match(WRITER).build();
    }

    /** Reads an event; empty where it is not one that we write. */
    static Optional<SessionEvent> read(JsonObject object) {
        return Fields.read(object, fields -> event(fields, moment(fields)));
    }

    private static Moment moment(Fields fields) throws Unreadable {
        return new Moment(fields.seconds("elapsed"), fields.time("at"));
    }

    private static SessionEvent event(Fields fields, Moment at) throws Unreadable {
        return switch (fields.text("event")) {
            case "began" -> new Began(at, fields.maybeNumber("before", PainScore::of));
            case "paused" -> new Paused(at);
            case "resumed" -> new Resumed(at, fields.bool("again"));
            case "done" -> new Done(at);
            case "played" -> new Played(at);
            case "skipped" -> new Skipped(at, fields.oneOf("reach", Reach.values(), EventLine::key));
            case "went-back" -> new WentBack(at);
            case "extended" -> new Extended(at, fields.seconds("by"));
            case "retargeted" -> new Retargeted(at, fields.number("by"));
            case "pain-reported" ->
                new PainReported(at, PainScore.of(fields.number("score")), fields.boolOr("ordered", false));
            case "not-answered" -> new NotAnswered(at);
            case "kind-reported" -> new KindReported(at, fields.oneOf("kind", PainKind.values(), PainKind::key));
            case "sign-reported" ->
                new SignReported(
                        at, fields.oneOf("tier", Tier.values(), Tier::key), fields.maybe("sign", String::toString));
            case "stopped" -> new Stopped(at);
            case "eased" -> new Eased(at);
            case "one-more" -> new OneMore(at);
            case "went-away" -> new WentAway(at);
            case "came-back" -> new CameBack(at, fields.bool("again"));
            case "touched" -> new Touched(at);
            case "undone" -> new Undone(at);
            case "finished" -> new Finished(at);
            case "confirmed" -> new Confirmed(at, fields.oneOf("portion", Portion.values(), Portion::key));
            case "ended" -> new Ended(at, fields.oneOf("reason", EndReason.values(), EndReason::key));
            default -> throw new Unreadable("event");
        };
    }

    private static String key(Reach reach) {
        return reach.name().toLowerCase(Locale.ROOT);
    }

    /** Writes each kind of event under its name. */
    private static final class Writer implements SessionEvent.Cases<JsonObject.Builder> {

        private static JsonObject.Builder named(String name, SessionEvent event) {
            return JsonObject.builder()
                    .put("event", name)
                    .put("elapsed", Fields.seconds(event.at().elapsed()))
                    .put("at", event.at().wall().toString());
        }

        @Override
        public JsonObject.Builder began(Began event) {
            return named("began", event).putWhole("before", event.before().map(PainScore::value));
        }

        @Override
        public JsonObject.Builder paused(Paused event) {
            return named("paused", event);
        }

        @Override
        public JsonObject.Builder resumed(Resumed event) {
            return named("resumed", event).put("again", event.again());
        }

        @Override
        public JsonObject.Builder done(Done event) {
            return named("done", event);
        }

        @Override
        public JsonObject.Builder played(Played event) {
            return named("played", event);
        }

        @Override
        public JsonObject.Builder skipped(Skipped event) {
            return named("skipped", event).put("reach", key(event.reach()));
        }

        @Override
        public JsonObject.Builder wentBack(WentBack event) {
            return named("went-back", event);
        }

        @Override
        public JsonObject.Builder extended(Extended event) {
            return named("extended", event).put("by", Fields.seconds(event.by()));
        }

        @Override
        public JsonObject.Builder retargeted(Retargeted event) {
            return named("retargeted", event).put("by", event.by());
        }

        @Override
        public JsonObject.Builder painReported(PainReported event) {
            JsonObject.Builder line =
                    named("pain-reported", event).put("score", event.score().value());
            return event.ordered() ? line.put("ordered", true) : line;
        }

        @Override
        public JsonObject.Builder notAnswered(NotAnswered event) {
            return named("not-answered", event);
        }

        @Override
        public JsonObject.Builder kindReported(KindReported event) {
            return named("kind-reported", event).put("kind", event.kind().key());
        }

        @Override
        public JsonObject.Builder signReported(SignReported event) {
            return named("sign-reported", event).put("tier", event.tier().key()).putText("sign", event.sign());
        }

        @Override
        public JsonObject.Builder stopped(Stopped event) {
            return named("stopped", event);
        }

        @Override
        public JsonObject.Builder eased(Eased event) {
            return named("eased", event);
        }

        @Override
        public JsonObject.Builder oneMore(OneMore event) {
            return named("one-more", event);
        }

        @Override
        public JsonObject.Builder wentAway(WentAway event) {
            return named("went-away", event);
        }

        @Override
        public JsonObject.Builder cameBack(CameBack event) {
            return named("came-back", event).put("again", event.again());
        }

        @Override
        public JsonObject.Builder touched(Touched event) {
            return named("touched", event);
        }

        @Override
        public JsonObject.Builder undone(Undone event) {
            return named("undone", event);
        }

        @Override
        public JsonObject.Builder finished(Finished event) {
            return named("finished", event);
        }

        @Override
        public JsonObject.Builder confirmed(Confirmed event) {
            return named("confirmed", event).put("portion", event.portion().key());
        }

        @Override
        public JsonObject.Builder ended(Ended event) {
            return named("ended", event).put("reason", event.reason().key());
        }
    }
}
