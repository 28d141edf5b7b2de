package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Screen;

/** The care cards, in sentences. */
final class CardLines {

    private CardLines() {}

    static void add(Lines lines, Model model) {
        if (model.screen() == Screen.CARD) {
            lines.counsel().card(model).ifPresent(card -> {
                lines.line(card.title().value());
                card.parts().forEach(part -> {
                    lines.line(part.heading().value());
                    part.lines().forEach(line -> lines.line(line.value()));
                });
            });
        } else {
            lines.say("state.tips");
            int number = 1;
            for (CareCard card : model.plan().cards()) {
                lines.choice(
                        number++, CareWords.title(lines.phrases().words(), card).value());
            }
            lines.say("plain.choose");
        }
        lines.say("plain.back");
    }
}
