package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.ItemChoice;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told where a person picks one of equal choices before a session. */
public final class PickText {

    private PickText() {}

    /**
     * The note of the exercise that is picked, which may say which one is right today.
     *
     * @param model the model with the question
     * @param question the question
     * @return the note as it is today; empty where the question is about no exercise, or nothing is noted
     */
    public static Optional<String> note(Model model, PartQuestion question) {
        Plan plan = model.plan();
        Prescription today = model.answers().prescribed(plan.prescription());
        Set<ProgramPath> places = places(question).collect(Collectors.toSet());
        Timeline timeline = plan.with(today).timeline();
        return Part.of(plan.program()).stream()
                .filter(part -> part.item().isPresent() && places.contains(part.place()))
                .flatMap(part -> timeline.noteOf(part.terms().note(), part.place()).stream())
                .map(SafeText::oneLine)
                .findFirst();
    }

    /** The exercises of a day, with those that may be picked in place of others. */
    static Stream<Exercise> exercises(Plan plan) {
        Timeline day = plan.announced();
        Stream<Exercise> planned = day.items().stream().map(TimelineItem::exercise);
        Set<ProgramPath> open = plan.questions().parts().stream()
                .filter(question -> question.kind() == PartQuestion.Kind.EXERCISE)
                .flatMap(PickText::places)
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return planned;
        }
        Map<ProgramPath, List<ItemChoice>> ways = ItemChoice.of(plan.program(), day.prescription(), plan.catalog());
        return Stream.concat(
                planned,
                day.items().stream()
                        .map(TimelineItem::place)
                        .filter(open::contains)
                        .flatMap(place -> ways.getOrDefault(place, List.of()).stream())
                        .map(ItemChoice::exercise));
    }

    private static Stream<ProgramPath> places(PartQuestion question) {
        return question.changes().stream().flatMap(change -> change.choices().keySet().stream());
    }
}
