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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which level a person picks, where nothing of the program leads from one to the next: of all together at the first session
 * of a week, and of an exercise that has its own at the first session of a week in which it is done.
 *
 * @param today what is known of the parts today
 */
record LevelPicks(PartsToday today) {

    /** The level of all, where they go together, no weeks name a phase, and no criterion of the program decides. */
    Optional<PartQuestion> together(Prescription planned) {
        Program program = today.program();
        boolean each =
                program.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        boolean phased = program.phases().stream()
                .anyMatch(phase -> phase.weeks().isPresent() || phase.enter().isPresent());
        List<SafeText> names =
                LevelNames.together(program).stream().map(SafeText::of).toList();
        if (each || phased || program.progress().isPresent() || names.size() < 2 || isEmpty(planned)) {
            return Optional.empty();
        }
        List<PartChange> changes =
                names.stream().map(name -> PartChange.toLevel(name.value())).toList();
        int usual = Math.max(0, names.indexOf(planned.level().map(SafeText::of).orElse(names.get(0))));
        return Optional.of(new PartQuestion(Kind.LEVELS, SafeText.of(""), names, List.of(), changes, usual));
    }

    /** Whether a session has nothing, whatever is answered. */
    private boolean isEmpty(Prescription planned) {
        Set<ProgramPath> places =
                Part.of(today.program()).stream().map(Part::place).collect(Collectors.toSet());
        return Timeline.of(today.program(), planned.with(places), today.catalog())
                .items()
                .isEmpty();
    }

    /**
     * The levels of exercises that have their own.
     *
     * @param ways the days to which the answers lead that move the person
     * @param before what is asked before
     */
    List<PartQuestion> ofExercises(Ways ways, List<PartQuestion> before) {
        List<Part> own = Part.of(today.program()).stream()
                .filter(part -> !names(part).isEmpty() && !today.wasHeldThisWeek(part.place()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Brought brought = Brought.by(before);
        Map<Ways.Way, Map<ProgramPath, Exercise>> days = new HashMap<>();
        ways.every().forEach(way -> days.computeIfAbsent(way, one -> exercises(brought.into(one.day()))));
        long most = PartsToday.most(
                Timeline.of(today.program(), brought.into(ways.none().day()), today.catalog())
                        .total());
        return own.stream()
                .map(part -> ways
                        .asked(way -> Optional.ofNullable(
                                        days.getOrDefault(way, Map.of()).get(part.place()))
                                .map(exercise -> question(way.day(), part, exercise)))
                        .stream()
                        .map(question -> brought.before(question, part.place()))
                        .toList())
                .filter(questions -> !questions.isEmpty())
                .limit(Math.max(1, most - before.size()))
                .flatMap(List::stream)
                .toList();
    }

    private Map<ProgramPath, Exercise> exercises(Prescription day) {
        return Timeline.of(today.program(), day, today.catalog()).items().stream()
                .collect(Collectors.toMap(TimelineItem::place, TimelineItem::exercise, (first, again) -> first));
    }

    /** The levels that a person picks for an exercise; none where a criterion of the program decides. */
    private static List<SafeText> names(Part part) {
        boolean own =
                part.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        return own && part.progress().isEmpty()
                ? part.item()
                        .map(Item::levelNames)
                        .filter(names -> names.size() > 1)
                        .orElse(List.of())
                : List.of();
    }

    private static PartQuestion question(Prescription planned, Part part, Exercise exercise) {
        List<SafeText> names = names(part);
        List<PartChange> changes = names.stream()
                .map(name -> PartChange.toLevel(Set.of(part.place()), name.value()))
                .toList();
        int usual = Math.max(
                0,
                names.indexOf(Optional.ofNullable(planned.levels().get(part.place()))
                        .or(planned::level)
                        .map(SafeText::of)
                        .orElse(names.get(0))));
        return new PartQuestion(Kind.LEVEL, exercise.name(), names, List.of(), changes, usual);
    }
}
