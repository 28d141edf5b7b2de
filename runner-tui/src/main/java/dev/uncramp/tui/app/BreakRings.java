package dev.uncramp.tui.app;

import dev.uncramp.core.session.Cue;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What follows from a message in a day of breaks: time goes by first, then the message counts. */
final class BreakRings {

    /** All is well. */
    private static final int FINE = 0;

    /** Nobody can answer: no usable input. */
    private static final int NO_INPUT = 2;

    private BreakRings() {}

    static Turned of(BreakDay before, Message message) {
        BreakDay day = timed(before.at(message.at()));
        Turned turned = closes(day) ? leave(day, FINE) : message.match(new Route(day));
        return day.rang().equals(before.rang()) || day.rang().isEmpty()
                ? turned
                : Turned.of(day, rung(day)).on(turned.scene(), turned.effects().toArray(Effect[]::new));
    }

    private static Effect rung(BreakDay day) {
        return new Effect.Cued(Cue.GO, day.choices().soundsAt(day.now()));
    }

    /** It rings when the time has come, and again when the next break would be; the day comes to its end. */
    private static BreakDay timed(BreakDay day) {
        OffsetDateTime now = day.now().wall();
        Optional<OffsetDateTime> rings =
                day.rang().map(rang -> rang.plus(day.times().every())).or(day::due);
        boolean waits = day.state() == BreakDay.State.WAITS || day.state() == BreakDay.State.RINGS;
        if (!waits || rings.filter(time -> !time.isAfter(now)).isEmpty()) {
            return day;
        }
        boolean past =
                day.due().filter(time -> !day.times().end(time).isAfter(now)).isPresent();
        return past ? day.waitingFor(Optional.empty()) : day.ringing();
    }

    /** The last screen has stood long enough. */
    private static boolean closes(BreakDay day) {
        boolean last = day.state() == BreakDay.State.OVER || day.state() == BreakDay.State.RESTS;
        return last && stood(day).compareTo(BreakDay.CLOSES) >= 0;
    }

    private static Duration stood(BreakDay day) {
        return day.now().elapsed().minus(day.shownAt().elapsed());
    }

    private static Turned leave(BreakDay day, int code) {
        return Turned.of(day, new Effect.Quit(code, List.of(farewell(day))));
    }

    private static String farewell(BreakDay day) {
        return switch (day.done()) {
            case 0 -> Phrases.ENGLISH.text("breaks.farewell");
            case 1 -> Phrases.ENGLISH.text("breaks.farewell.one");
            default -> Phrases.ENGLISH.text("breaks.farewell.other", day.done());
        };
    }

    private static Turned key(BreakDay day, Key key) {
        Optional<Act> act = day.keys().stream()
                .filter(binding -> binding.keys().contains(key))
                .map(Binding::act)
                .findFirst();
        return act.filter(meaning -> meaning == Act.STOP || meaning == Act.LEAVE || !tooSoon(day))
                .map(meaning -> act(day, meaning, key))
                .orElseGet(() -> Turned.of(act.isPresent() ? day : day.noting("note.no-use")));
    }

    /** Whether it rang so shortly ago that the key was meant for something else. */
    private static boolean tooSoon(BreakDay day) {
        return day.state() == BreakDay.State.RINGS && stood(day).compareTo(Model.LOOKED_AT) < 0;
    }

    private static Turned act(BreakDay day, Act act, Key key) {
        return switch (act) {
            case DONE ->
                Turned.of(
                        day,
                        new Effect.Open(
                                new Choice.Break(Optional.empty(), day.choices().muted())));
            case NONE_NEW, SOME_NEW, NOT_SURE ->
                Turned.of(
                        day,
                        new Effect.Open(
                                new Choice.Break(Optional.of(key), day.choices().muted())));
            case LATER -> later(day);
            case NOT_THIS_ONE -> leftOut(day);
            case STOP, LEAVE -> leave(day, FINE);
            case MUTE -> mute(day);
            case TURN_ON ->
                Turned.of(day.with(day.passing().turned(day.passing().page() + 1)));
            case VIEW -> Turned.of(day.shownOn(day.display().nextView()), new Effect.Redraw());
            case SUSPEND -> Turned.of(day, new Effect.Silence(), new Effect.Suspend());
            default -> Turned.of(day);
        };
    }

    private static Turned later(BreakDay day) {
        OffsetDateTime time = day.now().wall().plus(BreakDay.LATER);
        return Turned.of(
                day.waitingFor(Optional.of(time)).noting("breaks.put-off", TimeOfDay.of(time)), new Effect.Silence());
    }

    private static Turned leftOut(BreakDay day) {
        BreakDay after = day.waitingFor(day.times().next(day.now().wall()));
        return Turned.of(
                after.due()
                        .map(time -> after.noting("breaks.left-out", TimeOfDay.of(time)))
                        .orElse(after),
                new Effect.Silence());
    }

    private static Turned mute(BreakDay day) {
        boolean muted = !day.choices().muted();
        BreakDay after = day.with(day.choices().withMuted(muted)).noting(muted ? "note.muted" : "note.sound-on");
        return muted ? Turned.of(after, new Effect.Silence()) : Turned.of(after);
    }

    /** What each message leads to. */
    private record Route(BreakDay day) implements Message.Cases<Turned> {

        @Override
        public Turned keyPressed(Message.KeyPressed message) {
            return key(day, message.key());
        }

        @Override
        public Turned numberTyped(Message.NumberTyped message) {
            return Turned.of(day.noting("note.no-use"));
        }

        @Override
        public Turned ticked(Message.Ticked message) {
            return Turned.of(day);
        }

        @Override
        public Turned resized(Message.Resized message) {
            return Turned.of(day.shownOn(day.display().with(message.size())), new Effect.Redraw());
        }

        @Override
        public Turned saved(Message.Saved message) {
            return Turned.of(day);
        }

        @Override
        public Turned notSaved(Message.NotSaved message) {
            return Turned.of(day.noting("done.not-saved", message.reason().oneLine()));
        }

        @Override
        public Turned journalLate(Message.JournalLate message) {
            return Turned.of(day);
        }

        @Override
        public Turned journalCaughtUp(Message.JournalCaughtUp message) {
            return Turned.of(day);
        }

        @Override
        public Turned cameToFront(Message.CameToFront message) {
            return Turned.of(day, new Effect.Redraw());
        }

        @Override
        public Turned voiceMissing(Message.VoiceMissing message) {
            return Turned.of(day.noting("note.no-voice"));
        }

        @Override
        public Turned inputEnded(Message.InputEnded message) {
            return leave(day, NO_INPUT);
        }

        @Override
        public Turned terminalGone(Message.TerminalGone message) {
            return leave(day, NO_INPUT);
        }

        @Override
        public Turned opened(Message.Opened message) {
            return Turned.of(day); // a break takes its place
        }

        @Override
        public Turned notOpened(Message.NotOpened message) {
            return Turned.of(day.noting("breaks.not-opened", String.join(" ", message.why())));
        }
    }
}
