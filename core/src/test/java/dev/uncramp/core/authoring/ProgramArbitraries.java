package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.dose.DoseConflict;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** Whole programs. */
    static Arbitrary<Program> programs() {
        return Combinators.combine(
                        heads(),
                        schedules().optional(),
                        painRules().optional(),
                        levels().optional(),
                        progressions().optional(),
                        allowances(),
                        sessions(),
                        Arbitraries.of(CareCard.class).list().ofMaxSize(3).uniqueElements())
                .as((head, schedule, pain, levels, progress, allow, sessions, care) -> new Program(
                        head, schedule, pain, care, levels, progress, List.of(), List.of(), allow, sessions));
    }

    static Arbitrary<SafeText> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('é', 'ß', '漢', '\n', '–', '×')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(SafeText::of);
    }

    static Arbitrary<SafeText> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('A', ' ', '-', ':', '#', '\'', 'é')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> "N" + name.strip())
                .map(SafeText::of);
    }

    static Arbitrary<ProgramHead> heads() {
        Arbitrary<Reviewed> reviewed = Combinators.combine(
                        names(), Arbitraries.integers().between(0, 900))
                .as((by, day) -> new Reviewed(
                        Optional.of(by), Optional.of(LocalDate.of(2024, 1, 1).plusDays(day))));
        return Combinators.combine(
                        Arbitraries.of("a", "lower-back/settle", "x-1/2"),
                        names(),
                        names().optional(),
                        Arbitraries.of(Region.class).optional(),
                        Arbitraries.of(Grade.class).optional(),
                        texts().optional().list().ofSize(6),
                        Arbitraries.oneOf(reviewed, Arbitraries.just(Reviewed.notYet()))
                                .optional(),
                        names().optional())
                .as((id, title, version, region, grade, said, review, phone) -> new ProgramHead(
                        ProgramId.of(id),
                        title,
                        version,
                        region,
                        grade,
                        "en",
                        said.get(0),
                        said.get(1),
                        said.get(2),
                        said.get(3),
                        said.get(4),
                        review,
                        phone.map(number -> new Contact(Optional.empty(), Optional.of(number))),
                        said.get(5)));
    }

    static Arbitrary<Schedule> schedules() {
        return Arbitraries.lazyOf(() -> schedules(true), () -> schedules(false));
    }

    private static Arbitrary<Schedule> schedules(boolean goesOn) {
        Arbitrary<Value> days = DoseArbitraries.values(1, 7, false);
        Arbitrary<ThroughTheDay> through = Arbitraries.of(
                new ThroughTheDay(Duration.ofHours(2), Optional.empty(), Optional.empty()),
                new ThroughTheDay(
                        Duration.ofMinutes(40), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(17, 5))));
        Arbitrary<EnumSet<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMaxSize(4)
                .map(set -> set.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(set));
        Arbitrary<Schedule> plain = Combinators.combine(
                        days.optional(),
                        days.optional(0.2),
                        Arbitraries.of(true, false),
                        weekdays,
                        DoseArbitraries.values(1, 24, false).optional(),
                        through.optional(0.3),
                        DoseArbitraries.values(1, 52, false).optional(),
                        Arbitraries.of(Lasts.Unit.class))
                .as((week, goal, rest, named, times, every, last, unit) -> new Schedule(
                        week,
                        week.isPresent() ? goal : Optional.empty(),
                        week.isEmpty() && rest,
                        rest,
                        List.copyOf(named),
                        times,
                        every,
                        last.map(count -> new Lasts(count, unit)),
                        Optional.empty()))
                .filter(schedule -> !schedule.equals(Schedule.empty()));
        return goesOn ? Combinators.combine(plain, plain).as(ProgramArbitraries::then) : plain;
    }

    private static Schedule then(Schedule first, Schedule after) {
        return new Schedule(
                first.daysPerWeek(),
                first.towards(),
                first.everyOtherDay(),
                first.restDayBetween(),
                first.weekdays(),
                first.timesPerDay(),
                first.through(),
                first.lasts(),
                Optional.of(after));
    }

    static Arbitrary<List<Criterion>> criteria() {
        Arbitrary<PainScore> scores = Arbitraries.integers().between(0, 10).map(PainScore::of);
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.integers().between(1, 99), scores.optional())
                                .as(Criterion.Days::new),
                        scores.map(Criterion.PainAtMost::new),
                        Arbitraries.just(new Criterion.AllDone()),
                        Arbitraries.just(new Criterion.NoWorseNextMorning()),
                        Arbitraries.of("it feels easy", "ten bridges without a rest")
                                .map(SafeText::of)
                                .map(Criterion.InWords::new))
                .map(criterion -> (Criterion) criterion)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    static Arbitrary<Progression> progressions() {
        return Combinators.combine(
                        criteria(),
                        criteria().optional(),
                        Arbitraries.of("lower-back/build", "next")
                                .map(ProgramId::of)
                                .optional(),
                        names().optional(),
                        Arbitraries.integers().between(1, 99).optional())
                .as((up, down, to, repeat, by) -> new Progression(
                        up,
                        down.orElse(List.of()),
                        to,
                        repeat,
                        by.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    static Arbitrary<PainRule> painRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(
                                        Settle.byNextMorning(),
                                        Settle.within(Duration.ofMinutes(30)),
                                        Settle.within(Duration.ofHours(24)))
                                .optional(),
                        Arbitraries.of(true, false),
                        texts().optional().list().ofSize(3),
                        texts())
                .as((limit, settle, week, said, by) -> new PainRule(
                        Optional.of(limit),
                        settle,
                        week,
                        said.get(0),
                        said.get(1),
                        said.get(2),
                        said.get(2).map(target -> by)));
    }

    static Arbitrary<RowKey> rowKeys() {
        Arbitrary<Integer> weeks = Arbitraries.integers().between(0, 52);
        return Arbitraries.oneOf(
                weeks.map(RowKey::week),
                weeks.map(RowKey::weekOn),
                Combinators.combine(weeks, Arbitraries.integers().between(1, 9))
                        .as((week, more) -> RowKey.weeks(week, week + more)),
                Combinators.combine(weeks, Arbitraries.integers().between(1, 9))
                        .as((week, session) -> new RowKey.Weeks(week, OptionalInt.of(week), OptionalInt.of(session))),
                Arbitraries.just(new RowKey.Afterwards()),
                names().map(RowKey.Level::new));
    }

    /** Keys that may stand together: weeks one after the other, or levels. */
    private static Arbitrary<List<RowKey>> keySets() {
        return Arbitraries.of(
                List.of(RowKey.week(1)),
                List.of(RowKey.week(0), RowKey.weeks(1, 3), RowKey.weekOn(4)),
                List.of(
                        new RowKey.Weeks(2, OptionalInt.of(2), OptionalInt.of(1)),
                        new RowKey.Weeks(2, OptionalInt.of(2), OptionalInt.of(2)),
                        new RowKey.Afterwards()),
                List.of(new RowKey.Level(SafeText.of("Low one")), new RowKey.Level(SafeText.of("high: 2"))));
    }

    private static <T> Arbitrary<Rows<T>> rows(Arbitrary<T> values) {
        return Combinators.combine(keySets(), values.list().ofSize(3)).as((keys, held) -> {
            List<Rows.Row<T>> rows = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                rows.add(new Rows.Row<>(keys.get(i), held.get(i)));
            }
            return new Rows<>(rows);
        });
    }

    /** Doses without the words that only an own exercise brings. */
    private static Arbitrary<Dose> doses() {
        return DoseArbitraries.doses().filter(dose -> {
            String line = dev.uncramp.core.dose.DoseLine.print(dose);
            return !line.contains("marbles") && !line.contains("squeeze") && !line.contains("release");
        });
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
                                        dose.amount(), dose.parts().over(shared))
                                .isEmpty());
    }

    static Arbitrary<Levels> levels() {
        Arbitrary<Levels> phases = Combinators.combine(
                        names(),
                        texts().optional(),
                        Arbitraries.of(RowKey.week(1), RowKey.weeks(2, 5), RowKey.weekOn(3))
                                .optional())
                .as((name, enter, weeks) -> new Levels.Phase(name, weeks, enter))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Levels.Phase::name)
                .map(Levels.Phases::new);
        return Arbitraries.oneOf(
                Arbitraries.just(new Levels.EachExercise()), Arbitraries.just(new Levels.Together()), phases);
    }

    static Arbitrary<List<Allowance>> allowances() {
        return Combinators.combine(Arbitraries.of("missing-schedule", "a-rule", "x1"), texts())
                .as(Allowance::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Allowance::rule);
    }

    static Arbitrary<TimeRange> times() {
        return Arbitraries.of(
                TimeRange.of(Duration.ofSeconds(30)),
                TimeRange.of(Duration.ofMinutes(2)),
                TimeRange.of(Duration.ofHours(1)),
                new TimeRange(Duration.ofSeconds(30), Duration.ofSeconds(60)),
                new TimeRange(Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }

    static Arbitrary<Terms> terms() {
        Arbitrary<Start> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(Start.InWeek::new),
                Arbitraries.of("It feels easy.", "No pain on stairs")
                        .map(SafeText::of)
                        .map(Start.WhenTrue::new));
        Arbitrary<Terms> some = Combinators.combine(
                        schedules().optional(),
                        times().optional(),
                        Arbitraries.of(true, false),
                        texts().optional().list().ofSize(2),
                        starts.optional(),
                        progressions().optional(),
                        levels().optional(),
                        allowances())
                .as((schedule, time, optional, said, start, progress, levels, allow) -> new Terms(
                        schedule,
                        time,
                        optional,
                        said.get(0),
                        start,
                        progress,
                        levels,
                        said.get(1),
                        said.get(1).map(note -> Duration.ofSeconds(15)),
                        allow));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Terms.none())), net.jqwik.api.Tuple.of(1, some));
    }

    static Arbitrary<BlockEntry> items() {
        Arbitrary<ExerciseId> ids = Arbitraries.of(IDS).map(ExerciseId::of);
        Arbitrary<List<ExerciseId>> some = ids.list().ofMaxSize(2).uniqueElements();
        Arbitrary<BlockEntry> items =
                Combinators.combine(ids, itemDoses(), some, some, some, terms()).as(Item::new);
        Arbitrary<BlockEntry> care = Combinators.combine(Arbitraries.of(CareKind.class), terms())
                .as((kind, terms) -> new CareStep(
                        kind,
                        kind == CareKind.DRINK ? Optional.empty() : Optional.of(TimeRange.of(Duration.ofMinutes(5))),
                        terms));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, items), net.jqwik.api.Tuple.of(1, care));
    }

    static Arbitrary<Circuit> circuits() {
        Arbitrary<Count> counts = DoseArbitraries.counts(20);
        Arbitrary<Rounds> rounds =
                Arbitraries.oneOf(counts.map(Rounds.Always::new), rows(counts).map(Rounds.ByRow::new));
        return Combinators.combine(
                        rounds.optional(0.3),
                        times().optional(0.3),
                        times().optional(0.3),
                        itemDoses()
                                .filter(dose -> !dose.equals(ItemDose.inherited()))
                                .optional(0.3))
                .as(Circuit::new);
    }

    static Arbitrary<List<SessionEntry>> entries() {
        Arbitrary<SessionEntry> blocks = Combinators.combine(
                        names(),
                        circuits(),
                        terms(),
                        items().list().ofMinSize(1).ofMaxSize(3))
                .as(Block::new);
        return Combinators.combine(
                        Arbitraries.oneOf(blocks, items()).list().ofMinSize(1).ofMaxSize(4), terms())
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

    static Arbitrary<List<SessionPlan>> sessions() {
        Arbitrary<List<SessionPlan>> one = entries().map(SessionPlan::of).map(List::of);
        Arbitrary<List<SessionPlan>> several = Combinators.combine(names(), circuits(), terms(), entries())
                .as((name, circuit, terms, entries) -> new SessionPlan(Optional.of(name), circuit, terms, entries))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements(SessionPlan::name);
        return Arbitraries.oneOf(one, several);
    }
}
