package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseBuilder;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.Golden;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plans for tests: programs of the test resources and built-in ones. */
public final class Plans {

    private static final Map<String, Plan> READ = new ConcurrentHashMap<>();

    private Plans() {}

    /** A program of the test resources, all of its exercises met before. */
    public static Plan of(String file) {
        return READ.computeIfAbsent(
                file,
                name -> plan(Review.of(
                        new SourceText(SafeText.of(name), Golden.read("app/" + name + ".yaml")),
                        Library.builtIn().catalog())));
    }

    /** A program written in a test, all of its exercises met before. */
    public static Plan written(String text) {
        return plan(Review.of(
                new SourceText(SafeText.of("written"), text), Library.builtIn().catalog()));
    }

    /** The plan with another name and other instructions for each of its exercises. */
    public static Plan named(Plan plan, SafeText text) {
        Instructions told = new Instructions(
                Optional.of(text), List.of(text), Optional.of(text), Optional.of(text), Optional.of(text));
        List<Exercise> named = plan.timeline().items().stream()
                .map(TimelineItem::exercise)
                .distinct()
                .map(exercise -> named(exercise, text, told))
                .toList();
        return new Plan(
                plan.program(),
                plan.catalog().with(named),
                plan.prescription(),
                plan.rules(),
                plan.met(),
                plan.waitsAlways(),
                plan.questions());
    }

    private static Exercise named(Exercise like, SafeText name, Instructions told) {
        ExerciseBuilder exercise = new ExerciseBuilder(like.id(), name, like.kind())
                .instructions(told)
                .sides(like.sides())
                .replacesBuiltIn();
        like.start().ifPresent(exercise::position);
        return exercise.build();
    }

    /** A built-in program, all of its exercises met before. */
    public static Plan builtIn(String id) {
        return READ.computeIfAbsent(
                id, name -> plan(Library.builtIn().program(name).orElseThrow()));
    }

    private static Plan plan(Review review) {
        assertEquals(false, review.blocks(), () -> review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        Set<ExerciseId> met = new HashSet<>(review.catalog().ids());
        return new Plan(
                program,
                review.catalog(),
                Prescription.firstOf(program),
                SessionRules.of(program, Prescription.first()).withHeartbeat(Duration.ofMillis(250)),
                met,
                false,
                StartQuestions.full());
    }

    /** The plan as plain mode runs it: every exercise waits for a key. */
    public static Plan waiting(Plan plan) {
        return new Plan(
                plan.program(), plan.catalog(), plan.prescription(), plan.rules(), plan.met(), true, plan.questions());
    }

    /** The plan in another week. */
    public static Plan inWeek(int week, Plan plan) {
        return plan.with(plan.prescription().inWeek(week));
    }

    /** The plan with pain asked after each exercise. */
    public static Plan asking(Plan plan) {
        return new Plan(
                plan.program(),
                plan.catalog(),
                plan.prescription(),
                plan.rules().askingAbout(plan.catalog().ids()),
                plan.met(),
                plan.waitsAlways(),
                plan.questions());
    }
}
