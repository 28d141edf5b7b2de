package dev.uncramp.tui.app;

import java.util.List;
import java.util.Optional;

/** What follows from a message at the front of the house. */
final class Fronting {

    /** All is well. */
    private static final int FINE = 0;

    /** Nobody can answer: no usable input. */
    private static final int NO_INPUT = 2;

    private Fronting() {}

    static Turned of(Front front, Message message) {
        return message.match(new Route(timed(front.at(message.at()))));
    }

    private static Front timed(Front front) {
        boolean over = front.passing()
                .note()
                .map(note -> note.until().compareTo(front.now().elapsed()) <= 0)
                .orElse(false);
        return over ? front.with(front.passing().with(Optional.empty())) : front;
    }

    /** A key: a choice of the sheet first, then what keys mean on every sheet. */
    private static Turned key(Front front, Key key) {
        Sheet sheet = front.sheet();
        if (sheet.taken(key).isPresent()) {
            return tooSoon(front, key)
                    ? Turned.of(front)
                    : front.menu().take(front, sheet.taken(key).getAsInt());
        }
        Optional<Act> act = front.keys().stream()
                .filter(binding -> binding.keys().contains(key))
                .map(Binding::act)
                .findFirst();
        return act.map(meaning -> act(front, meaning)).orElseGet(() -> Turned.of(front.noting("note.no-use")));
    }

    private static Turned act(Front front, Act act) {
        return switch (act) {
            case CLOSE -> Turned.of(front.back());
            case LEAVE -> leave(front, FINE);
            case HELP -> Turned.of(front.to(Spot.KEYS));
            case TURN_ON -> turn(front, 1);
            case TURN_BACK -> turn(front, -1);
            case VIEW ->
                front.keeping(
                        front.house().settings().with(front.display().nextView().view()));
            case SUSPEND -> Turned.of(front, new Effect.Silence(), new Effect.Suspend());
            default -> Turned.of(front);
        };
    }

    /** The code of a session before this one is not lost. */
    static Turned leave(Front front, int code) {
        int last = front.house().code() == FINE ? code : front.house().code();
        return Turned.of(front, new Effect.Quit(last, List.of()));
    }

    private static Turned turn(Front front, int by) {
        return Turned.of(front.with(front.passing().turned(front.passing().page() + by)));
    }

    /** Whether the sheet appeared so shortly ago that the key was meant for the one before. */
    private static boolean tooSoon(Front front, Key key) {
        return key.digit() >= 0
                && front.now().elapsed().minus(front.shownAt().elapsed()).compareTo(Model.LOOKED_AT) < 0;
    }

    /** What each message leads to. */
    private record Route(Front front) implements Message.Cases<Turned> {

        @Override
        public Turned keyPressed(Message.KeyPressed message) {
            return key(front, message.key());
        }

        @Override
        public Turned numberTyped(Message.NumberTyped message) {
            int number = message.number();
            return number >= 1
                            && number <= 9
                            && front.sheet().taken(Key.typed('0' + number)).isPresent()
                    ? front.menu()
                            .take(
                                    front,
                                    front.sheet().taken(Key.typed('0' + number)).getAsInt())
                    : Turned.of(front.noting("note.no-such-number", number));
        }

        @Override
        public Turned ticked(Message.Ticked message) {
            return Turned.of(front);
        }

        @Override
        public Turned resized(Message.Resized message) {
            return Turned.of(front.shownOn(front.display().with(message.size())), new Effect.Redraw());
        }

        @Override
        public Turned saved(Message.Saved message) {
            return Turned.of(front);
        }

        @Override
        public Turned notSaved(Message.NotSaved message) {
            return Turned.of(
                    front.noting("note.settings-not-saved", message.reason().oneLine()));
        }

        @Override
        public Turned journalLate(Message.JournalLate message) {
            return Turned.of(front);
        }

        @Override
        public Turned journalCaughtUp(Message.JournalCaughtUp message) {
            return Turned.of(front);
        }

        @Override
        public Turned cameToFront(Message.CameToFront message) {
            return Turned.of(front, new Effect.Redraw());
        }

        @Override
        public Turned voiceMissing(Message.VoiceMissing message) {
            return Turned.of(front.noting("note.no-voice"));
        }

        @Override
        public Turned inputEnded(Message.InputEnded message) {
            return leave(front, front.trail().size() == 1 ? NO_INPUT : FINE);
        }

        @Override
        public Turned terminalGone(Message.TerminalGone message) {
            return leave(front, FINE);
        }

        @Override
        public Turned opened(Message.Opened message) {
            return Turned.of(message.scene());
        }

        @Override
        public Turned notOpened(Message.NotOpened message) {
            return Turned.of(front.with(front.asked().why(message.why())).to(Spot.REFUSED));
        }
    }
}
