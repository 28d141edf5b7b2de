package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import java.time.Duration;

/** The screens on which the clock stands, and the offer at the limit, in sentences. */
final class StandingLines {

    private StandingLines() {}

    static void add(Lines lines, Model model) {
        model.session().ifPresent(session -> {
            switch (model.screen()) {
                case PAUSED -> paused(lines, model, session);
                case AWAY -> away(lines, model, session);
                case AMBER -> session.current().ifPresent(step -> amber(lines, step));
                case EASING -> easing(lines, session);
                default -> stopped(lines);
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
        lines.say("plain.go-on");
    }

    private static void amber(Lines lines, Step step) {
        lines.choice(1, lines.phrases().text("amber.smaller"));
        lines.choice(2, lines.phrases().shorter(step));
        lines.choice(3, lines.phrases().text("amber.same"));
    }

    private static void easing(Lines lines, Session session) {
        Phrases phrases = lines.phrases();
        lines.say("state.easing");
        session.item()
                .map(TimelineItem::index)
                .flatMap(session::painIn)
                .map(PainScore::value)
                .ifPresent(score -> lines.line(lines.counsel().why(session, score)));
        lines.say("easing.praise");
        lines.say("easing.now");
        lines.choice(1, lines.counsel().easier(session));
        lines.choice(2, phrases.text("easing.leave-out"));
        lines.choice(3, phrases.text("easing.finish"));
        lines.say("plain.kind");
        lines.say("plain.ill");
    }

    private static void stopped(Lines lines) {
        lines.say("state.stopped");
        lines.say("stopped.praise");
        lines.say("pain.question");
        lines.say("plain.scale");
        lines.say("plain.stopped-type");
        lines.say("plain.kind");
        lines.say("plain.ill-signs");
    }
}
