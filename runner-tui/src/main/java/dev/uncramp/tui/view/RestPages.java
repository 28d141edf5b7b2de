package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Breathing;
import dev.uncramp.core.session.Outcome.StartGentler.Why;
import dev.uncramp.tui.app.Begun;
import dev.uncramp.tui.app.Model;
import java.util.List;
import java.util.Optional;

/** The screens that offer less, or rest, in place of the session as written. */
final class RestPages {

    /** On a narrow screen so many sentences stand before the choices, and the others after them. */
    private static final int FIRST = 2;

    private RestPages() {}

    /** A gentler session is offered. */
    static void gentler(Page page, Model model, Why why) {
        page.head(
                Style.HEAD,
                page.say("state.gentler"),
                List.of(model.plan().program().title().oneLine()));
        page.blank(2);
        page.rest().gentler(model, why).forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
        page.blank(1);
        String length = page.phrases().minutes(model.plan().gentler().timeline().total());
        page.choice(Part.NEEDED, "1", page.say("gentler.start", length));
        page.choice(Part.NEEDED, "2", page.say("gentler.tips"));
        page.choice(Part.NEEDED, "3", page.say("gentler.not"));
        page.blank(1);
        Heads.note(page, model);
    }

    /** Another program comes first. */
    static void notYet(Page page, Model model, ProgramId easier) {
        page.head(Style.HEAD, page.say("not-yet.title"), List.of());
        page.blank(2);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("not-yet.lead"));
        if (model.choices().begun() == Begun.AT_HOME) {
            page.choice(Part.NEEDED, "E", page.say("not-yet.start", easier));
        } else {
            page.whole(Part.NEEDED, Style.NAME, page.say("not-yet.easier"));
            page.whole(Part.NEEDED, Style.ASK, page.say("not-yet.command", easier));
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, page.say("not-yet.now"));
        instead(page);
        page.blank(1);
        Heads.note(page, model);
    }

    /** No session today: what helps instead. */
    static void notToday(Page page, Model model) {
        page.head(Style.HEAD, page.say(model.answers().isToAvoid() ? "avoid.title" : "not-today.title"), List.of());
        page.blank(2);
        List<String> lines = page.rest().notToday(model);
        int first = page.wide() ? lines.size() : FIRST;
        lines.subList(0, first).forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
        page.blank(1);
        instead(page);
        page.blank(1);
        lines.subList(first, lines.size()).forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
        Heads.note(page, model);
        EndPages.saving(page, model);
    }

    private static void instead(Page page) {
        page.choice(
                Part.NEEDED, "1", page.say("not-today.breathe", page.phrases().span(Limits.BREATHING_NOT_TODAY)));
        page.choice(Part.NEEDED, "2", page.say("not-today.tips"));
        page.choice(Part.NEEDED, "3", page.say("not-today.when-help"));
    }

    /** Slow breathing, to be read from far away. */
    static void breathing(Page page, Model model) {
        model.panel().breathing().ifPresent(breathing -> {
            String left = page.phrases().left(breathing.left(model.now()));
            page.head(Style.HEAD, page.say("breathing.title"), List.of(left));
            page.blank(1);
            page.add(Band.of(
                    page,
                    Optional.of(Numbers.of(breathing.partLeft(model.now()))),
                    List.of(page.say(breathing.part(model.now()) == Breathing.Part.IN ? "block.in" : "block.out")),
                    ""));
            page.blank(1);
            page.whole(Part.NEEDED, Style.NAME, page.rest().breathe(breathing, model.now()));
            page.blank(1);
            page.text(Part.WANTED, Style.PLAIN, page.say("breathing.how"));
            page.text(Part.WANTED, Style.PLAIN, page.say("breathing.belly"));
        });
        Heads.note(page, model);
    }
}
