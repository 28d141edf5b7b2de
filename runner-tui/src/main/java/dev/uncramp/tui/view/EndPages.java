package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.DoneText;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Stamp;
import java.util.List;
import java.util.Optional;

/** The screens at the end of a session. */
final class EndPages {

    /** The columns of the names and the gap after them. */
    private static final int NAMES = 30;

    private EndPages() {}

    /** Did you do what only ran by? */
    static void confirm(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.confirm"), List.of());
        page.blank(2);
        model.session()
                .ifPresent(session ->
                        page.whole(Part.NEEDED, Style.NAME, page.end().confirm(session)));
        page.blank(1);
        page.choice(Part.NEEDED, "1", page.say("confirm.all"));
        page.choice(Part.NEEDED, "2", page.say("confirm.most"));
        page.choice(Part.NEEDED, "3", page.say("confirm.part"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("confirm.skip"));
        Heads.note(page, model);
    }

    /** What was done, how it was, and whether it is saved. */
    static void summary(Page page, Model model) {
        page.head(
                Style.HEAD,
                page.say("state.done"),
                List.of(
                        model.plan().program().title().oneLine(),
                        Stamp.of(model.now().wall())));
        page.blank(1);
        model.session().ifPresent(session -> {
            page.end().ending(session).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
            if (model.offersBreathing()) {
                String time = page.phrases().span(Limits.BREATHING_AFTER_REDS);
                page.choice(Part.NEEDED, "B", page.say("breathing.offer", time));
            }
            page.whole(Part.NEEDED, Style.NAME, count(page, session));
            page.end().shorter(session).ifPresent(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
            page.blank(1);
            exercises(page, session);
            page.blank(1);
            page.whole(
                    Part.NEEDED,
                    Style.PLAIN,
                    page.say("done.pain", score(page, session.painBefore()), score(page, session.painAfter())));
        });
        page.blank(1);
        saving(page, model);
        page.blank(1);
        page.choice(Part.WANTED, "C", page.say("done.tips"));
        page.sentences(Part.NEXT, Style.QUIET, page.counsel().reviewed(model.plan()));
        Heads.note(page, model);
    }

    private static String count(Page page, Session session) {
        int all = session.timeline().items().size();
        return all == 0
                ? page.say("done.care")
                : page.say(
                        "done.count",
                        EndCounsel.done(session),
                        all,
                        page.phrases().about(session.moved()),
                        page.phrases().about(session.rested()));
    }

    private static String score(Page page, Optional<PainScore> score) {
        return score.map(there -> Integer.toString(there.value())).orElse(page.say("done.no-score"));
    }

    /** For each exercise its name, what was done, the highest score: as a table, on a narrow screen as sentences. */
    static void exercises(Page page, Session session) {
        for (DoneText text : DoneText.of(session, page.phrases())) {
            String pain = text.pain().isEmpty() ? "" : "   " + page.say("done.score", text.pain());
            int width = NAMES + DisplayWidth.of(text.inShort()) + DisplayWidth.of(pain);
            if (page.wide() && DisplayWidth.of(text.name()) < NAMES - 1 && width <= page.room()) {
                Frame.Row row = page.indent()
                        .and(Style.PLAIN, text.name())
                        .to(page.margin() + NAMES)
                        .and(Style.PLAIN, text.inShort())
                        .and(Style.QUIET, pain);
                page.add(new Part(Part.NEEDED, List.of(List.of(row))));
            } else {
                page.hanging(
                        Part.NEEDED,
                        pain.isEmpty()
                                ? page.say("done.row", text.name(), text.inShort())
                                : page.say("done.row-pain", text.name(), text.inShort(), text.pain()));
            }
        }
    }

    /** Whether the record is on the disk. */
    static void saving(Page page, Model model) {
        page.end().saving(model).ifPresent(line -> page.remark(Style.NAME, line));
    }

    /** Leave now? */
    static void leaving(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.leaving"), List.of());
        page.blank(2);
        boolean today = model.panel().isForToday();
        page.whole(Part.NEEDED, Style.PLAIN, page.say(today ? "leaving.today" : "leaving.lead"));
        page.blank(1);
        page.choice(Part.NEEDED, "Y", page.say(today ? "leaving.finish" : "leaving.now"));
        if (!today) {
            page.choice(Part.NEEDED, "F", page.say("leaving.finish"));
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("leaving.stay"));
        Heads.note(page, model);
    }
}
