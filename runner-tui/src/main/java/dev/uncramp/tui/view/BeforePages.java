package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.session.Session;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Stamp;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.WhereText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The screens before a session: what was left, and the warning signs in full. */
final class BeforePages {

    private BeforePages() {}

    /** A session that was left part-way. */
    static void offer(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.offer"), List.of());
        page.blank(2);
        model.unfinished().ifPresent(left -> {
            page.text(
                    Part.NEEDED,
                    Style.PLAIN,
                    page.say("offer.program", left.plan().program().title()));
            page.whole(Part.NEEDED, Style.PLAIN, page.say("offer.when", Stamp.of(left.last())));
            page.text(Part.WANTED, Style.PLAIN, done(left));
            page.blank(1);
            page.choice(Part.NEEDED, "R", goOn(page, left));
        });
        page.choice(Part.NEEDED, "F", page.say("offer.finish"));
        page.choice(Part.NEEDED, "L", page.say("offer.look"));
        page.blank(1);
        Heads.note(page, model);
    }

    private static String goOn(Page page, Unfinished left) {
        Session session = left.session();
        return session.current()
                .map(step -> page.say("offer.go-on-named", page.steps().named(session, step)))
                .orElse(page.say("offer.go-on"));
    }

    private static String done(Unfinished left) {
        return EndCounsel.count(left.session(), "offer.done");
    }

    /** What was done of it. */
    static void look(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.look"), List.of());
        page.blank(1);
        model.unfinished().ifPresent(left -> {
            page.whole(Part.NEEDED, Style.PLAIN, done(left));
            page.blank(1);
            EndPages.exercises(page, left.session());
        });
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("look.back"));
        Heads.note(page, model);
    }

    /** The warning signs of the region; only N starts. */
    static void signs(Page page, Model model) {
        Plan plan = model.plan();
        head(page, plan);
        page.blank(1);
        if (plan.rehearsal()) {
            page.text(Part.WANTED, Style.ASK, page.say("signs.rehearsal"));
        }
        where(page, plan);
        page.whole(Part.NEEDED, Style.NAME, page.say("signs.question"));
        page.blank(1);
        for (Sign sign : plan.signs()) {
            page.whole(Part.NEEDED, Style.PLAIN, "  " + page.signs().words(sign));
        }
        page.blank(1);
        answers(page, "signs.none");
        page.blank(1);
        needs(page, plan);
        page.blank(1);
        Heads.note(page, model);
        page.text(Part.NEEDED, Style.ASK, page.say("signs.only-n"));
    }

    /** The program's title, and how long it takes, unless a question may still change that. */
    static void head(Page page, Plan plan) {
        page.head(
                Style.HEAD,
                plan.program().title().oneLine(),
                plan.mayMove() ? List.of() : List.of(page.say("head.length", plan.minutesTold())));
    }

    /** Where the person is in the program, and why there. */
    static void where(Page page, Plan plan) {
        List<String> lines = Stream.of(
                        plan.place(),
                        plan.levelTold().map(level -> page.say("where.level", level)),
                        plan.where().flatMap(WhereText::why))
                .flatMap(Optional::stream)
                .toList();
        lines.forEach(line -> page.text(Part.WANTED, Style.PLAIN, line));
        if (!lines.isEmpty()) {
            page.blank(1);
        }
    }

    /** What the program notes, what to bring, where one will be, and who has reviewed it. */
    static void needs(Page page, Plan plan) {
        Stream.of(plan.note(), plan.keptInMind())
                .flatMap(Optional::stream)
                .forEach(note -> page.whole(Part.NEEDED, Style.PLAIN, page.say("signs.note", note.oneLine())));
        page.counsel()
                .equipment(plan)
                .ifPresent(things -> page.text(Part.WANTED, Style.PLAIN, page.say("signs.need", things)));
        page.counsel()
                .positions(plan)
                .ifPresent(positions -> page.text(Part.EXTRA, Style.PLAIN, page.say("signs.be", positions)));
        page.text(Part.WANTED, Style.QUIET, page.counsel().reviewed(plan));
    }

    /** The three answers to the warning signs; on a narrow screen the foot line has them. */
    static void answers(Page page, String none) {
        if (page.wide()) {
            page.add(Part.of(
                    Part.ALWAYS,
                    page.indent()
                            .and(Style.ASK, "N  " + page.say(none))
                            .and(Style.ASK, "      Y  " + page.say("signs.yes"))
                            .and(Style.ASK, "      ?  " + page.say("signs.unsure"))));
        }
    }
}
