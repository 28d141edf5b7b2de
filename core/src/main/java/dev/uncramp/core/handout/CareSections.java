package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When to get help, which is on every handout, and the care cards that the program names.
 *
 * @param sheet what the handout is made from
 */
record CareSections(Sheet sheet) {

    HandoutSection help() {
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.paragraph("handout.help.lead"));
        parts.addAll(AtAGlance.contact(sheet));
        parts.addAll(AtAGlance.callWhen(sheet));
        parts.addAll(parts(said(CareCard.WHEN_TO_GET_HELP)));
        return new HandoutSection(sheet.say("handout.help"), false, parts);
    }

    List<HandoutSection> cards() {
        return sheet.program().care().stream()
                .filter(card -> card != CareCard.WHEN_TO_GET_HELP)
                .distinct()
                .map(this::said)
                .map(card -> new HandoutSection(card.title(), false, parts(card)))
                .toList();
    }

    private CareText said(CareCard card) {
        return CareWords.of(sheet.wording(), card, sheet.program());
    }

    private static List<HandoutPart> parts(CareText card) {
        return card.parts().stream()
                .map(part -> part(part.heading(), lists(part.lines()), part.tier()))
                .toList();
    }

    private static HandoutPart part(SafeText heading, List<HandoutPart> lists, Optional<Tier> tier) {
        return tier.filter(Tier.NOW::equals).isPresent()
                ? new HandoutPart.Alarm(heading, lists)
                : new HandoutPart.Card(heading, lists);
    }

    /** A line that ends in a colon stands before what it lists. */
    static List<HandoutPart> lists(List<SafeText> lines) {
        List<HandoutPart> lists = new ArrayList<>();
        Optional<SafeText> label = Optional.empty();
        List<SafeText> points = new ArrayList<>();
        for (SafeText line : lines) {
            if (line.value().endsWith(":")) {
                add(lists, label, points);
                label = Optional.of(
                        SafeText.of(line.value().substring(0, line.value().length() - 1)));
                points = new ArrayList<>();
            } else {
                points.add(line);
            }
        }
        add(lists, label, points);
        return lists;
    }

    private static void add(List<HandoutPart> lists, Optional<SafeText> label, List<SafeText> points) {
        if (!points.isEmpty()) {
            lists.add(new HandoutPart.Points(label, points));
        }
    }
}
