package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Verb;
import java.util.Optional;

/** What each meaning of a key leads to. */
final class Acting {

    private Acting() {}

    static Next act(Model model, Act act) {
        return switch (act) {
            case STOP -> stop(model);
            case PAUSE -> ask(model.with(Panel.NONE), clockStands(model) ? Action.RESUME : Action.PAUSE);
            case DONE -> done(model);
            case NEXT -> next(model);
            case BACK -> ask(model, Action.BACK);
            case MORE -> ask(model, Action.EXTEND);
            case LESS -> ask(model, Action.SHORTEN);
            case UNDO -> ask(model, Action.UNDO);
            case EASIER -> easier(model);
            case ONE_MORE -> ask(model, Action.ONE_MORE);
            case LEAVE_OUT -> ask(model, Action.LEAVE_OUT);
            case GO_ON -> goOn(model);
            case FINISH -> finish(model);
            case KIND -> kind(model);
            case SIGNS -> Next.of(model.with(Panel.of(Panel.Kind.SIGNS)));
            case HELP -> over(model, Panel.Kind.KEYS);
            case TIPS -> Next.of(model.with(Panel.of(Panel.Kind.CARDS)));
            case LOOK -> Next.of(model.with(Panel.of(Panel.Kind.LOOK)));
            case TURN_ON -> turn(model, 1);
            case TURN_BACK -> turn(model, -1);
            case CLOSE -> close(model);
            case LEAVE -> Closing.leave(model);
            case HOME -> Closing.home(model);
            case LEAVE_NOW -> Closing.leaveNow(model);
            case SUSPEND -> pausing(model).then(after -> Next.of(after, new Effect.Silence(), new Effect.Suspend()));
            case VIEW -> Next.of(model.with(model.display().nextView()), new Effect.Redraw());
            case MUTE -> mute(model);
            case BEAT -> beat(model);
            case NONE_NEW, SOME_NEW, NOT_SURE -> Opening.signs(model, act);
            case YES -> Opening.reply(model, Reply.YES);
            case NO -> Opening.reply(model, Reply.NO);
            case UNSURE -> Opening.reply(model, Reply.NOT_SURE);
            case BREATHE -> breathe(model);
            case RESUME -> Opening.resume(model);
            case AGAIN, CRAMP, CHOOSE, SCORE, TEN, LATER, NOT_THIS_ONE -> Next.of(model);
        };
    }

    /** A key without a meaning: in a step that runs, someone wants the clock to stand. */
    static Next noMeaning(Model model) {
        if (!model.screen().runs()) {
            return Next.of(model.noting(onlyAnswers(model.screen()) ? "note.answers" : "note.no-use"));
        }
        return Turning.ask(model.with(Panel.NONE), Action.PAUSE)
                .then(after -> Next.of(after.equals(model) ? after.noting("note.no-use") : after));
    }

    /** A question that Enter does not answer; a person who tries is told calmly what does. */
    private static boolean onlyAnswers(Screen screen) {
        return switch (screen) {
            case SEEN, ANYTHING_NEW, SIGNS, GATE, AVOID, PART -> true;
            default -> false;
        };
    }

    /** S: the stop screen at once, and no sound, whatever stands. */
    private static Next stop(Model model) {
        Model bare = model.with(Panel.NONE).withNote(Optional.empty());
        if (model.screen() == Screen.BREATHING) {
            return Next.of(bare, new Effect.Silence());
        }
        if (model.stage().running().isEmpty()) {
            return Next.of(bare.with(Panel.of(Panel.Kind.SIGNS)), new Effect.Silence());
        }
        return Turning.ask(bare, Action.STOP).after(new Effect.Silence());
    }

    private static Next done(Model model) {
        if (model.screen() == Screen.PAIN_BEFORE) {
            return Opening.decide(model, Optional.empty());
        }
        if (model.screen() == Screen.MORNING) {
            return Opening.morning(model, Optional.empty());
        }
        if (model.screen() == Screen.PICK) {
            return Opening.picked(model, Optional.empty());
        }
        Optional<Session> session = model.stage().running();
        if (session.isEmpty()) {
            return Next.of(model);
        }
        if (session.get().question().isPresent() && !model.enterGoesOn()) {
            return ask(model, Action.NO_ANSWER);
        }
        if (clockStands(model)) {
            return ask(
                    model,
                    session.get().allows(Verb.RESUME_WITH_REST, model.now()) ? Action.RESUME_WITH_REST : Action.RESUME);
        }
        return ask(model, Action.DONE);
    }

    /** The easier exercise; before a session that is for later, the easier program. */
    private static Next easier(Model model) {
        return model.stage()
                .easier()
                .map(program -> Next.of(model, new Effect.Open(new Choice.Program(program.value()))))
                .orElseGet(() -> ask(model, Action.EASE));
    }

    /** Right: on to the next step; before an exercise, this exercise is left out for today. */
    private static Next next(Model model) {
        return switch (model.screen()) {
            case READY, POSITION, ASK, PAUSED, AWAY -> ask(model, Action.SKIP);
            default -> ask(model, model.waits() ? Action.SKIP : Action.DONE);
        };
    }

    private static Next goOn(Model model) {
        return switch (model.screen()) {
            case AMBER -> Next.of(model.with(Panel.NONE).noting("note.same"));
            case GET_HELP -> Opening.checked(model);
            case LESS -> Next.of(model.with(Panel.NONE));
            default -> ask(model, Action.GO_ON);
        };
    }

    private static Next finish(Model model) {
        return model.screen() == Screen.OFFER
                ? Opening.finishOffered(model)
                : ask(model.with(Panel.NONE), Action.FINISH);
    }

    private static Next kind(Model model) {
        return model.screen() == Screen.PAIN_BEFORE
                ? Opening.sharp(model)
                : Next.of(model.with(Panel.of(Panel.Kind.KINDS)));
    }

    private static Next close(Model model) {
        Model bare = model.with(Panel.NONE);
        return switch (model.panel().kind()) {
            case NONE -> Opening.back(model);
            case SIGNS, HELP -> Next.of(Opening.unanswered(bare));
            case CARD -> Next.of(offersHelpCard(model) ? bare : model.with(Panel.of(Panel.Kind.CARDS)));
            default -> Next.of(bare);
        };
    }

    /** Where the screen below has a choice of its own for the card about help, the way back leads there. */
    private static boolean offersHelpCard(Model model) {
        boolean rests = model.below() == Screen.NOT_TODAY || model.below() == Screen.NOT_YET;
        return rests && model.panel().card().equals(Optional.of(CareCard.WHEN_TO_GET_HELP));
    }

    /** Two minutes after two exercises that were red. */
    private static Next breathe(Model model) {
        return model.offersBreathing()
                ? Next.of(Opening.breathing(model, Limits.BREATHING_AFTER_REDS))
                : Next.of(model.noting("note.no-use"));
    }

    private static Next turn(Model model, int by) {
        return Next.of(model.with(model.passing().turned(model.passing().page() + by)));
    }

    private static Next mute(Model model) {
        Model.Choices choices = model.choices();
        boolean muted = !choices.muted();
        Model after = model.with(choices.withMuted(muted));
        return muted
                ? Next.of(after.noting("note.muted"), new Effect.Silence())
                : Next.of(after.noting("note.sound-on"));
    }

    private static Next beat(Model model) {
        Model.Choices choices = model.choices();
        boolean beat = !choices.beat();
        return Next.of(model.with(choices.withBeat(beat)).noting(beat ? "note.beat-on" : "note.beat-off"));
    }

    /** Lays a panel over the screen; a step that runs is paused below it. */
    static Next over(Model model, Panel.Kind kind) {
        return pausing(model).then(after -> Next.of(after.with(Panel.of(kind))));
    }

    private static Next pausing(Model model) {
        return model.screen().runs() ? Turning.ask(model.with(Panel.NONE), Action.PAUSE) : Next.of(model);
    }

    private static boolean clockStands(Model model) {
        return model.stage()
                .running()
                .map(Session::phase)
                .filter(phase -> phase == Phase.PAUSED || phase == Phase.AWAY)
                .isPresent();
    }

    /** Asks the engine, and says so where the key has no use now. */
    private static Next ask(Model model, Action action) {
        Next next = Turning.ask(model, action);
        boolean nothing = next.model().equals(model) && next.effects().isEmpty();
        return nothing
                ? Next.of(model.noting(refused(action.verb())))
                : next.then(after -> Next.of(told(after, action.verb())));
    }

    private static String refused(Verb verb) {
        return switch (verb) {
            case EXTEND -> "note.most";
            case SHORTEN -> "note.least";
            default -> "note.no-use";
        };
    }

    private static Model told(Model model, Verb verb) {
        return switch (verb) {
            case EXTEND -> model.noting("note.more");
            case SHORTEN -> model.noting("note.less");
            case ONE_MORE -> model.noting("note.one-more");
            case UNDO -> model.noting("note.undone");
            default -> model;
        };
    }
}
