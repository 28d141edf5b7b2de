package dev.uncramp.tui.plain;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.StartQuestions.Gate;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.PartCounsel;
import dev.uncramp.tui.app.PickText;
import java.util.List;

/** The short questions before a session, in sentences. */
final class AskLines {

    private AskLines() {}

    static void add(Lines lines, Model model) {
        switch (model.screen()) {
            case SEEN -> lines.say("seen.lead");
            case ANYTHING_NEW -> BeforeLines.head(lines, model.plan());
            case LESS -> less(lines, model);
            default -> {}
        }
        question(lines, model);
    }

    /** The question alone, which stands open. */
    static void question(Lines lines, Model model) {
        switch (model.screen()) {
            case SEEN -> lines.say("seen.question").say("seen.who").say("plain.yes-no");
            case MORNING -> morning(lines);
            case ANYTHING_NEW -> {
                lines.say("new.question").say("new.such");
                HelpLines.own(lines, model, "call.new");
                lines.say("plain.new-type");
            }
            case SIGNS -> lines.say("plain.signs").say("plain.signs-type");
            case GATE -> gate(lines, model);
            case AVOID -> avoid(lines, model);
            case PART, PICK -> model.answers().part().ifPresent(part -> part(lines, model, part));
            default -> {}
        }
    }

    private static void morning(Lines lines) {
        lines.say("morning.question");
        lines.choice(1, lines.phrases().text("morning.better"));
        lines.choice(2, lines.phrases().text("morning.same"));
        lines.choice(3, lines.phrases().text("morning.worse"));
        lines.say("plain.choose").say("plain.enter-skips");
    }

    private static void less(Lines lines, Model model) {
        lines.say("less.title");
        lines.rest().less(model).forEach(lines::line);
        lines.say("plain.go-on");
    }

    private static void gate(Lines lines, Model model) {
        lines.say("gate.lead");
        model.answers()
                .questions()
                .gate()
                .map(Gate::words)
                .map(SafeText::oneLine)
                .ifPresent(lines::line);
        lines.say("gate.question").say("plain.yes-no");
    }

    private static void part(Lines lines, Model model, PartQuestion part) {
        PartCounsel counsel = new PartCounsel(lines.phrases());
        if (part.kind().isYesNo()) {
            lines.line(counsel.lead(model, part)).line(counsel.words(model, part));
            lines.line(counsel.question(part)).say("plain.yes-no");
            return;
        }
        lines.line(counsel.choice(part));
        PickText.note(model, part).ifPresent(lines::line);
        for (int i = 0; i < part.options().size(); i++) {
            lines.choice(i + 1, counsel.option(part, i));
        }
        lines.say("plain.choose").line(counsel.usual(part));
    }

    private static void avoid(Lines lines, Model model) {
        lines.say("avoid.lead");
        List<Avoid> avoided = model.answers().questions().avoid();
        avoided.forEach(one -> lines.line(one.when().oneLine()));
        lines.say(avoided.size() == 1 ? "avoid.question" : "avoid.question-some")
                .say("plain.yes-no");
    }
}
