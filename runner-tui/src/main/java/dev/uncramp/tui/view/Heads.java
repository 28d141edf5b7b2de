package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What the head line and the remarks under it say on every screen of a session. */
final class Heads {

    private Heads() {}

    /** The head line of a step: what to do, where in the session, how long it still takes. */
    static void of(Page page, View.InHand hand, String state) {
        Phrases phrases = page.phrases();
        List<String> facts = new ArrayList<>();
        if (hand.model().plan().rehearsal()) {
            facts.add(phrases.text("head.rehearsal"));
        }
        hand.model()
                .plan()
                .level()
                .map(level -> phrases.text("where.level", level))
                .ifPresent(facts::add);
        phrases.steps().place(hand.session(), hand.step()).ifPresent(facts::add);
        facts.addAll(phrases.steps().part(hand.step()));
        facts.add(phrases.left(hand.session().timeLeft(hand.model().now())));
        page.head(Style.HEAD, state, facts);
        trouble(page, hand.model());
    }

    /** The name of what is done, with the side at its right. */
    static void name(Page page, Session session, Step step) {
        page.pair(
                Part.NEEDED,
                Style.NAME,
                Upper.of(page.steps().name(session, step)),
                Style.NAME,
                page.phrases().side(step.side()).map(Upper::of));
    }

    /** The remark that stands, a 1 that may become a 10, and what the disk has to say. */
    static void note(Page page, Model model) {
        if (model.passing().one().isPresent()) {
            page.remark(Style.ASK, page.say("pain.typed"));
        }
        model.passing()
                .note()
                .ifPresent(note -> page.remark(
                        Style.ASK, page.say(note.text(), note.arguments().toArray())));
    }

    static void trouble(Page page, Model model) {
        model.passing().trouble().ifPresent(reason -> page.remark(Style.CARE, page.say("note.journal-late", reason)));
    }
}
