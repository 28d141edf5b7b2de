package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.tui.app.DoneText;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Stamp;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.WhereText;
import java.util.List;

/** The screens before a session, in sentences. */
final class BeforeLines {

    private BeforeLines() {}

    static void add(Lines lines, Model model) {
        switch (model.screen()) {
            case OFFER -> model.unfinished().ifPresent(left -> offer(lines, left));
            case LOOK -> model.unfinished().ifPresent(left -> look(lines, left.session()));
            case SIGNS -> signs(lines, model);
            default -> pain(lines, model);
        }
    }

    private static void offer(Lines lines, Unfinished left) {
        Phrases phrases = lines.phrases();
        Session session = left.session();
        lines.say("offer.when", Stamp.of(left.last()));
        lines.say("offer.program", left.plan().program().title());
        lines.line(EndCounsel.count(session, "offer.done"));
        lines.choice(
                1,
                session.current()
                        .map(step -> phrases.text(
                                "offer.go-on-named", phrases.steps().named(session, step)))
                        .orElse(phrases.text("offer.go-on")));
        lines.choice(2, phrases.text("offer.finish"));
        lines.choice(3, phrases.text("offer.look"));
        lines.say("plain.choose");
    }

    private static void look(Lines lines, Session session) {
        exercises(lines, session);
        lines.say("plain.back");
    }

    static void exercises(Lines lines, Session session) {
        for (DoneText text : DoneText.of(session, lines.phrases())) {
            if (text.pain().isEmpty()) {
                lines.say("plain.did", text.name(), text.inWords());
            } else {
                lines.say("plain.did-pain", text.name(), text.inWords(), text.pain());
            }
        }
    }

    private static void signs(Lines lines, Model model) {
        Plan plan = model.plan();
        head(lines, plan);
        lines.say("plain.signs");
        List<Sign> signs = plan.signs();
        for (int i = 0; i < signs.size(); i++) {
            lines.choice(i + 1, lines.signs().words(signs.get(i)));
        }
        lines.say("plain.signs-type");
    }

    /** What it is, how long it takes, and what it needs. */
    static void head(Lines lines, Plan plan) {
        Phrases phrases = lines.phrases();
        String title = plan.program().title().oneLine();
        if (plan.mayMove()) {
            lines.line(title);
        } else {
            Timeline timeline = plan.announced();
            lines.say(
                    "plain.title",
                    title,
                    plan.isCareOnly()
                            ? phrases.text("plain.care")
                            : phrases.words()
                                    .plural("plain.exercises", timeline.items().size()),
                    phrases.minutes(timeline.total()));
        }
        plan.place().ifPresent(there -> lines.say("plain.where", there));
        plan.levelTold().ifPresent(level -> lines.say("where.level", level));
        plan.where().flatMap(WhereText::why).ifPresent(lines::line);
        if (plan.rehearsal()) {
            lines.say("signs.rehearsal");
        }
        plan.note().ifPresent(note -> lines.say("signs.note", note.oneLine()));
        plan.keptInMind().ifPresent(told -> lines.say("signs.note", told.oneLine()));
        lines.line(lines.counsel().reviewed(plan));
        lines.counsel().equipment(plan).ifPresent(things -> lines.say("signs.need", things));
        lines.counsel().positions(plan).ifPresent(positions -> lines.say("signs.be", positions));
    }

    private static void pain(Lines lines, Model model) {
        lines.say("pain.question-now");
        lines.say("plain.scale");
        lines.pain().limits(model.plan()).forEach(lines::line);
        lines.pain().expected(model.plan()).forEach(lines::line);
        lines.say("plain.pain-type");
        lines.say("plain.pain-sharp");
    }
}
