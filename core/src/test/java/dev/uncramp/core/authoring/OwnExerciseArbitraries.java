package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseBuilder;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programs that bring exercises of their own, one of them in the place of a built-in one. */
final class OwnExerciseArbitraries {

    private static final String OWN = "marble-pick";
    private static final String REPLACED = ProgramArbitraries.IDS.get(0);

    private OwnExerciseArbitraries() {}

    /** Programs whose last entry is one of their own, in the words that it brings. */
    static Arbitrary<Program> programs() {
        return Combinators.combine(
                        ProgramArbitraries.programs(),
                        exercises(OWN)
                                .map(own -> own.phases(List.of("squeeze", "release"))
                                        .counts("marbles")
                                        .build()),
                        exercises(REPLACED).map(own -> own.replacesBuiltIn().build()),
                        DoseArbitraries.doses(),
                        TermsArbitraries.terms())
                .as((program, own, replacing, dose, terms) -> {
                    List<ExerciseId> none = List.of();
                    List<Alternative> others = List.of(Alternative.of(replacing.id()));
                    SessionEntry item =
                            new Item(own.id(), ItemDose.always(dose), List.of(replacing.id()), none, others, terms);
                    return with(program, List.of(own, replacing), item);
                });
    }

    private static Program with(Program program, List<Exercise> own, SessionEntry last) {
        List<SessionPlan> sessions = new ArrayList<>(program.sessions());
        SessionPlan first = sessions.get(0);
        List<SessionEntry> entries = new ArrayList<>(first.entries());
        entries.add(last);
        sessions.set(
                0, new SessionPlan(first.name(), first.circuit(), first.terms(), first.pain(), first.avoid(), entries));
        return new Program(
                program.head(),
                program.schedule(),
                program.pain(),
                program.care(),
                program.levels(),
                program.progress(),
                own,
                program.allow(),
                sessions);
    }

    private static Arbitrary<ExerciseBuilder> exercises(String id) {
        Arbitrary<ExerciseBuilder> named = Combinators.combine(
                        TermsArbitraries.names(),
                        Arbitraries.of(Kind.class),
                        some(TermsArbitraries.names()),
                        some(Arbitraries.of(Region.class)),
                        some(Arbitraries.of(Equipment.class)),
                        some(Arbitraries.of(Condition.class)),
                        some(Arbitraries.of(Grade.class)),
                        Arbitraries.of(Sides.class))
                .as((name, kind, also, regions, things, conditions, grades, sides) -> new ExerciseBuilder(
                                ExerciseId.of(id), name, kind)
                        .also(also)
                        .works(also)
                        .regions(regions)
                        .equipment(things)
                        .precautions(conditions)
                        .grades(grades)
                        .sides(sides));
        return Combinators.combine(
                        named,
                        instructions(),
                        some(Arbitraries.of(OWN, REPLACED, "walk").map(ExerciseId::of)),
                        DoseArbitraries.doses().filter(dose -> id.equals(OWN) || isPlain(dose)),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(Position.class),
                        Arbitraries.of(Position.class),
                        some(TermsArbitraries.texts()))
                .as((builder, told, ladder, dose, seconds, from, to, sources) -> {
                    builder.instructions(told).easier(ladder).sources(sources).positions(from, to);
                    return (seconds % 2 == 0 ? builder.dose(dose) : builder.doses(Map.of(Grade.BUILD, dose)))
                            .change(Duration.ofSeconds(seconds))
                            .ready(Duration.ofSeconds(seconds))
                            .repetition(Duration.ofMillis(100L * (seconds % 60 + 1)));
                });
    }

    private static boolean isPlain(dev.uncramp.core.dose.Dose dose) {
        String line = dev.uncramp.core.dose.DoseLine.print(dose);
        return !line.contains("marbles") && !line.contains("squeeze") && !line.contains("release");
    }

    private static Arbitrary<Instructions> instructions() {
        Arbitrary<Optional<SafeText>> text = TermsArbitraries.texts().optional();
        return Combinators.combine(text, some(TermsArbitraries.texts()), text, text, text)
                .as(Instructions::new);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return one.list().ofMaxSize(2).uniqueElements();
    }
}
