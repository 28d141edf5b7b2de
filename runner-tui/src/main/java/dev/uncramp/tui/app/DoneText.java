package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was done of an exercise: each set and side, and how much it hurt.
 *
 * @param name the exercise
 * @param did what was done, such as {@code left 30 s, right 30 s}
 * @param pain the highest score, or empty text where none was given
 */
public record DoneText(String name, String did, String pain) {

    /**
     * Says what was done in a session.
     *
     * @param session the session
     * @param phrases the texts
     * @return a row for each exercise of the timeline
     */
    public static List<DoneText> of(Session session, Phrases phrases) {
        return session.timeline().items().stream()
                .map(item -> new DoneText(
                        item.exercise().name().oneLine(),
                        did(session, item, phrases),
                        session.painIn(item.index())
                                .map(PainScore::value)
                                .map(String::valueOf)
                                .orElse("")))
                .toList();
    }

    private static String did(Session session, TimelineItem item, Phrases phrases) {
        String sets = session.tallies().stream()
                .filter(tally -> tally.item() == item.index())
                .filter(tally -> tally.done() + tally.played() > 0)
                .map(tally -> set(tally, phrases))
                .collect(Collectors.joining(", "));
        return sets.isEmpty() ? phrases.text("done.not-done") : sets;
    }

    private static String set(Tally tally, Phrases phrases) {
        Duration held = tally.held().plus(tally.heldPlayed());
        String amount = held.isZero()
                ? Integer.toString(tally.done() + tally.played())
                : phrases.text("done.seconds", held.plusMillis(500).toSeconds());
        String sided = tally.side() == Side.BOTH
                ? amount
                : phrases.text("done.side", phrases.side(tally.side()).orElse(""), amount);
        return tally.played() > 0 ? phrases.text("done.ran-by", sided) : sided;
    }
}
