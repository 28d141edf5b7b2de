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
 * @param inShort what was done, for a row of a table: {@code L 30 R 30}
 * @param inWords what was done, in words: {@code left 30 seconds, right 30 seconds}
 * @param pain the highest score, or empty text where none was given
 */
public record DoneText(String name, String inShort, String inWords, String pain) {

    /**
     * Says what was done in a session.
     *
     * @param session the session
     * @param phrases the texts
     * @return a row for each exercise of the timeline
     */
    public static List<DoneText> of(Session session, Phrases phrases) {
        return session.timeline().items().stream()
                .map(item -> of(session, item, phrases))
                .toList();
    }

    private static DoneText of(Session session, TimelineItem item, Phrases phrases) {
        List<Tally> sets = session.tallies().stream()
                .filter(tally -> tally.item() == item.index())
                .filter(tally -> tally.done() + tally.played() > 0)
                .toList();
        String inShort = sets.stream().map(set -> inShort(set, phrases)).collect(Collectors.joining(" "));
        String inWords = sets.stream().map(set -> inWords(set, phrases)).collect(Collectors.joining(", "));
        boolean played = sets.stream().anyMatch(set -> set.played() > 0);
        return new DoneText(
                item.exercise().name().oneLine(),
                said(inShort, played, phrases),
                said(inWords, played, phrases),
                session.painIn(item.index())
                        .map(PainScore::value)
                        .map(String::valueOf)
                        .orElse(""));
    }

    private static String said(String sets, boolean played, Phrases phrases) {
        if (sets.isEmpty()) {
            return phrases.text("done.not-done");
        }
        return played ? phrases.text("done.ran-by", sets) : sets;
    }

    private static String inShort(Tally set, Phrases phrases) {
        Duration held = held(set);
        String amount = set.time().isZero() ? Integer.toString(times(set)) : clock(held, phrases);
        return switch (set.side()) {
            case LEFT -> phrases.text("done.left", amount);
            case RIGHT -> phrases.text("done.right", amount);
            case BOTH -> amount;
        };
    }

    private static String clock(Duration time, Phrases phrases) {
        long seconds = time.toSeconds();
        return seconds < 100
                ? phrases.text("done.seconds", seconds)
                : phrases.text(
                        "done.minutes", seconds / 60 + (seconds % 60 == 0 ? "" : ":%02d".formatted(seconds % 60)));
    }

    private static String inWords(Tally set, Phrases phrases) {
        String amount =
                set.time().isZero() ? phrases.words().plural("what.times", times(set)) : phrases.span(held(set));
        return set.side() == Side.BOTH
                ? amount
                : phrases.text("done.side", phrases.side(set.side()).orElse(""), amount);
    }

    private static int times(Tally set) {
        return set.done() + set.played();
    }

    private static Duration held(Tally set) {
        return set.held().plus(set.heldPlayed());
    }
}
