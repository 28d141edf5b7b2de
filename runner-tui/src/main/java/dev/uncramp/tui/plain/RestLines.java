package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Breathing;
import dev.uncramp.core.session.Outcome.StartGentler.Why;
import dev.uncramp.tui.app.Begun;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import java.util.Optional;

/** What offers less, or rest, in place of the session as written, in sentences. */
final class RestLines {

    private RestLines() {}

    static void add(Lines lines, Model model) {
        switch (model.screen()) {
            case GENTLER -> model.stage().why().ifPresent(why -> gentler(lines, model, why));
            case NOT_YET -> model.stage().easier().ifPresent(easier -> notYet(lines, model, easier));
            case BREATHING -> model.panel().breathing().ifPresent(breathing -> breathing(lines, breathing));
            default -> notToday(lines, model);
        }
    }

    private static void gentler(Lines lines, Model model, Why why) {
        Phrases phrases = lines.phrases();
        lines.rest().gentler(model, why).forEach(lines::line);
        lines.choice(
                1,
                phrases.text(
                        "gentler.start",
                        phrases.minutes(model.plan().gentler().timeline().total())));
        lines.choice(2, phrases.text("gentler.tips"));
        lines.choice(3, phrases.text("gentler.not"));
        lines.say("plain.choose");
    }

    private static void notYet(Lines lines, Model model, ProgramId easier) {
        lines.say("not-yet.lead").say("not-yet.easier");
        lines.say(model.choices().begun() == Begun.AT_HOME ? "not-yet.type" : "not-yet.command", easier);
        lines.say("not-yet.now");
        instead(lines, model);
    }

    private static void notToday(Lines lines, Model model) {
        lines.rest().notToday(model).forEach(lines::line);
        instead(lines, model);
    }

    /** What may be chosen on a day of rest. */
    static void instead(Lines lines, Model model) {
        Phrases phrases = lines.phrases();
        lines.choice(1, phrases.text("not-today.breathe", phrases.span(Limits.BREATHING_NOT_TODAY)));
        lines.choice(2, phrases.text("not-today.tips"));
        lines.choice(3, phrases.text("not-today.when-help"));
        lines.say("plain.unwell").say("plain.choose-or-leave");
        if (model.choices().begun().leadsBack()) {
            EndLines.ends(lines, model);
        }
    }

    private static void breathing(Lines lines, Breathing breathing) {
        lines.say("breathing.title");
        lines.say("breathing.for", lines.phrases().span(breathing.length()));
        lines.say("breathing.how").say("breathing.belly");
        lines.say(
                "plain.breathing",
                Limits.BREATH_IN.toSeconds(),
                Limits.BREATH.minus(Limits.BREATH_IN).toSeconds());
        lines.say("plain.breathing-ends");
    }

    /** A breath begins: one line each, so that the ear has time. */
    static Optional<String> breath(Model before, Model after, Phrases phrases) {
        boolean runs = before.panel().breathing().isPresent() && before.panel().equals(after.panel());
        return after.panel()
                .breathing()
                .filter(breathing -> runs && breathing.breath(before.now()) != breathing.breath(after.now()))
                .map(breathing -> phrases.text("plain.breath"));
    }
}
