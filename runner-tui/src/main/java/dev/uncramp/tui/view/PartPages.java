package dev.uncramp.tui.view;

import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.PartCounsel;
import dev.uncramp.tui.app.PickText;

/** What a program asks of its parts before a session. */
final class PartPages {

    private PartPages() {}

    /** Whether it is so. */
    static void yesOrNo(Page page, Model model, PartQuestion part) {
        PartCounsel counsel = new PartCounsel(page.phrases());
        AskPages.title(page, model);
        page.whole(Part.NEEDED, Style.PLAIN, counsel.lead(model, part));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, counsel.words(model, part));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, counsel.question(part));
        AskPages.yesOrNo(page, model, "part." + part.kind().key() + ".only");
    }

    /** Which one. */
    static void pick(Page page, Model model, PartQuestion part) {
        AskPages.title(page, model);
        PartCounsel counsel = new PartCounsel(page.phrases());
        page.whole(Part.NEEDED, Style.NAME, counsel.choice(part));
        PickText.note(model, part).ifPresent(note -> page.whole(Part.NEEDED, Style.PLAIN, note));
        page.blank(1);
        for (int i = 0; i < part.options().size(); i++) {
            page.choice(Part.NEEDED, String.valueOf(i + 1), counsel.option(part, i));
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.PLAIN, counsel.usual(part));
        Heads.note(page, model);
    }
}
