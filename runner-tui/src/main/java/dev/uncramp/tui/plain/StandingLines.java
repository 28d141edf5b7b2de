package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Offer;
import dev.uncramp.tui.app.Phrases;
import java.time.Duration;
import java.util.List;

/** The screens on which the clock stands, and the offer at the limit, in sentences. */
final class StandingLines {

    private StandingLines() {}

    static void add(Lines lines, Model model) {
        model.session().ifPresent(session -> {
            switch (model.screen()) {
                case PAUSED -> paused(lines, model, session);
                case AWAY -> away(lines, model, session);
                case AMBER -> offers(lines, model);
                case EASING -> easing(lines, model, session);
                default -> stopped(lines, model);
            }
        });
    }

    private static void paused(Lines lines, Model model, Session session) {
        lines.say("plain.paused");
        if (session.offersRestart(model.now())) {
            lines.say("plain.paused-again");
        }
        lines.say("plain.go-on");
    }

    private static void away(Lines lines, Model model, Session session) {
        Phrases phrases = lines.phrases();
        Duration time = session.standingFor(model.now());
        lines.say("state.away");
        lines.say("away.for", phrases.about(time));
        lines.say("away.clean");
        session.current()
                .filter(step -> step.kind().isWork())
                .filter(step -> session.exerciseOf(step).isPresent())
                .ifPresent(step -> StepLines.exercise(lines, session, step));
        lines.say("plain.go-on");
    }

    /** The ways to go on, by their numbers. */
    private static void offers(Lines lines, Model model) {
        List<Offer> offers = Offer.of(model, lines.phrases());
        for (int i = 0; i < offers.size(); i++) {
            lines.choice(i + 1, offers.get(i).words());
        }
    }

    private static void easing(Lines lines, Model model, Session session) {
        lines.say("state.easing").say("easing.now");
        session.item()
                .map(TimelineItem::index)
                .flatMap(session::painIn)
                .map(PainScore::value)
                .ifPresent(score -> lines.line(lines.pain().why(session, score)));
        lines.line(lines.pain().praise(session));
        offers(lines, model);
        lines.say("plain.kind");
        lines.say("plain.ill");
    }

    private static void stopped(Lines lines, Model model) {
        lines.say("state.stopped");
        lines.say("stopped.praise");
        lines.say("pain.question");
        lines.say("plain.scale");
        lines.pain().ordered(model.plan()).forEach(lines::line);
        KeyMap keys = KeyMap.now(model);
        if (keys.has(Act.EASIER)) {
            lines.say("plain.stopped.easier");
        }
        if (keys.has(Act.LEAVE_OUT)) {
            lines.say("plain.stopped.leave-out");
        }
        lines.say("plain.stopped.finish");
        if (keys.has(Act.GO_ON)) {
            lines.say("plain.stopped.go-on");
        }
        lines.say("plain.kind");
        lines.say("plain.ill-signs");
        HelpLines.own(lines, model, "call.type-w");
        lines.end().asksNext(model.plan()).ifPresent(lines::line);
    }
}
