package dev.uncramp.tui.view;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.session.StartQuestions.Gate;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Model;
import java.util.List;

/** The short questions before a session; each fits one look. */
final class AskPages {

    private AskPages() {}

    /** After the advice to get help now. */
    static void seen(Page page, Model model) {
        title(page, model);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("seen.lead"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, page.say("seen.question"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("seen.who"));
        yesOrNo(page, model, "seen.only-y");
    }

    /** How was it the morning after? */
    static void morning(Page page, Model model) {
        title(page, model);
        page.whole(Part.NEEDED, Style.NAME, page.say("morning.question"));
        page.blank(1);
        page.choice(Part.NEEDED, "1", page.say("morning.better"));
        page.choice(Part.NEEDED, "2", page.say("morning.same"));
        page.choice(Part.NEEDED, "3", page.say("morning.worse"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("pain.skip"));
        Heads.note(page, model);
    }

    /** The morning after was worse. */
    static void less(Page page, Model model) {
        page.head(Style.HEAD, page.say("less.title"), List.of());
        page.blank(2);
        page.rest().less(model).forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("less.on"));
        Heads.note(page, model);
    }

    /** One line for the warning signs. */
    static void anythingNew(Page page, Model model) {
        BeforePages.head(page, model.plan());
        page.blank(2);
        if (model.plan().rehearsal()) {
            page.text(Part.WANTED, Style.ASK, page.say("signs.rehearsal"));
        }
        BeforePages.where(page, model.plan());
        page.whole(Part.NEEDED, Style.NAME, page.say("new.question"));
        page.blank(1);
        page.text(Part.NEEDED, Style.PLAIN, page.say("new.such"));
        HelpPages.own(page, model, "call.new");
        page.blank(1);
        BeforePages.answers(page, "new.none");
        page.blank(1);
        BeforePages.needs(page, model.plan());
        page.blank(1);
        Heads.note(page, model);
        page.text(Part.NEEDED, Style.ASK, page.say("signs.only-n"));
    }

    /** What must be true before the first start of a program. */
    static void gate(Page page, Model model) {
        title(page, model);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("gate.lead"));
        page.blank(1);
        model.answers()
                .questions()
                .gate()
                .map(Gate::words)
                .map(SafeText::oneLine)
                .ifPresent(words -> page.whole(Part.NEEDED, Style.NAME, words));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("gate.question"));
        yesOrNo(page, model, "gate.only-y");
    }

    /** When not to start. */
    static void avoid(Page page, Model model) {
        title(page, model);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("avoid.lead"));
        page.blank(1);
        List<Avoid> avoided = model.answers().questions().avoid();
        if (avoided.size() == 1) {
            page.whole(Part.NEEDED, Style.NAME, avoided.get(0).when().oneLine());
        } else {
            avoided.forEach(one -> page.choice(Part.NEEDED, "-", one.when().oneLine()));
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say(avoided.size() == 1 ? "avoid.question" : "avoid.question-some"));
        yesOrNo(page, model, "avoid.only-n");
    }

    static void title(Page page, Model model) {
        page.head(
                Style.HEAD,
                page.say("state.before"),
                List.of(model.plan().program().title().oneLine()));
        page.blank(2);
    }

    /** The three answers; on a narrow screen the foot line has them. */
    static void yesOrNo(Page page, Model model, String only) {
        page.blank(1);
        if (page.wide()) {
            page.add(Part.of(
                    Part.ALWAYS,
                    page.indent()
                            .and(Style.ASK, "Y  " + page.say("answer.yes"))
                            .and(Style.ASK, "      N  " + page.say("answer.no"))
                            .and(Style.ASK, "      ?  " + page.say("signs.unsure"))));
            page.blank(1);
        }
        Heads.note(page, model);
        page.text(Part.WANTED, Style.ASK, page.say(only));
    }
}
