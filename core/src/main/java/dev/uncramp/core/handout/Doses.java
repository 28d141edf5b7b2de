package dev.uncramp.core.handout;

import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import java.util.Optional;

/** The dose of an exercise and its rest, in words. */
final class Doses {

    private Doses() {}

    static SafeText of(Sheet sheet, TimelineItem item) {
        return SafeText.of(
                DoseWords.of(sheet.wording(), item.dose(), item.exercise().kind()));
    }

    /** The rest that the runner would take; empty where the dose says it or there is none. */
    static Optional<SafeText> rest(Sheet sheet, TimelineItem item) {
        if (item.dose().parts().rest().isPresent()) {
            return Optional.empty();
        }
        boolean several = item.steps().stream().mapToInt(Step::sets).max().orElse(1) > 1;
        return item.steps().stream()
                .filter(step -> step.kind() == StepKind.REST)
                .flatMap(step -> step.planned().stream())
                .findFirst()
                .map(sheet::span)
                .map(rest -> several ? sheet.say("handout.rest-sets", rest) : SafeText.of(rest));
    }
}
