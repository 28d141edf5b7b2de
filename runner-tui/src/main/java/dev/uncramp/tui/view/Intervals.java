package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.util.List;
import java.util.Optional;

/** The parts of an interval in one row, with the one in hand marked. */
final class Intervals {

    private Intervals() {}

    /** The row, where the exercise in hand has several parts and all of them fit. */
    static Optional<Frame.Row> row(Page page, Session session, Step here) {
        List<Step> parts = session.route().stream()
                .filter(step -> step.kind() == StepKind.WORK && step.label().isPresent())
                .filter(step -> step.item().isPresent() && step.item().equals(here.item()))
                .toList();
        Frame.Row row = page.indent();
        for (Step part : parts) {
            boolean now = part.index() == here.index();
            String label = part.label().orElse("");
            String time = Numbers.minutes(part.length());
            row = row.and(now ? Style.BIG : Style.QUIET, now ? "> " + Upper.of(label) + " " + time : label + " " + time)
                    .and(Style.PLAIN, "   ");
        }
        return parts.size() > 1 && row.width() <= page.room() ? Optional.of(row) : Optional.empty();
    }
}
