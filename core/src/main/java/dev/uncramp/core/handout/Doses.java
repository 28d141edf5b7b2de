package dev.uncramp.core.handout;

import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import java.time.Duration;
import java.util.Optional;

/** The dose of an exercise and its rest, in words. */
final class Doses {

    private Doses() {}

    static SafeText of(Sheet sheet, TimelineItem item) {
        return SafeText.of(
                DoseWords.of(sheet.wording(), item.dose(), item.exercise().kind()));
    }

    /**
     * A rest that the runner would take and no dose says.
     *
     * @param time how long
     * @param betweenSets whether it is between sets; else it is before the next exercise
     */
    record Rest(Duration time, boolean betweenSets) {}

    /** The first such rest of an exercise; empty where the dose says it or there is none. */
    static Optional<Rest> rest(TimelineItem item) {
        if (item.dose().parts().rest().isPresent()) {
            return Optional.empty();
        }
        return item.steps().stream()
                .filter(step -> step.kind() == StepKind.REST)
                .flatMap(step -> step.planned().map(time -> new Rest(time, step.set() < step.sets())).stream())
                .findFirst();
    }
}
