package dev.uncramp.tui.app;

import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Verb;
import java.util.EnumSet;
import java.util.Set;

/** The ways out: leaving, finishing, what the disk said, and an input that ends. */
final class Closing {

    /** All is well. */
    private static final int FINE = 0;

    /** Nobody can answer: no usable input. */
    private static final int NO_INPUT = 2;

    /** The record could not be written. */
    private static final int NOT_SAVED = 4;

    /** The screens that may be the first one of a run: where the input ends there, there was none. */
    private static final Set<Screen> FIRST = EnumSet.of(Screen.SEEN, Screen.MORNING, Screen.ANYTHING_NEW, Screen.SIGNS);

    private Closing() {}

    /** Q: asks only while something is at stake. */
    static Next leave(Model model) {
        if (model.stage().running().isEmpty()) {
            return close(model.leavingFor(false));
        }
        return model.panel().isForToday()
                ? Next.of(model.with(Panel.leavingForToday()))
                : Acting.over(model, Panel.Kind.LEAVING);
    }

    /** Back to the home screen, as soon as what is to be kept is on the disk. */
    static Next home(Model model) {
        return close(model.leavingFor(true));
    }

    /** Leaves a session that can be taken up later; where a sign was being told, it ends and is kept. */
    static Next leaveNow(Model model) {
        if (model.stage().running().isEmpty()) {
            return soon(model.with(Panel.NONE));
        }
        if (model.panel().kind() == Panel.Kind.LEAVING && model.panel().isForToday()) {
            return endAtOnce(model.with(Panel.NONE).leavingFor(false)).then(Closing::soon);
        }
        return Turning.ask(model.with(Panel.NONE), Action.LEAVE)
                .then(after -> Next.of(after, new Effect.Silence(), quit(after, FINE)));
    }

    /** Before a session: that help comes first is kept, like every reason not to start; its advice stands until then. */
    private static Next close(Model model) {
        boolean help = model.below() == Screen.SIGNS && model.answers().tier().isPresent();
        return help ? Opening.keep(model, new Stage.NotToday(Saving.NOTHING)).then(Closing::soon) : soon(model);
    }

    /** Ends as soon as what is to be kept is on the disk. */
    private static Next soon(Model model) {
        Saving.State state = saving(model).state();
        return switch (state) {
            case UNDER_WAY -> Next.of(model.leavingSoon());
            case NOT_SAVED -> Next.of(model, quit(model, NOT_SAVED));
            case SAVED, NOTHING_TO_KEEP -> Next.of(model, quit(model, FINE));
        };
    }

    /** What the disk said. */
    static Next saved(Model model, Saving saving) {
        Model told = model.with(model.stage().with(saving));
        return told.passing().leaving() ? soon(told) : Next.of(told);
    }

    /** The input has ended: what was done is kept as it is, and the run ends. */
    static Next inputEnded(Model standing) {
        Model model = standing.leavingFor(false);
        if (model.stage().running().isPresent()) {
            return endAtOnce(model.with(Panel.NONE)).then(Closing::soon);
        }
        Screen screen = model.screen();
        boolean first = !model.choices().begun().leadsBack() && (screen == Screen.OFFER || FIRST.contains(screen));
        return first ? Next.of(model, quit(model, NO_INPUT)) : close(model);
    }

    /** The window was closed: a session that runs waits for the next start, as after a signal. */
    static Next terminalGone(Model model) {
        return model.stage().running().isPresent() ? leaveNow(model.leavingFor(false)) : inputEnded(model);
    }

    /** Ends the running session as it stands, with its questions unanswered; nobody pressed stop, so that is no stop. */
    static Next endAtOnce(Model model) {
        Next next = Next.of(model);
        for (Verb verb : new Verb[] {Verb.FINISH, Verb.FINISH}) {
            next = next.then(after -> Turning.ask(after, new Action.Press(verb)));
        }
        return next;
    }

    private static Saving saving(Model model) {
        return model.stage().saving();
    }

    private static Effect quit(Model model, int code) {
        return model.passing().home()
                ? new Effect.Open(new Choice.Home(code))
                : new Effect.Quit(code, Farewell.of(model));
    }
}
