package dev.uncramp.tui.app;

import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.session.Relief;
import dev.uncramp.core.session.ReliefAnswer;
import dev.uncramp.core.session.ReliefStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from a message in a cramp: keys become answers, and core decides where they lead. */
final class Cramping {

    /** All is well. */
    private static final int FINE = 0;

    /** Nobody can answer: no usable input. */
    private static final int NO_INPUT = 2;

    /** What was noted could not be written. */
    private static final int NOT_SAVED = 4;

    private Cramping() {}

    static Turned of(Cramp cramp, Message message) {
        return message.match(new Route(cramp.at(message.at())));
    }

    private static Turned key(Cramp cramp, Key key) {
        Optional<Act> act = cramp.keys().stream()
                .filter(binding -> binding.keys().contains(key))
                .map(Binding::act)
                .findFirst();
        return act.map(meaning -> act(cramp, meaning, key.digit())).orElseGet(() -> noUse(cramp));
    }

    private static Turned act(Cramp cramp, Act act, int digit) {
        return switch (act) {
            case STOP, LEAVE -> answer(cramp, ReliefAnswer.STOP);
            case DONE -> answer(cramp, ReliefAnswer.GO_ON);
            case AGAIN -> answer(cramp, ReliefAnswer.AGAIN);
            case CLOSE -> answer(cramp, ReliefAnswer.BACK);
            case NONE_NEW -> looked(cramp, ReliefAnswer.NONE);
            case SOME_NEW -> answer(cramp, ReliefAnswer.YES);
            case NOT_SURE -> answer(cramp, ReliefAnswer.NOT_SURE);
            case CHOOSE -> looked(cramp, digit == 1 ? ReliefAnswer.EASED : ReliefAnswer.STILL_THERE);
            case TURN_ON -> turn(cramp, 1);
            case TURN_BACK -> turn(cramp, -1);
            case VIEW -> Turned.of(cramp.shownOn(cramp.display().nextView()), new Effect.Redraw());
            case SUSPEND -> Turned.of(cramp, new Effect.Suspend());
            default -> Turned.of(cramp);
        };
    }

    /** A key that was meant for the stage before does not answer a question that has only just appeared. */
    private static Turned looked(Cramp cramp, ReliefAnswer answer) {
        boolean tooSoon = cramp.now().elapsed().minus(cramp.shownAt().elapsed()).compareTo(Model.LOOKED_AT) < 0;
        return tooSoon ? Turned.of(cramp) : answer(cramp, answer);
    }

    private static Turned answer(Cramp cramp, ReliefAnswer answer) {
        Relief before = cramp.relief();
        Relief after = before.on(answer, cramp.now());
        List<Effect> effects = new ArrayList<>();
        Cramp answered = cramp.with(after);
        if (before.eased().isEmpty() && after.eased().isPresent()) {
            answered = answered.with(Saving.UNDER_WAY);
            effects.add(new Effect.SaveCramp(new CrampRecord(
                    after.began().wall(), after.course().region(), after.eased().get())));
        }
        if (answer == ReliefAnswer.STOP) {
            effects.add(end(answered, FINE, "now.end"));
        }
        return new Turned(answered, effects);
    }

    /** The end; where it was opened from home, home opens again. */
    private static Effect end(Cramp cramp, int code, String text, Object... arguments) {
        return cramp.fromHome()
                ? new Effect.Open(new Choice.Home(code))
                : new Effect.Quit(code, List.of(Phrases.ENGLISH.text(text, arguments)));
    }

    private static Turned saved(Cramp cramp, Saving saving) {
        Cramp told = cramp.with(saving);
        if (told.relief().stage() != ReliefStage.OVER) {
            return Turned.of(told);
        }
        return saving.reason().isPresent()
                ? Turned.of(
                        told,
                        end(told, NOT_SAVED, "done.not-saved", saving.reason().get()))
                : Turned.of(told, end(told, FINE, "now.noted"));
    }

    /** Where no answer can come, the hold is still guided to its end; then the question is all that can be said. */
    private static Turned unheard(Cramp cramp) {
        return switch (cramp.relief().stage()) {
            case EASE, HOLD -> Turned.of(cramp);
            case ASK -> Turned.of(cramp, end(cramp, NO_INPUT, "now.no-answer"));
            case HELP, AFTER, NOT_EASED, OVER -> Turned.of(cramp, end(cramp, FINE, "now.end"));
        };
    }

    private static Turned noUse(Cramp cramp) {
        String note = cramp.relief().stage() == ReliefStage.ASK ? "note.answers" : "note.no-use";
        return Turned.of(cramp.with(cramp.passing().with(Optional.of(Note.at(cramp.now(), note)))));
    }

    private static Turned turn(Cramp cramp, int by) {
        return Turned.of(cramp.with(cramp.passing().turned(cramp.passing().page() + by)));
    }

    /** What each message leads to. */
    private record Route(Cramp cramp) implements Message.Cases<Turned> {

        @Override
        public Turned keyPressed(Message.KeyPressed message) {
            return key(cramp, message.key());
        }

        @Override
        public Turned numberTyped(Message.NumberTyped message) {
            int number = message.number();
            return number == 1 || number == 2 ? key(cramp, Key.typed('0' + number)) : noUse(cramp);
        }

        @Override
        public Turned ticked(Message.Ticked message) {
            return cramp.unheard() ? unheard(cramp) : Turned.of(cramp);
        }

        @Override
        public Turned resized(Message.Resized message) {
            return Turned.of(cramp.shownOn(cramp.display().with(message.size())), new Effect.Redraw());
        }

        @Override
        public Turned saved(Message.Saved message) {
            return Cramping.saved(cramp, Saving.SAVED);
        }

        @Override
        public Turned notSaved(Message.NotSaved message) {
            return Cramping.saved(cramp, Saving.not(message.reason()));
        }

        @Override
        public Turned journalLate(Message.JournalLate message) {
            return Turned.of(cramp);
        }

        @Override
        public Turned journalCaughtUp(Message.JournalCaughtUp message) {
            return Turned.of(cramp);
        }

        @Override
        public Turned cameToFront(Message.CameToFront message) {
            return Turned.of(cramp, new Effect.Redraw());
        }

        @Override
        public Turned voiceMissing(Message.VoiceMissing message) {
            return Turned.of(cramp);
        }

        @Override
        public Turned inputEnded(Message.InputEnded message) {
            return unheard(cramp.withoutInput());
        }

        @Override
        public Turned terminalGone(Message.TerminalGone message) {
            return unheard(cramp.withoutInput());
        }

        @Override
        public Turned opened(Message.Opened message) {
            return Turned.of(cramp); // another scene takes its place
        }

        @Override
        public Turned notOpened(Message.NotOpened message) {
            return Turned.of(cramp); // a cramp asks only for home, which always opens
        }
    }
}
