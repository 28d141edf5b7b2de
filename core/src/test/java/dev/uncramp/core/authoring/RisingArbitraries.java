package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programs with an exercise of which something rises by the week, always or from a week on. */
final class RisingArbitraries {

    private RisingArbitraries() {}

    /** The program with such an exercise at the end of its first session. */
    static Arbitrary<Program> of(Program program) {
        Arbitrary<Dose> rising =
                DoseArbitraries.rising().map(dose -> (Dose) dose).filter(ProgramArbitraries::isPlain);
        Arbitrary<ItemDose> always = rising.map(ItemDose::always);
        Arbitrary<ItemDose> later = Combinators.combine(Arbitraries.of(RowKey.weekOn(2), RowKey.weeks(1, 20)), rising)
                .as((weeks, dose) ->
                        new ItemDose.ByRow(Optional.empty(), new Rows<>(List.of(new Rows.Row<>(weeks, dose)))));
        return Arbitraries.oneOf(always, later).map(dose -> with(program, dose));
    }

    private static Program with(Program program, ItemDose dose) {
        SessionPlan first = program.sessions().get(0);
        if (!first.terms().equals(Terms.none())) {
            return program;
        }
        List<SessionEntry> entries = new ArrayList<>(first.entries());
        entries.add(new Item(
                ExerciseId.of(ProgramArbitraries.IDS.get(0)), dose, List.of(), List.of(), List.of(), Terms.none()));
        SessionPlan more =
                new SessionPlan(first.name(), first.circuit(), first.terms(), first.pain(), first.avoid(), entries);
        return new Program(
                program.head(),
                program.schedule(),
                program.pain(),
                program.care(),
                program.levels(),
                program.progress(),
                program.exercises(),
                program.allow(),
                Stream.concat(Stream.of(more), program.sessions().stream().skip(1))
                        .toList());
    }
}
