package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.dose.DoseConflict;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programs of every shape, whose doses read without a further vocabulary. */
final class ProgramArbitraries {

    /** The exercises that generated programs name. */
    static final List<String> IDS = List.of("bridge", "walk", "bird-dog", "pelvic-tilt");

    private ProgramArbitraries() {}

    /** Whole programs; in some the schedule goes by a list of levels, and in some an amount rises by the week. */
    static Arbitrary<Program> programs() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, plain()),
                net.jqwik.api.Tuple.of(1, plain().flatMap(RisingArbitraries::of)),
                net.jqwik.api.Tuple.of(1, plain().flatMap(ByLevelArbitraries::of)),
                net.jqwik.api.Tuple.of(
                        1, plain().flatMap(ByLevelArbitraries::of).flatMap(RisingArbitraries::of)));
    }

    private static Arbitrary<Program> plain() {
        return Combinators.combine(
                        TermsArbitraries.heads(),
                        TermsArbitraries.schedules().optional(),
                        TermsArbitraries.painRules().optional(),
                        TermsArbitraries.levels().optional(),
                        TermsArbitraries.ofWholePrograms().optional(),
                        TermsArbitraries.allowances(),
                        sessions(),
                        Arbitraries.of(CareCard.class).list().ofMaxSize(3).uniqueElements())
                .as((head, schedule, pain, levels, progress, allow, sessions, care) ->
                        new Program(head, schedule, pain, care, levels, progress, List.of(), allow, sessions));
    }

    /** Keys that may stand together: weeks one after the other, or levels. */
    static Arbitrary<List<RowKey>> keySets() {
        return Arbitraries.of(
                List.of(RowKey.week(1)),
                List.of(RowKey.week(0), RowKey.weeks(1, 3), RowKey.weekOn(4)),
                List.of(
                        new RowKey.Weeks(2, OptionalInt.of(2), OptionalInt.of(1)),
                        new RowKey.Weeks(2, OptionalInt.of(2), OptionalInt.of(2)),
                        new RowKey.Afterwards()),
                List.of(new RowKey.Level(SafeText.of("Low one")), new RowKey.Level(SafeText.of("high: 2"))),
                List.of(
                        new RowKey.Level(SafeText.of("Low one"), false, Optional.of(RowKey.weeks(1, 2))),
                        new RowKey.Level(SafeText.of("Low one"), false, Optional.of(RowKey.weekOn(3))),
                        new RowKey.Level(SafeText.of("high: 2"), true, Optional.empty())));
    }

    private static <T> Arbitrary<Rows<T>> rows(Arbitrary<T> values) {
        return Combinators.combine(keySets(), values.list().ofSize(3)).as(ProgramArbitraries::rows);
    }

    /** As many rows as there are keys. */
    static <T> Rows<T> rows(List<RowKey> keys, List<T> held) {
        List<Rows.Row<T>> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(new Rows.Row<>(keys.get(i), held.get(i)));
        }
        return new Rows<>(rows);
    }

    /** Doses without the words that only an own exercise brings. */
    private static Arbitrary<Dose> doses() {
        return DoseArbitraries.doses().filter(ProgramArbitraries::isPlain);
    }

    static boolean isPlain(Dose dose) {
        String line = dev.uncramp.core.dose.DoseLine.print(dose);
        return !line.contains("marbles") && !line.contains("squeeze") && !line.contains("release");
    }

    static Arbitrary<ItemDose> itemDoses() {
        Arbitrary<ItemDose> always = doses().map(ItemDose::always);
        Arbitrary<ItemDose> byRow = Combinators.combine(
                        rows(doses()), DoseArbitraries.parts().optional())
                .as((rows, shared) -> new ItemDose.ByRow(shared.filter(parts -> fits(parts, rows)), rows));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(ItemDose.inherited())),
                net.jqwik.api.Tuple.of(4, always),
                net.jqwik.api.Tuple.of(2, byRow));
    }

    private static boolean fits(DoseParts shared, Rows<Dose> rows) {
        return !shared.equals(DoseParts.none())
                && rows.rows().stream()
                        .flatMap(row -> row.value().choices().stream())
                        .allMatch(dose -> DoseConflict.between(
                                        dose.amount(), dose.parts().over(shared), dose.more())
                                .isEmpty());
    }

    static Arbitrary<BlockEntry> items() {
        Arbitrary<ExerciseId> ids = Arbitraries.of(IDS).map(ExerciseId::of);
        Arbitrary<List<ExerciseId>> some = ids.list().ofMaxSize(2).uniqueElements();
        Arbitrary<List<Alternative>> others = Combinators.combine(ids, doses().optional(0.3))
                .as(Alternative::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Alternative::exercise);
        Arbitrary<BlockEntry> items = Combinators.combine(
                        ids, itemDoses(), some, some, others, TermsArbitraries.terms())
                .as(Item::new);
        Arbitrary<TimeRange> times =
                Arbitraries.of(TimeRange.of(Duration.ofMinutes(5)), TimeRange.of(Duration.ofSeconds(90)));
        Arbitrary<CareTime> howLong =
                Arbitraries.oneOf(times.map(CareTime.Always::new), rows(times).map(CareTime.ByRow::new));
        Arbitrary<BlockEntry> care = Combinators.combine(
                        Arbitraries.of(CareKind.class), howLong, TermsArbitraries.terms(), Arbitraries.of(true, false))
                .as((kind, time, terms, bare) -> new CareStep(
                        kind, kind == CareKind.DRINK && bare ? Optional.empty() : Optional.of(time), terms));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, items), net.jqwik.api.Tuple.of(1, care));
    }

    static Arbitrary<Circuit> circuits() {
        Arbitrary<Count> counts = DoseArbitraries.counts(20);
        Arbitrary<Rounds> rounds =
                Arbitraries.oneOf(counts.map(Rounds.Always::new), rows(counts).map(Rounds.ByRow::new));
        return Combinators.combine(
                        rounds.optional(0.3),
                        TermsArbitraries.times().optional(0.3),
                        TermsArbitraries.times().optional(0.3),
                        itemDoses()
                                .filter(dose -> !dose.equals(ItemDose.inherited()))
                                .optional(0.3))
                .as(Circuit::new);
    }

    static Arbitrary<List<SessionEntry>> entries() {
        Arbitrary<SessionEntry> blocks = Combinators.combine(
                        TermsArbitraries.names(),
                        circuits(),
                        TermsArbitraries.terms(),
                        items().list().ofMinSize(1).ofMaxSize(3))
                .as(Block::new);
        return Combinators.combine(
                        Arbitraries.oneOf(blocks, items()).list().ofMinSize(1).ofMaxSize(4), TermsArbitraries.terms())
                .as(ProgramArbitraries::withoutTwins);
    }

    /** The entries without blocks of one name, the first exercise again at the end. */
    private static List<SessionEntry> withoutTwins(List<SessionEntry> entries, Terms terms) {
        List<SessionEntry> kept = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SessionEntry entry : entries) {
            if (entry instanceof Block block && names.contains(block.name().value())) {
                continue;
            }
            if (entry instanceof Block block) {
                names.add(block.name().value());
            }
            kept.add(entry);
        }
        if (!names.isEmpty()) {
            kept.add(new Again(SafeText.of(names.get(0)), terms));
        }
        return kept;
    }

    /** The last of several sessions, never on a day of the first. */
    private static List<SessionPlan> apart(List<SessionPlan> sessions) {
        SessionPlan first = sessions.get(0);
        SessionPlan last = sessions.get(sessions.size() - 1);
        boolean isNamedAlike = first.name()
                .equals(last.name().map(name -> SafeText.of(name.value().toUpperCase(java.util.Locale.ROOT))));
        if (first.equals(last) || isNamedAlike || last.terms().schedule().isEmpty()) {
            return sessions;
        }
        Terms its = last.terms();
        Schedule away = its.schedule().get().notOnDaysOf(List.of(first.name().orElseThrow()));
        Terms terms = new Terms(
                Optional.of(away),
                its.time(),
                its.optional(),
                its.leaveOut(),
                its.start(),
                its.progress(),
                its.levels(),
                its.note(),
                its.ready(),
                its.allow());
        return List.of(
                first, new SessionPlan(last.name(), last.circuit(), terms, last.pain(), last.avoid(), last.entries()));
    }

    static Arbitrary<List<SessionPlan>> sessions() {
        Arbitrary<List<SessionPlan>> one = entries().map(SessionPlan::of).map(List::of);
        Arbitrary<List<SessionPlan>> several = Combinators.combine(
                        TermsArbitraries.names(),
                        circuits(),
                        TermsArbitraries.terms(),
                        TermsArbitraries.painRules().optional(0.3),
                        TermsArbitraries.texts().map(Avoid::on).list().ofMaxSize(2),
                        entries())
                .as((name, circuit, terms, pain, avoid, entries) ->
                        new SessionPlan(Optional.of(name), circuit, terms, pain, avoid, entries))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements(SessionPlan::name)
                .map(ProgramArbitraries::apart);
        return Arbitraries.oneOf(one, several);
    }
}
