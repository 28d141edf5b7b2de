package dev.uncramp.core.session;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the exercises of the day: which one is done, with which dose, and the easier one behind it.
 *
 * @param doses finds the dose that counts today
 * @param notes finds what is noted for today
 * @param catalog where exercises are found
 * @param reading which end of a range is read
 * @param withEasier whether the easier one is made too; to look at times it is not needed
 */
record ItemMaker(DoseOfToday doses, NotesOfToday notes, Catalog catalog, Reading reading, boolean withEasier) {

    /**
     * An item with what its turns need.
     *
     * @param item the item, without steps yet
     * @param ready the get-ready time that is written for it
     * @param when how often it is done, as the end of today's dose line says
     */
    record Made(TimelineItem item, Optional<Duration> ready, Optional<Schedule> when) {}

    private Prescription today() {
        return doses.today();
    }

    /** Empty where the item is not done today. */
    Optional<Made> make(
            int index, Item written, ProgramPath place, Optional<SafeText> block, List<Circuit> around, Lent lent) {
        int choice = today().choices().getOrDefault(place, 0);
        Optional<Alternative> other =
                written.or().stream().skip(Math.max(0, choice - 1)).findFirst().filter(some -> choice > 0);
        Exercise exercise = found(other.map(Alternative::exercise).orElse(written.exercise()));
        List<SingleDose> due = doses.of(written.dose(), around, exercise, place);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<SingleDose> choices =
                other.flatMap(its -> doses.of(its, exercise, place)).orElse(due);
        int picked = Math.min(today().choices().getOrDefault(ItemChoice.ofAmount(place), 0), choices.size() - 1);
        return Optional.of(made(index, written, place, block, exercise, choices, choices.get(picked), lent));
    }

    private Made made(
            int index,
            Item written,
            ProgramPath place,
            Optional<SafeText> block,
            Exercise exercise,
            List<SingleDose> choices,
            SingleDose dose,
            Lent lent) {
        boolean optional = written.terms().optional() || lent.optional();
        Optional<SafeText> note = notes.of(written.terms().note(), place);
        boolean gentler = today().ease().isGentler();
        Optional<Exercise> easier = withEasier || gentler ? easier(written.easier(), exercise) : Optional.empty();
        Exercise done = gentler ? easier.orElse(exercise) : exercise;
        SingleDose whole =
                !gentler ? dose : easier.map(e -> easierDose(e, dose)).orElseGet(() -> Gentler.half(dose));
        SingleDose itsDose = doses.asMuch(whole);
        Optional<Exercise> below = !withEasier ? Optional.empty() : gentler ? easier(List.of(), done) : easier;
        Optional<TimelineItem> fallback = below.map(e -> {
            SingleDose lower = doses.asMuch(easierDose(e, whole));
            return new TimelineItem(
                    index,
                    place,
                    block,
                    HandsFree.of(e, lower, SafetyNote.of(note)),
                    Optional.of(written.exercise()),
                    lower,
                    List.of(lower),
                    SafetyNote.of(note),
                    optional,
                    DoseSteps.of(e, lower, doses.grade(), StepMaker.of(index), today().soreSide(), reading),
                    Optional.empty());
        });
        Optional<ExerciseId> insteadOf =
                done.id().equals(written.exercise()) ? Optional.empty() : Optional.of(written.exercise());
        Optional<SafeText> told = lent.before(gentler && easier.isPresent() ? SafetyNote.of(note) : note);
        TimelineItem item = new TimelineItem(
                index,
                place,
                block,
                HandsFree.of(done, itsDose, told),
                insteadOf,
                itsDose,
                choices,
                told,
                optional,
                List.of(),
                fallback);
        return new Made(
                item, ready(written, itsDose, done, lent), dose.parts().when().map(Schedules::of));
    }

    private Optional<Duration> ready(Item written, SingleDose dose, Exercise exercise, Lent lent) {
        if (dose.parts().ready().isPresent()) {
            return dose.parts().ready().map(reading::time);
        }
        Optional<Duration> said =
                written.terms().ready().isPresent() ? written.terms().ready() : lent.ready();
        return said.isPresent() ? said : exercise.ready();
    }

    /** The easier exercise with its usual dose, with no more sets than the one that it stands in for. */
    private SingleDose easierDose(Exercise easier, SingleDose insteadOf) {
        SingleDose usual = easier.doseFor(doses.grade()).isPresent() ? doses.usual(easier) : insteadOf;
        return Gentler.atMost(Gentler.setsOf(insteadOf), onItsSide(easier, insteadOf, usual));
    }

    /** What is done on one side only is so with the easier exercise too, where that has sides. */
    private static SingleDose onItsSide(Exercise easier, SingleDose insteadOf, SingleDose dose) {
        Optional<DoseSide> one = insteadOf.parts().side().filter(ItemMaker::isOne);
        return one.isEmpty() || easier.sides() != Sides.ONE || dose.parts().alternating()
                ? dose
                : new SingleDose(
                        dose.amount(),
                        DoseParts.builder().side(one.get()).build().over(dose.parts()));
    }

    private static boolean isOne(DoseSide side) {
        return switch (side) {
            case LEFT, RIGHT, SORE, GOOD -> true;
            case EACH, BOTH, ONE_A_ROUND -> false;
        };
    }

    /** The program's easier one, else the catalogue's. */
    private Optional<Exercise> easier(List<ExerciseId> named, Exercise exercise) {
        return Stream.concat(named.stream(), exercise.easier().stream())
                .filter(id -> !id.equals(exercise.id()))
                .flatMap(id -> catalog.find(id).stream())
                .findFirst();
    }

    private Exercise found(ExerciseId id) {
        Optional<Exercise> found = catalog.find(id);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no exercise is called " + id);
        }
        return found.get();
    }
}
