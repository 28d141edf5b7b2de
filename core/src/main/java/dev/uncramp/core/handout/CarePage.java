package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.SourceLine;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.Wording;
import java.util.stream.Stream;

/** A care card as text, for the command {@code care}. */
public final class CarePage {

    private CarePage() {}

    /**
     * Writes the page of a care card.
     *
     * @param card the card
     * @param bibliography what the codes of its sources stand for
     * @param wording the words
     * @return lines of text, the last one ended too
     */
    public static String of(CareCard card, Bibliography bibliography, Wording wording) {
        CareText text = CareWords.of(wording, card);
        Page page = new Page(wording);
        page.line(text.title().value()).line(wording.text("page.not-reviewed-card"));
        text.parts().forEach(part -> {
            page.gap().line(part.heading().value());
            part.lines().forEach(line -> page.indented(line.value(), "  "));
        });
        if (!card.numbers().isEmpty()) {
            page.gap().heading("page.sources");
            card.numbers().forEach(number -> page.indented(number, "  "));
        }
        page.gap().heading("page.references");
        page.references(
                bibliography,
                Stream.concat(Stream.of(card.source()), card.numbers().stream())
                        .map(SafeText::of)
                        .map(SourceLine::of)
                        .toList());
        return page.toString();
    }
}
