package dev.uncramp.tui.app;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import java.util.Optional;

/**
 * What follows from a message: a pure function, and the only place where the runner changes.
 *
 * <p>It decides nothing about a person's body: it asks the session and the pre-check of core, and routes what they
 * answer. Time goes by first, then the message counts: a key meets the screen that stands when it is pressed.
 */
public final class Update {

    private Update() {}

    /**
     * Takes a message in, in whatever scene stands.
     *
     * @param scene the scene
     * @param message what happened
     * @return the scene now, and what the shell is to do
     */
    public static Turned of(Scene scene, Message message) {
        return message.opens()
                .map(opened -> opened(opened.shownOn(scene.display()), message))
                .orElseGet(() -> scene.match(new Inside(message)));
    }

    private static Turned opened(Scene scene, Message message) {
        Turned redrawn = Turned.of(scene, new Effect.Redraw());
        return message.pressed()
                .map(key -> of(scene, new Message.KeyPressed(key, message.at())))
                .map(after -> redrawn.on(after.scene(), after.effects().toArray(Effect[]::new)))
                .orElse(redrawn);
    }

    /**
     * Takes a message in, in a session.
     *
     * @param model what the runner knew
     * @param message what happened
     * @return what it knows now, and what the shell is to do
     */
    public static Next of(Model model, Message message) {
        Next timed = Ticking.to(model, message.at());
        Next next = timed.then(after -> message.match(new Route(after)))
                .then(after -> Next.of(withoutLateRefusal(model, withoutLateOffer(model, after))));
        return sameScreen(model, next.model()) ? next : new Next(next.model().shown(message.at()), next.effects());
    }

    /** The offer at the limit lies over the step that ran when it was made, and goes with it. */
    private static Model withoutLateOffer(Model before, Model after) {
        boolean offered = after.panel().kind() == Panel.Kind.AMBER;
        boolean stood = before.panel().kind() == Panel.Kind.AMBER;
        boolean late = !after.below().runs() || (stood && !step(before).equals(step(after)));
        return offered && late ? after.with(Panel.NONE) : after;
    }

    /** That a key had no use was said of the screen it was pressed on, and goes with it. */
    private static Model withoutLateRefusal(Model before, Model after) {
        boolean late = !sameScreen(before, after)
                && after.passing().note().equals(before.passing().note())
                && after.passing().note().filter(Note::refuses).isPresent();
        return late ? after.withNote(Optional.empty()) : after;
    }

    /** A step of the same kind is another screen too, and so is the next question about a part: a digit meant for the one before is not an answer to it. */
    private static boolean sameScreen(Model before, Model after) {
        return before.screen() == after.screen()
                && step(before).equals(step(after))
                && before.answers().part().equals(after.answers().part());
    }

    private static Optional<Integer> step(Model model) {
        return model.stage().running().flatMap(Session::current).map(Step::index);
    }

    /** What a message leads to in each scene. */
    private record Inside(Message message) implements Scene.Cases<Turned> {

        @Override
        public Turned front(Front front) {
            return Fronting.of(front, message);
        }

        @Override
        public Turned session(Model model) {
            Next next = of(model, message);
            return new Turned(next.model(), next.effects());
        }

        @Override
        public Turned cramp(Cramp cramp) {
            return Cramping.of(cramp, message);
        }

        @Override
        public Turned breaks(BreakDay day) {
            return BreakRings.of(day, message);
        }
    }

    /** What each message leads to in a session. */
    private record Route(Model model) implements Message.Cases<Next> {

        @Override
        public Next keyPressed(Message.KeyPressed message) {
            return Typing.key(model, message.key());
        }

        @Override
        public Next numberTyped(Message.NumberTyped message) {
            return Typing.number(model, message.number());
        }

        @Override
        public Next ticked(Message.Ticked message) {
            return Next.of(model);
        }

        @Override
        public Next resized(Message.Resized message) {
            return Next.of(model.with(model.display().with(message.size())), new Effect.Redraw());
        }

        @Override
        public Next saved(Message.Saved message) {
            return Closing.saved(model, Saving.SAVED);
        }

        @Override
        public Next notSaved(Message.NotSaved message) {
            return Closing.saved(model, Saving.not(message.reason()));
        }

        @Override
        public Next journalLate(Message.JournalLate message) {
            return Next.of(model.withTrouble(Optional.of(message.reason())));
        }

        @Override
        public Next journalCaughtUp(Message.JournalCaughtUp message) {
            return Next.of(model.withTrouble(Optional.empty()));
        }

        @Override
        public Next cameToFront(Message.CameToFront message) {
            return Next.of(model, new Effect.Redraw());
        }

        @Override
        public Next voiceMissing(Message.VoiceMissing message) {
            return Next.of(model.noting("note.no-voice"));
        }

        @Override
        public Next inputEnded(Message.InputEnded message) {
            return Closing.inputEnded(model);
        }

        @Override
        public Next terminalGone(Message.TerminalGone message) {
            return Closing.terminalGone(model);
        }

        @Override
        public Next opened(Message.Opened message) {
            return Next.of(model); // another scene takes its place
        }

        @Override
        public Next notOpened(Message.NotOpened message) {
            return Next.of(model); // a session asks only for home and for built-in programs, which always open
        }
    }
}
