package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.Wrap;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Offer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens that ask about pain, and those that follow from an answer. */
final class PainPages {

    private PainPages() {}

    /** Before a session. */
    static void before(Page page, Model model) {
        page.head(
                Style.HEAD,
                page.say("state.before"),
                List.of(model.plan().program().title().oneLine()));
        page.blank(2);
        question(page, page.say("pain.question-now"));
        page.whole(Part.NEEDED, Style.PLAIN, page.say("pain.how"));
        page.whole(Part.NEEDED, Style.PLAIN, page.say("pain.skip"));
        page.blank(1);
        page.pain().limits(model.plan()).forEach(line -> page.text(Part.WANTED, Style.QUIET, line));
        page.blank(1);
        page.pain().expected(model.plan()).forEach(line -> page.text(Part.EXTRA, Style.QUIET, line));
        page.choice(Part.NEEDED, "D", page.say("pain.sharp"));
        page.blank(1);
        Heads.note(page, model);
    }

    /** At the end, and after time away. */
    static void after(Page page, Model model) {
        boolean back = page.counsel().isBack(model);
        page.head(Style.HEAD, page.say(back ? "state.away" : "state.after"), List.of());
        page.blank(2);
        question(page, page.say(back ? "pain.question-now" : "pain.question-last"));
        page.whole(Part.NEEDED, Style.PLAIN, page.say("pain.how"));
        page.whole(Part.NEEDED, Style.PLAIN, page.say("pain.skip"));
        page.blank(1);
        model.session()
                .flatMap(Session::painBefore)
                .map(PainScore::value)
                .ifPresent(score -> page.text(Part.WANTED, Style.QUIET, page.say("pain.before", score)));
        ordered(page, model);
        page.blank(1);
        Heads.note(page, model);
    }

    /** Any other pain is not judged by the ache that was ordered. */
    private static void ordered(Page page, Model model) {
        page.pain().ordered(model.plan()).forEach(line -> page.text(Part.WANTED, Style.PLAIN, line));
    }

    private static void question(Page page, String question) {
        page.whole(Part.NEEDED, Style.NAME, question);
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("pain.scale"));
        page.blank(1);
    }

    /** A score at the limit: a gentler way is offered while the step runs on. */
    static void amber(Page page, View.InHand hand) {
        Heads.of(page, hand, page.say("state." + hand.step().kind().key()));
        page.blank(1);
        Heads.name(page, hand.session(), hand.step());
        page.blank(1);
        Optional<Duration> left = hand.session().remaining(hand.model().now());
        boolean reps = hand.step().kind() == StepKind.REPS;
        List<String> words = new ArrayList<>(List.of(page.say(reps ? "block.reps" : "block.hold")));
        page.phrases().side(hand.step().side()).map(Upper::of).ifPresent(words::add);
        page.add(Band.of(
                page,
                reps ? Optional.of(Integer.toString(hand.session().target())) : left.map(Numbers::of),
                hand.step().kind() == StepKind.WORK ? List.of() : words,
                left.map(page.phrases()::span).orElse(page.steps().what(hand.step()))));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.pain().amber(hand.session(), hand.step()));
        page.blank(1);
        offers(page, hand.model());
    }

    /** A score above the limit: the exercise ends, and the person chooses how to go on. */
    static void easing(Page page, View.InHand hand) {
        Session session = hand.session();
        page.head(
                Style.CARE,
                page.say("state.easing"),
                List.of(Upper.of(page.steps().named(session, hand.step()))));
        Heads.trouble(page, hand.model());
        page.blank(2);
        hand.step()
                .item()
                .flatMap(session::lastPainIn)
                .map(PainScore::value)
                .ifPresent(score ->
                        page.whole(Part.NEEDED, Style.PLAIN, page.pain().why(session, score)));
        page.text(Part.WANTED, Style.PLAIN, page.pain().praise(session));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, page.say("easing.now"));
        page.blank(2);
        offers(page, hand.model());
        page.blank(1);
        danger(page, "choice.signs", 1);
        page.blank(1);
        Heads.note(page, hand.model());
        page.text(Part.WANTED, Style.QUIET, page.say("easing.stands"));
    }

    private static void offers(Page page, Model model) {
        List<Offer> offers = Offer.of(model, page.phrases());
        for (int i = 0; i < offers.size(); i++) {
            page.choice(Part.NEEDED, Integer.toString(i + 1), offers.get(i).words());
        }
    }

    /** The stop screen. */
    static void stopped(Page page, Model model) {
        page.head(
                Style.CARE,
                page.say("state.stopped"),
                model.session().flatMap(session -> session.current().map(step -> named(page, session, step))).stream()
                        .toList());
        Heads.trouble(page, model);
        page.blank(1);
        page.add(Band.of(page, Optional.empty(), List.of(page.say("block.stopped")), ""));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, page.fitting(page.say("stopped.praise"), page.say("stopped.praise-short")));
        page.blank(1);
        page.text(
                Part.NEEDED,
                Style.ASK,
                page.fitting(
                        page.say("pain.question") + "   " + page.say("pain.scale"),
                        page.say("pain.question") + " 0-10"));
        ordered(page, model);
        page.blank(1);
        KeyMap keys = KeyMap.now(model);
        String right = page.say("key.right");
        int column = keys.has(Act.LEAVE_OUT) ? right.length() : 1;
        if (keys.has(Act.EASIER)) {
            page.choice(Part.NEEDED, Wrap.pad("E", column), page.say("stopped.easier"));
        }
        if (keys.has(Act.LEAVE_OUT)) {
            page.choice(Part.NEEDED, right, page.say("stopped.leave-out"));
        }
        page.choice(Part.NEEDED, Wrap.pad("F", column), page.say("stopped.finish"));
        if (keys.has(Act.GO_ON)) {
            page.choice(Part.NEEDED, Wrap.pad("G", column), page.say("stopped.go-on"));
        }
        danger(page, "choice.signs-stop", column);
        HelpPages.own(page, model, "call.press-w");
        page.end().asksNext(model.plan()).ifPresent(asked -> page.text(Part.WANTED, Style.PLAIN, asked));
        page.blank(1);
        Heads.note(page, model);
    }

    private static String named(Page page, Session session, Step step) {
        return Upper.of(page.steps().named(session, step));
    }

    /** The two choices that end a session. */
    private static void danger(Page page, String signs, int column) {
        page.choice(Part.NEEDED, Wrap.pad("D", column), page.say(page.wide() ? "choice.kind" : "choice.kind-short"));
        page.choice(Part.NEEDED, Wrap.pad("W", column), page.say(page.wide() ? signs : signs + "-short"));
    }
}
