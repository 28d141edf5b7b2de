package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Size;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Draws the screen that stands: a pure function of what the runner knows and of the terminal's size. */
public final class View {

    private View() {}

    /**
     * Draws a scene.
     *
     * @param scene the scene
     * @param size the size to fill
     * @return the frame
     */
    public static Frame of(Scene scene, Size size) {
        return scene.match(new Scene.Cases<>() {
            @Override
            public Frame front(Front front) {
                return SheetPage.of(front, size);
            }

            @Override
            public Frame session(Model model) {
                return View.of(model, size);
            }

            @Override
            public Frame cramp(Cramp cramp) {
                return CrampPages.of(cramp, size);
            }

            @Override
            public Frame breaks(BreakDay day) {
                return BreakPages.of(day, size);
            }
        });
    }

    /**
     * Draws a screen of a session.
     *
     * @param model what the runner knows
     * @param size the size to fill
     * @return the frame
     */
    public static Frame of(Model model, Size size) {
        if (Tiny.fits(size)) {
            return Tiny.of(model, size);
        }
        Page page = new Page(size, model.display(), Phrases.ENGLISH);
        draw(page, model);
        if (!model.screen().runs() || model.waits()) {
            page.paged(model.passing().page());
        }
        return page.foot(KeyMap.now(model).bindings()).frame();
    }

    private static void draw(Page page, Model model) {
        switch (model.screen()) {
            case OFFER -> BeforePages.offer(page, model);
            case LOOK -> BeforePages.look(page, model);
            case SEEN -> AskPages.seen(page, model);
            case MORNING -> AskPages.morning(page, model);
            case LESS -> AskPages.less(page, model);
            case ANYTHING_NEW -> AskPages.anythingNew(page, model);
            case GATE -> AskPages.gate(page, model);
            case AVOID -> AskPages.avoid(page, model);
            case PART -> model.answers().part().ifPresent(part -> PartPages.yesOrNo(page, model, part));
            case PICK -> model.answers().part().ifPresent(part -> PartPages.pick(page, model, part));
            case NOT_YET -> model.stage().easier().ifPresent(easier -> RestPages.notYet(page, model, easier));
            case BREATHING -> RestPages.breathing(page, model);
            case SIGNS -> BeforePages.signs(page, model);
            case WHICH_SIGN, SIGN_LIST -> HelpPages.which(page, model);
            case GET_HELP -> HelpPages.help(page, model);
            case KIND_LIST -> HelpPages.kinds(page, model);
            case PAIN_BEFORE -> PainPages.before(page, model);
            case GENTLER -> model.stage().why().ifPresent(why -> RestPages.gentler(page, model, why));
            case NOT_TODAY -> RestPages.notToday(page, model);
            case READY, POSITION -> step(page, model, BetweenPages::ready);
            case HOLD -> step(page, model, StepPages::hold);
            case REPS -> step(page, model, StepPages::reps);
            case WORK, CARE -> step(page, model, StepPages::work);
            case RELAX, REST -> step(page, model, BetweenPages::rest);
            case CHANGE -> step(page, model, BetweenPages::change);
            case ASK -> step(page, model, StepPages::ask);
            case PAUSED -> step(page, model, PausePages::paused);
            case AWAY -> step(page, model, PausePages::away);
            case AMBER -> step(page, model, PainPages::amber);
            case EASING -> step(page, model, PainPages::easing);
            case STOPPED -> PainPages.stopped(page, model);
            case AFTER -> PainPages.after(page, model);
            case CONFIRM -> EndPages.confirm(page, model);
            case SUMMARY -> EndPages.summary(page, model);
            case CARD_LIST -> CardPages.list(page, model);
            case CARD -> CardPages.card(page, model);
            case KEYS -> KeysPage.of(page, model);
            case LEAVING -> EndPages.leaving(page, model);
        }
    }

    /** Draws a screen about the step in hand. */
    private static void step(Page page, Model model, BiConsumer<Page, InHand> pages) {
        InHand.of(model).ifPresent(hand -> pages.accept(page, hand));
    }

    /**
     * The step in hand.
     *
     * @param model what the runner knows
     * @param session the session
     * @param step its step
     */
    record InHand(Model model, Session session, Step step) {

        static Optional<InHand> of(Model model) {
            return model.session().flatMap(session -> session.current().map(step -> new InHand(model, session, step)));
        }

        /** The time that is left of the step; empty where it has none, or waits for a key. */
        Optional<Duration> left() {
            return session.remaining(model.now()).filter(time -> !step.waits());
        }
    }
}
