package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.Wording;

/** A care card as text, for the command {@code care}. */
public final class CarePage {

    private CarePage() {}

    /**
     * Writes the page of a care card.
     *
     * @param card one of {@link CareCard#written()}
     * @param wording the words
     * @return lines of text, the last one ended too
     * @throws IllegalArgumentException where the card has no text yet
     */
    public static String of(CareCard card, Wording wording) {
        CareText text = CareWords.of(wording, card);
        Page page = new Page(wording);
        page.line(text.title().value()).line(wording.text("page.not-reviewed-card"));
        text.parts().forEach(part -> {
            page.gap().line(part.heading().value());
            part.lines().forEach(line -> page.indented(line.value(), "  "));
        });
        return page.toString();
    }
}
