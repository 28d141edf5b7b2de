package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.session.ReliefStage;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CrampWords;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Saving;
import dev.uncramp.tui.app.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The screens of a cramp this minute. */
final class CrampPages {

    private CrampPages() {}

    static Frame of(Cramp cramp, Size size) {
        if (Tiny.fits(size)) {
            return Tiny.of(cramp, size);
        }
        Page page = new Page(size, cramp.display(), Phrases.ENGLISH);
        page.head(Style.HEAD, state(cramp), List.of(cramp.words().title().value()));
        page.blank(1);
        body(page, cramp);
        page.blank(1);
        remarks(page, cramp);
        if (cramp.relief().stage() != ReliefStage.HOLD) {
            page.paged(cramp.passing().page());
        }
        return page.foot(cramp.keys()).frame();
    }

    /** The word for what the screen is about. */
    static String state(Cramp cramp) {
        Phrases phrases = Phrases.ENGLISH;
        return switch (cramp.relief().stage()) {
            case EASE -> phrases.text("now.first-steps");
            case HOLD -> phrases.text("state.hold");
            case ASK -> phrases.text(cramp.words().asksForList() ? "state.ask" : "now.ask");
            case HELP -> phrases.text("help." + cramp.relief().course().tier().key() + ".title");
            case AFTER -> phrases.text("now.after");
            case NOT_EASED -> phrases.text("now.not-eased");
            case OVER -> phrases.text("now.over");
        };
    }

    private static void body(Page page, Cramp cramp) {
        CrampWords words = cramp.words();
        switch (cramp.relief().stage()) {
            case EASE -> ease(page, cramp);
            case HOLD -> hold(page, cramp);
            case ASK -> ask(page, words);
            case HELP -> {
                Tier tier = words.course().tier();
                page.signs().advice(tier, cramp.emergency()).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
                all(page, Style.CARE, words.help());
                page.blank(1);
                page.whole(Part.NEEDED, Style.ASK, page.say("help.back"));
            }
            case AFTER -> {
                all(page, Style.PLAIN, words.after());
                noting(page, cramp);
            }
            case NOT_EASED -> {
                all(page, Style.CARE, words.notEased(cramp.emergency()));
                noting(page, cramp);
            }
            case OVER -> page.whole(Part.NEEDED, Style.PLAIN, page.say("now.end"));
        }
    }

    private static void ease(Page page, Cramp cramp) {
        List<SafeText> lines = cramp.words().ease();
        page.whole(Part.NEEDED, Style.NAME, lines.get(0).value());
        page.blank(1);
        all(page, Style.PLAIN, lines.subList(1, lines.size()));
        page.blank(1);
        cramp.left()
                .map(page.phrases()::span)
                .ifPresent(left -> page.remark(
                        Style.ASK, page.fitting(page.say("now.begins", left), page.say("now.begins-short", left))));
    }

    private static void hold(Page page, Cramp cramp) {
        CrampWords words = cramp.words();
        Duration left = cramp.left().orElse(Duration.ZERO);
        page.whole(Part.NEEDED, Style.NAME, words.ease().get(0).value());
        page.blank(1);
        page.add(Band.of(
                page,
                Optional.of(Numbers.of(left)),
                List.of(page.say("block.hold")),
                page.phrases().span(left)));
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, words.hold().value());
    }

    private static void ask(Page page, CrampWords words) {
        List<SafeText> lines = words.question();
        for (SafeText line : lines) {
            boolean listed = words.asksForList() && !line.equals(lines.get(0));
            page.whole(Part.NEEDED, listed ? Style.PLAIN : Style.NAME, line.value());
        }
        page.blank(1);
        page.choice(Part.NEEDED, "N", page.say(words.asksForList() ? "signs.none" : "now.no"));
        page.choice(Part.NEEDED, "Y", page.say(words.asksForList() ? "signs.yes" : "now.yes"));
        page.choice(Part.NEEDED, "?", page.say("now.unsure"));
        page.choice(Part.NEEDED, "A", page.say("now.hold-again"));
    }

    private static void noting(Page page, Cramp cramp) {
        if (cramp.relief().notes()) {
            page.blank(1);
            page.whole(Part.NEEDED, Style.NAME, page.say("now.eased"));
            page.choice(Part.NEEDED, "1", page.say("now.eased.yes"));
            page.choice(Part.NEEDED, "2", page.say("now.eased.not-yet"));
            page.text(Part.WANTED, Style.QUIET, page.say("now.kept"));
        }
    }

    /** The remark that stands, and what the disk said. */
    private static void remarks(Page page, Cramp cramp) {
        cramp.passing()
                .note()
                .ifPresent(note -> page.remark(
                        Style.ASK, page.say(note.text(), note.arguments().toArray())));
        Saving saving = cramp.saving();
        switch (saving.state()) {
            case NOTHING_TO_KEEP -> {}
            case UNDER_WAY -> page.remark(Style.NAME, page.say("done.saving"));
            case SAVED -> page.remark(Style.NAME, page.say("done.saved"));
            case NOT_SAVED ->
                page.remark(
                        Style.NAME,
                        page.say(
                                "done.not-saved",
                                saving.reason().map(SafeText::oneLine).orElse("")));
        }
    }

    private static void all(Page page, Style style, List<SafeText> lines) {
        lines.forEach(line -> page.whole(Part.NEEDED, style, line.value()));
    }
}
