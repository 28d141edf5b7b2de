package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which level a person picks at the first session of a week, where nothing of the program leads from one to the next.
 *
 * @param program the program
 */
record LevelPicks(Program program) {

    /** One question for all levels together, and one for each item of the day that has its own. */
    List<PartQuestion> questions(Prescription planned, Timeline timeline) {
        List<PartQuestion> asked =
                new ArrayList<>(together(planned, timeline).stream().toList());
        Set<ProgramPath> seen = new HashSet<>();
        for (TimelineItem done : timeline.items()) {
            Part.of(program).stream()
                    .filter(part -> part.place().equals(done.place()) && seen.add(part.place()))
                    .forEach(part -> part.item()
                            .filter(item ->
                                    item.or().isEmpty() && done.choices().size() < 2)
                            .flatMap(item -> level(planned, part, item, done.exercise()))
                            .ifPresent(asked::add));
        }
        return asked;
    }

    /** The level of one exercise, where each has its own and no criterion of the program decides. */
    private Optional<PartQuestion> level(Prescription planned, Part part, Item item, Exercise exercise) {
        boolean own =
                part.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        List<SafeText> names = item.levelNames();
        if (!own || part.progress().isPresent() || names.size() < 2) {
            return Optional.empty();
        }
        List<PartChange> changes = names.stream()
                .map(name -> PartChange.toLevel(Set.of(part.place()), name.value()))
                .toList();
        int usual = Math.max(
                0,
                names.indexOf(Optional.ofNullable(planned.levels().get(part.place()))
                        .or(planned::level)
                        .map(SafeText::of)
                        .orElse(names.get(0))));
        return Optional.of(new PartQuestion(Kind.LEVEL, exercise.name(), names, List.of(), changes, usual));
    }

    /** The level of all, where they go together, no weeks name a phase, and no criterion of the program decides. */
    private Optional<PartQuestion> together(Prescription planned, Timeline timeline) {
        boolean each =
                program.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        boolean phased = program.phases().stream()
                .anyMatch(phase -> phase.weeks().isPresent() || phase.enter().isPresent());
        List<SafeText> names =
                LevelNames.together(program).stream().map(SafeText::of).toList();
        if (each
                || phased
                || program.progress().isPresent()
                || names.size() < 2
                || timeline.items().isEmpty()) {
            return Optional.empty();
        }
        List<PartChange> changes =
                names.stream().map(name -> PartChange.toLevel(name.value())).toList();
        int usual = Math.max(0, names.indexOf(planned.level().map(SafeText::of).orElse(names.get(0))));
        return Optional.of(new PartQuestion(Kind.LEVELS, SafeText.of(""), names, List.of(), changes, usual));
    }
}
