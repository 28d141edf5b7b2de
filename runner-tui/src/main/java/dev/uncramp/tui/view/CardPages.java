package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.tui.app.Model;
import java.util.List;

/** The care cards. */
final class CardPages {

    private CardPages() {}

    /** Which card? */
    static void list(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.tips"), List.of());
        page.blank(2);
        int number = 1;
        for (CareCard card : model.plan().cards()) {
            page.choice(
                    Part.NEEDED,
                    Integer.toString(number++),
                    CareWords.title(page.phrases().words(), card).value());
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("look.back"));
        Heads.note(page, model);
    }

    /** One card, in pages where it is too long for the screen. */
    static void card(Page page, Model model) {
        page.counsel().card(model).ifPresent(card -> {
            page.head(Style.HEAD, card.title().value(), List.of());
            for (CareText.Part part : card.parts()) {
                page.blank(1);
                page.whole(Part.NEEDED, Style.NAME, Upper.of(part.heading().value()));
                part.lines().forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line.value()));
            }
        });
        Heads.note(page, model);
    }
}
