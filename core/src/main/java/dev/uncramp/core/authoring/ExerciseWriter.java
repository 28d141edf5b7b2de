package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.UsualDose;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an exercise as a tree that reads as the same exercise. */
public final class ExerciseWriter {

    private ExerciseWriter() {}

    /**
     * Writes an exercise.
     *
     * @param exercise the exercise
     * @return its tree, without its id, which is the name of its file or its key in a program
     */
    public static MapNode node(Exercise exercise) {
        MapNode.Builder map = MapNode.builder();
        map.put("name", exercise.name().value());
        map.put("also", TreeParts.texts(exercise.also()));
        map.put("kind", exercise.kind().word());
        map.put("regions", TreeParts.keywords(exercise.regions()));
        map.put("works", TreeParts.texts(exercise.works()));
        map.put("stretches", TreeParts.texts(exercise.stretches()));
        map.put("positions", exercise.start().map(start -> positions(start, exercise.end())));
        map.put("equipment", TreeParts.keywords(exercise.equipment()));
        map.put("sides", exercise.sides().word());
        instructions(map, exercise.instructions());
        map.put("easier", TreeParts.ids(exercise.easier()));
        map.put("harder", TreeParts.ids(exercise.harder()));
        map.put("precautions", TreeParts.keywords(exercise.precautions()));
        map.put("grades", TreeParts.keywords(exercise.grades()));
        map.put("dose", dose(exercise.dose()));
        map.put("change", time(exercise.change()));
        map.put("ready", time(exercise.ready()));
        map.put("seconds a rep", exercise.repetition().map(ExerciseWriter::seconds));
        map.put("phases", TreeParts.words(exercise.phases()));
        map.put("counts", exercise.counts().map(ScalarNode::of));
        map.put("figure", exercise.figure().map(FigureWriter::node));
        map.put("sources", TreeParts.lines(exercise.sources()));
        if (exercise.replacesBuiltIn()) {
            map.put("replaces", "built-in");
        }
        return map.build();
    }

    private static Node positions(Position start, Optional<Position> end) {
        return end.<Node>flatMap(last -> TreeParts.words(List.of(start.word(), last.word())))
                .orElseGet(() -> ScalarNode.of(start.word()));
    }

    private static void instructions(MapNode.Builder map, Instructions instructions) {
        map.put("set up", TreeParts.text(instructions.setUp()));
        List<SafeText> move = instructions.move();
        map.put("move", TreeParts.oneOrLines(move));
        map.put("feel", TreeParts.text(instructions.feel()));
        map.put("breathe", TreeParts.text(instructions.breathe()));
        map.put("avoid", TreeParts.text(instructions.avoid()));
    }

    private static Optional<Node> dose(UsualDose dose) {
        if (dose.byGrade().isEmpty()) {
            return dose.always().map(always -> ScalarNode.of(DoseLine.print(always)));
        }
        MapNode.Builder map = MapNode.builder();
        for (Map.Entry<Grade, Dose> entry : dose.byGrade().entrySet()) {
            map.put(entry.getKey().word(), DoseLine.print(entry.getValue()));
        }
        return Optional.of(map.build());
    }

    private static Optional<Node> time(Optional<Duration> time) {
        return time.map(duration -> ScalarNode.of(TreeParts.print(duration)));
    }

    private static ScalarNode seconds(Duration repetition) {
        return ScalarNode.of(BigDecimal.valueOf(repetition.toMillis())
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString());
    }
}
