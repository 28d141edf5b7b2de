package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import java.util.List;

/** The care cards at home: what helps beside exercise. */
final class CareMenu {

    /** As many as have a digit of their own, and one digit for more. */
    private static final int MOST = 8;

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private CareMenu() {}

    /** Adds the key that leads there. */
    static Menu key(Menu menu) {
        return menu.lettered(
                'w',
                PHRASES.text("home.care-key"),
                List.of(),
                there -> Turned.of(there.with(there.asked().from(0)).to(Spot.CARE)));
    }

    /** Which card? Eight at a time. */
    static Menu of(Front front) {
        List<CareCard> all = List.of(CareCard.values());
        int from = front.asked().from() < all.size() ? front.asked().from() : 0;
        Menu menu = Menu.titled("home.care-title").lead("home.care-lead");
        for (CareCard card : all.subList(from, Math.min(all.size(), from + MOST))) {
            menu.choice(
                    CareWords.title(PHRASES.words(), card).value(),
                    there -> Turned.of(there.with(there.asked().reading(card)).to(Spot.CARD)));
        }
        int next = from + MOST < all.size() ? from + MOST : 0;
        return menu.choice(
                        PHRASES.text(next == 0 ? "programs.first" : "home.care-more"),
                        there -> Turned.of(there.with(there.asked().from(next)).again()))
                .quiet("home.care-reviewed");
    }

    /** One card. */
    static Menu one(Front front) {
        CareCard card = front.asked().card().orElse(CareCard.WHEN_TO_GET_HELP);
        CareText text = CareWords.of(PHRASES.words(), card);
        Menu menu = Menu.named(text.title().value());
        for (CareText.Part part : text.parts()) {
            menu.line(Sheet.Kind.LEAD, part.heading().value());
            part.lines().forEach(line -> menu.line(Sheet.Kind.SAY, line.value()));
        }
        return menu.choice(PHRASES.text("refused.back"), there -> Turned.of(there.back()))
                .usual();
    }
}
