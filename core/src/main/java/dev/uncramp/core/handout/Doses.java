package dev.uncramp.core.handout;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.SideWords;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dose of an exercise and its rest, in words. */
final class Doses {

    /** What names one side, and the other is left alone. */
    static final Set<DoseSide> ALONE =
            Collections.unmodifiableSet(EnumSet.of(DoseSide.LEFT, DoseSide.RIGHT, DoseSide.SORE, DoseSide.GOOD));

    private Doses() {}

    /** The dose; where the person picks one of several, all of them. */
    static SafeText of(Sheet sheet, TimelineItem item) {
        List<SingleDose> doses = item.choices().size() > 1 ? item.choices() : List.of(item.dose());
        return SafeText.of(doses.stream()
                .map(dose -> DoseWords.of(sheet.wording(), dose, item.exercise().kind()))
                .reduce((one, other) -> sheet.wording().text("show.or", one, other))
                .orElseThrow());
    }

    /** The dose with the rounds of its block. */
    static SafeText inRounds(Sheet sheet, TimelineItem item) {
        int rounds = item.steps().stream().mapToInt(Step::rounds).max().orElse(1);
        SafeText dose = of(sheet, item);
        boolean ofBlock = !item.dose().amount().isInParts();
        return rounds > 1 && ofBlock ? sheet.say("handout.dose-rounds", dose, rounds) : dose;
    }

    /** The dose of the easier one; in the place of something for one side it says so where it is for both. */
    static SafeText ofEasier(Sheet sheet, TimelineItem harder) {
        TimelineItem easier = harder.easier().orElseThrow();
        SafeText dose = of(sheet, easier);
        boolean both = harder.dose().parts().side().filter(ALONE::contains).isPresent()
                && easier.exercise().sides() == Sides.TWO
                && easier.dose().parts().side().isEmpty();
        return both ? sheet.say("side.name", dose, SideWords.of(sheet.wording(), DoseSide.BOTH)) : dose;
    }

    /**
     * A rest that the runner would take and no dose says.
     *
     * @param time how long
     * @param betweenSets whether it is between sets; else it is before the next exercise
     */
    record Rest(Duration time, boolean betweenSets) {

        /** Says it behind a dose; behind parts that follow each other it is not to read as one of them. */
        String after(Sheet sheet, TimelineItem item, String dose) {
            String afterwards =
                    item.dose().amount().isInParts() ? "page.assumed-rest-after-parts" : "page.assumed-rest-after";
            return sheet.wording().text(betweenSets ? "page.assumed-rest" : afterwards, dose, sheet.span(time));
        }
    }

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
