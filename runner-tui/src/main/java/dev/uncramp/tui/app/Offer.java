package dev.uncramp.tui.app;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.session.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the ways to go on that a screen offers by number; only what the session allows now is offered.
 *
 * @param words what it says
 * @param verb what is asked of the session; empty where only the person does something
 * @param note the remark that follows; empty text for none
 */
public record Offer(String words, Optional<Verb> verb, String note) {

    /**
     * The offers of the screen that stands.
     *
     * @param model what the runner knows
     * @param phrases the texts
     * @return the offers, the first one has the number 1; none on a screen without offers of this kind
     */
    public static List<Offer> of(Model model, Phrases phrases) {
        return model
                .session()
                .map(session -> switch (model.screen()) {
                    case AMBER -> amber(session, phrases);
                    case EASING -> easing(session, phrases);
                    default -> List.<Offer>of();
                })
                .orElse(List.of())
                .stream()
                .filter(offer -> offer.verb().map(verb -> allows(model, verb)).orElse(true))
                .toList();
    }

    private static boolean allows(Model model, Verb verb) {
        return model.session()
                .filter(session -> session.allows(verb, model.now()))
                .isPresent();
    }

    /** A score at the limit: smaller, shorter, or the same. */
    private static List<Offer> amber(Session session, Phrases phrases) {
        boolean reps =
                session.current().filter(step -> step.kind() == StepKind.REPS).isPresent();
        return List.of(
                new Offer(phrases.text("amber.smaller"), Optional.empty(), "note.smaller"),
                new Offer(
                        phrases.text(reps ? "amber.fewer" : "amber.shorter"),
                        Optional.of(Verb.SHORTEN),
                        reps ? "note.fewer" : "note.shorter"),
                new Offer(phrases.text("amber.same"), Optional.empty(), "note.same"));
    }

    /** A score above the limit: the easier one, the next one, the end; last, where one was ordered, that it is that ache. */
    private static List<Offer> easing(Session session, Phrases phrases) {
        return Stream.of(
                        new Offer(easier(session, phrases), Optional.of(Verb.EASE), ""),
                        new Offer(phrases.text("easing.leave-out"), Optional.of(Verb.LEAVE_OUT), ""),
                        new Offer(phrases.text("easing.finish"), Optional.of(Verb.FINISH), ""),
                        new Offer(phrases.text("easing.ordered"), Optional.of(Verb.IS_ORDERED), "note.ordered"))
                .toList();
    }

    private static String easier(Session session, Phrases phrases) {
        return session.item()
                .flatMap(TimelineItem::easier)
                .map(item -> phrases.text(
                        "easing.easier-named", item.exercise().name().oneLine()))
                .orElseGet(() -> phrases.text("easing.easier"));
    }
}
