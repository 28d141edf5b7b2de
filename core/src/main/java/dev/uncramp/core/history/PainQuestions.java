package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainTable;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the exercises after which pain is asked: those done for the first time, those with another dose than the last
 * time, and those whose last score was amber (protocol 2.4) or red [usual practice].
 */
public final class PainQuestions {
    private PainQuestions() {}

    /**
     * Chooses the exercises of a day.
     *
     * @param history what was done before
     * @param timeline the day
     * @param rules the rules of the session
     * @return the exercises to ask about
     */
    public static Set<ExerciseId> of(History history, Timeline timeline, SessionRules rules) {
        return timeline.items().stream()
                .filter(item -> history.lastTime(item.exercise().id())
                        .map(last -> isDue(last, item, rules))
                        .orElse(true))
                .map(item -> item.exercise().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDue(History.LastTime last, TimelineItem item, SessionRules rules) {
        boolean gentler = last.session().prescription().ease().isGentler();
        PainBand band = PainTable.band(
                rules.limit(),
                rules.grade(),
                last.session().before(),
                last.exercise().pain(),
                gentler);
        return band == PainBand.AMBER
                || band == PainBand.RED
                || !last.exercise().dose().equals(DoseLine.print(item.dose()));
    }
}
