package dev.uncramp.core.history;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.TimelineItem;
import java.util.List;

/** Puts the engine's tallies together by exercise. */
final class Performed {
    private Performed() {}

    static List<ExerciseRecord> in(Session session) {
        List<Tally> tallies = session.tallies();
        return session.timeline().items().stream()
                .map(item -> exercise(session, item, tallies))
                .toList();
    }

    private static ExerciseRecord exercise(Session session, TimelineItem item, List<Tally> tallies) {
        return new ExerciseRecord(
                item.place(),
                item.exercise().id(),
                item.insteadOf(),
                DoseLine.print(item.dose()),
                tallies.stream().filter(tally -> tally.item() == item.index()).toList(),
                session.painIn(item.index()));
    }
}
