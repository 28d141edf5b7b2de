package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random doses over the whole model, for the tests of every room that works with doses. */
@SuppressWarnings("exports")
public final class DoseArbitraries {

    /** The vocabulary that the words of these doses come from. */
    public static final DoseVocabulary VOCABULARY = new DoseVocabulary(Set.of("squeeze", "release"), Set.of("marbles"));

    private DoseArbitraries() {}

    public static Arbitrary<Dose> doses() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, singles().map(dose -> dose)),
                Tuple.of(
                        1,
                        singles()
                                .list()
                                .uniqueElements(DoseLine::print)
                                .ofMinSize(2)
                                .ofMaxSize(4)
                                .map(DoseChoice::new)));
    }

    public static Arbitrary<SingleDose> singles() {
        return Combinators.combine(amounts(), parts())
                .as((amount, parts) -> DoseConflict.between(amount, parts).isEmpty()
                        ? Optional.of(new SingleDose(amount, parts))
                        : Optional.<SingleDose>empty())
                .filter(10_000, Optional::isPresent)
                .map(Optional::get);
    }

    /** Doses that rise by the week. */
    public static Arbitrary<SingleDose> rising() {
        return Combinators.combine(singles(), mores())
                .as((dose, more) -> DoseConflict.between(dose.amount(), dose.parts(), Optional.of(more))
                                .isEmpty()
                        ? Optional.of(new SingleDose(dose.amount(), dose.parts(), Optional.of(more)))
                        : Optional.<SingleDose>empty())
                .filter(10_000, Optional::isPresent)
                .map(Optional::get);
    }

    /** What may rise by the week; where it does not fit its dose, it is left out. */
    private static Arbitrary<MoreByWeek> mores() {
        Arbitrary<MoreOf> of = Arbitraries.oneOf(
                Arbitraries.just(new MoreOf.Sets()),
                Arbitraries.just(new MoreOf.Counted(KnownUnit.REPS)),
                units().map(MoreOf.Counted::new),
                Arbitraries.of(MassUnit.values()).map(MoreOf.Mass::new),
                Arbitraries.of(RangeOfMotion.Unit.values()).map(MoreOf.Reach::new));
        return Combinators.combine(
                        of,
                        moreSteps(),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 60),
                        optional(Arbitraries.of(KnownUnit.SECONDS, KnownUnit.MINUTES), 0.3))
                .as((what, by, weeks, upTo, unit) -> legal(
                                () -> new MoreByWeek(what, by, weeks, BigDecimal.valueOf(upTo), unit))
                        .or(() -> legal(
                                () -> new MoreByWeek(what, by, weeks, BigDecimal.valueOf(upTo), Optional.empty())))
                        .orElseGet(() -> new MoreByWeek(
                                what,
                                new MoreStep.Fixed(by.number()),
                                weeks,
                                BigDecimal.valueOf(upTo),
                                Optional.empty())));
    }

    private static Arbitrary<MoreStep> moreSteps() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10).map(by -> new MoreStep.Fixed(BigDecimal.valueOf(by))),
                Arbitraries.integers().between(1, 50).map(by -> new MoreStep.Percent(BigDecimal.valueOf(by))));
    }

    public static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                goals().map(amount -> amount),
                goals().map(amount -> amount),
                perSets().map(amount -> amount),
                intervals().map(amount -> amount),
                Arbitraries.just(new AsTold()));
    }

    public static Arbitrary<Goal> goals() {
        return Combinators.combine(counts(20), measures(), rises(), optional(labels(), 0.2))
                .as((sets, measure, rise, label) -> legal(() -> new Goal(sets, measure, rise, label))
                        .orElseGet(() -> new Goal(sets, measure, Optional.empty(), label)));
    }

    /** A rise that may or may not fit; what does not fit is left out where it is used. */
    private static Arbitrary<Optional<Rise>> rises() {
        Arbitrary<Optional<Increment>> increments = optional(
                Combinators.combine(
                                optional(values(1, 10, false), 0.7),
                                optional(Arbitraries.of(KnownUnit.SECONDS, KnownUnit.MINUTES), 0.2),
                                optional(paces(), 0.5))
                        .as((by, unit, pace) -> legal(() -> new Increment(by, unit, pace)))
                        .filter(Optional::isPresent)
                        .map(Optional::get),
                0.5);
        Arbitrary<Rise> all = Combinators.combine(
                        optional(counts(20), 0.2), optional(values(1, 60, false), 0.7), increments)
                .as((sets, value, increment) ->
                        legal(() -> new Rise(sets, sets.isPresent() ? Optional.empty() : value, increment)))
                .filter(Optional::isPresent)
                .map(Optional::get);
        return optional(all, 0.4);
    }

    private static Arbitrary<RisePace> paces() {
        return Combinators.combine(counts(8), Arbitraries.of(RisePace.Period.values()))
                .as((every, period) ->
                        new RisePace(period == RisePace.Period.WEEK ? Count.of(every.low()) : every, period));
    }

    public static Arbitrary<PerSet> perSets() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 30)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(6),
                        units().filter(unit ->
                                unit.largest() >= 30 && unit != KnownUnit.MINUTES && unit != KnownUnit.HOURS))
                .as(PerSet::new);
    }

    public static Arbitrary<Interval> intervals() {
        Arbitrary<Optional<Interval.Total>> totals = optional(
                Combinators.combine(
                                Arbitraries.integers().between(1, 60),
                                Arbitraries.of(KnownUnit.MINUTES, KnownUnit.SECONDS),
                                rises())
                        .as((number, unit, rise) -> legal(() -> new Interval.Total(Measure.of(number, unit), rise))
                                .orElseGet(() -> new Interval.Total(Measure.of(number, unit), Optional.empty()))),
                0.4);
        return Combinators.combine(counts(10), totals, phases(2))
                .as((rounds, total, phases) ->
                        legal(() -> new Interval(total.isPresent() ? Count.ONE : rounds, total, phases)))
                .filter(10_000, Optional::isPresent)
                .map(Optional::get);
    }

    private static Arbitrary<List<Phase>> phases(int depth) {
        Arbitrary<Phase> timed = Combinators.combine(
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(KnownUnit.SECONDS, KnownUnit.MINUTES),
                        phaseLabels(),
                        optional(intensities(), 0.2))
                .as((number, unit, label, intensity) -> new Phase.Timed(Measure.of(number, unit), label, intensity));
        Arbitrary<Phase> until = Combinators.combine(
                        phaseLabels(),
                        Arbitraries.of(
                                "tired", "you can talk again", "the song ends or you tire", "1:30 has gone", "Halb 8!"))
                .as((label, words) -> new Phase.Until(label, SafeText.of(words)));
        Arbitrary<Phase> one = depth == 0
                ? Arbitraries.oneOf(timed, until)
                : Arbitraries.oneOf(
                        timed,
                        timed,
                        until,
                        Combinators.combine(counts(4), phases(depth - 1)).as(Phase.Repeated::new));
        return one.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Label> phaseLabels() {
        return Arbitraries.oneOf(
                labels(),
                Arbitraries.of(Pace.values()).map(Pace::word).map(Label::new),
                Arbitraries.of("left", "right").map(Label::new));
    }

    private static Arbitrary<Label> labels() {
        return Arbitraries.of(
                        "run", "jog", "walk", "march", "bike", "swim", "rest", "in", "out", "hold", "forward", "back",
                        "squeeze", "release")
                .map(Label::new);
    }

    public static Arbitrary<DoseParts> parts() {
        Arbitrary<DoseParts.Builder> start = Arbitraries.create(DoseParts::builder);
        Arbitrary<DoseParts.Builder> first = Combinators.combine(
                        start,
                        optional(holds(), 0.3),
                        optional(pauses(), 0.2),
                        optional(pauses(), 0.3),
                        optional(pauses(), 0.1),
                        optional(pauses(), 0.1),
                        optional(tempos(), 0.15),
                        optional(Arbitraries.of(DoseSide.values()), 0.4))
                .as((b, hold, relax, rest, change, ready, tempo, side) -> {
                    hold.ifPresent(b::hold);
                    relax.ifPresent(b::relax);
                    rest.ifPresent(b::rest);
                    change.ifPresent(b::change);
                    ready.ifPresent(b::ready);
                    tempo.ifPresent(b::tempo);
                    side.ifPresent(b::side);
                    return b;
                });
        Arbitrary<DoseParts.Builder> second = Combinators.combine(
                        first,
                        optional(Arbitraries.just(true), 0.1),
                        optional(Arbitraries.integers().between(2, 12).map(Ways::new), 0.1),
                        optional(loads(), 0.2),
                        optional(bands(), 0.1),
                        optional(thens(), 0.1))
                .as((b, alternating, ways, load, band, then) -> {
                    alternating.ifPresent(yes -> b.alternating());
                    ways.ifPresent(b::ways);
                    load.ifPresent(b::load);
                    band.ifPresent(b::band);
                    then.filter(next -> band.flatMap(Band::stronger).isEmpty()).ifPresent(b::then);
                    return b;
                });
        return Combinators.combine(
                        second,
                        optional(efforts(), 0.2),
                        optional(ranges(), 0.1),
                        optional(ranges(), 0.1),
                        optional(Arbitraries.of(Support.values()), 0.1),
                        optional(whens(), 0.1))
                .as((b, effort, range, more, support, when) -> {
                    effort.ifPresent(b::effort);
                    range.ifPresent(b::range);
                    more.filter(r -> !b.hasRange(r.movement())).ifPresent(b::range);
                    support.ifPresent(b::support);
                    when.ifPresent(b::when);
                    return b.build();
                });
    }

    private static Arbitrary<Hold> holds() {
        return Combinators.combine(
                        values(1, 60, false),
                        Arbitraries.of(KnownUnit.SECONDS, KnownUnit.BREATHS),
                        optional(values(1, 60, false), 0.2))
                .as((value, unit, target) -> legal(() -> new Hold(new Measure(value, unit), target))
                        .orElseGet(() -> Hold.of(new Measure(value, unit))));
    }

    private static Arbitrary<Measure> pauses() {
        return Arbitraries.oneOf(
                values(0, 60, false).map(value -> new Measure(value, KnownUnit.SECONDS)),
                values(1, 20, false).map(value -> new Measure(value, KnownUnit.BREATHS)),
                Arbitraries.of("0.5", "1", "1.5", "10")
                        .map(number -> new Measure(new Value.Exactly(new BigDecimal(number)), KnownUnit.MINUTES)));
    }

    private static Arbitrary<Tempo> tempos() {
        Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 60);
        Arbitrary<Tempo> numbers = Combinators.combine(
                        seconds, Arbitraries.integers().between(0, 60), seconds)
                .as(Tempo.ThreeNumbers::new);
        Arbitrary<Measure> time = values(1, 60, false).map(value -> new Measure(value, KnownUnit.SECONDS));
        Arbitrary<Tempo> upDown = Combinators.combine(optional(time, 0.6), time, Arbitraries.of(true, false))
                .as((up, down, both) ->
                        new Tempo.UpDown(up, up.isPresent() && !both ? Optional.empty() : Optional.of(down)));
        return Arbitraries.oneOf(numbers, upDown);
    }

    private static Arbitrary<Load> loads() {
        Arbitrary<Load> mass = Combinators.combine(values(1, 50, true), Arbitraries.of(MassUnit.values()), rises())
                .as((value, unit, rise) -> legal(() -> new Load.Mass(value, unit, rise))
                        .orElseGet(() -> new Load.Mass(value, unit, Optional.empty())));
        return Arbitraries.oneOf(
                Arbitraries.just(new Load.Added()),
                Arbitraries.integers().between(1, 30).map(Load.RepMax::new),
                mass);
    }

    private static Arbitrary<Band> bands() {
        Arbitrary<Band> plain =
                optional(Arbitraries.of(Band.Colour.values()), 0.7).map(Band::new);
        Arbitrary<Band> growing = Combinators.combine(
                        Arbitraries.of(Band.Colour.YELLOW, Band.Colour.RED),
                        Arbitraries.of(Band.Colour.GREEN, Band.Colour.BLUE, Band.Colour.BLACK),
                        Arbitraries.of(true, false),
                        optional(Arbitraries.of(RisePace.WEEKLY, RisePace.EACH_SESSION), 0.5))
                .as((from, to, onceThere, pace) -> new Band(
                        Optional.of(from),
                        Optional.of(new Band.Stronger(to, onceThere, pace.filter(every -> !onceThere)))));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, plain), net.jqwik.api.Tuple.of(1, growing));
    }

    private static Arbitrary<Then> thens() {
        return Combinators.combine(
                        values(1, 20, true),
                        optional(Arbitraries.of(MassUnit.values()), 0.7),
                        optional(Arbitraries.integers().between(1, 60), 0.5),
                        Arbitraries.of(MassUnit.values()))
                .as((by, unit, most, other) -> new Then(
                        by,
                        unit,
                        most.map(number -> new Then.Ceiling(BigDecimal.valueOf(number), unit.orElse(other)))));
    }

    private static Arbitrary<Effort> efforts() {
        return Combinators.combine(
                        optional(Arbitraries.of(Pace.values()), 0.5),
                        optional(values(0, 10, true), 0.5),
                        optional(intensities(), 0.5))
                .as((pace, rpe, intensity) -> legal(() -> new Effort(pace, rpe, intensity)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Arbitrary<Intensity> intensities() {
        return Combinators.combine(values(1, 100, true), Arbitraries.of(IntensityUnit.values()))
                .as(Intensity::new);
    }

    private static Arbitrary<RangeOfMotion> ranges() {
        return Combinators.combine(
                        Arbitraries.of(RangeOfMotion.Movement.values()),
                        values(0, 90, false),
                        rises(),
                        Arbitraries.of(RangeOfMotion.Unit.values()))
                .as((movement, value, target, unit) -> legal(() -> new RangeOfMotion(movement, value, target, unit)))
                .filter(10_000, Optional::isPresent)
                .map(Optional::get);
    }

    private static Arbitrary<When> whens() {
        Arbitrary<When.Days> days = Arbitraries.oneOf(
                Arbitraries.just(new When.Daily()),
                Arbitraries.just(new When.EveryOther()),
                values(1, 7, false).map(When.AWeek::new));
        Arbitrary<Apart> apart = Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 100))
                .as((least, more) -> new Apart(Duration.ofMinutes(least), Duration.ofMinutes(least + more)));
        return Combinators.combine(optional(days, 0.6), optional(values(1, 12, false), 0.6), optional(apart, 0.3))
                .as((on, times, between) -> legal(() -> new When(on, times, between)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    public static Arbitrary<Measure> measures() {
        return Combinators.combine(values(1, 50, false), values(1, 50, true), units())
                .as((whole, other, unit) -> legal(() -> new Measure(other, unit))
                        .or(() -> legal(() -> new Measure(whole, unit)))
                        .orElseGet(() -> Measure.of(1, unit)));
    }

    public static Arbitrary<Unit> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(KnownUnit.REPS, KnownUnit.SECONDS, KnownUnit.MINUTES, KnownUnit.BREATHS),
                Arbitraries.of(KnownUnit.values()).map(unit -> unit),
                Arbitraries.just(new CountedUnit("marbles")));
    }

    /** Values from least to most: exact, ranges, ceilings and floors. */
    public static Arbitrary<Value> values(int least, int most, boolean decimals) {
        Arbitrary<BigDecimal> numbers = decimals
                ? Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                        .ofScale(1)
                : Arbitraries.integers().between(least, most).map(BigDecimal::valueOf);
        Arbitrary<Value> ranges = Combinators.combine(
                        numbers, Arbitraries.integers().between(1, 10))
                .as((low, more) -> low.add(BigDecimal.valueOf(more)).compareTo(BigDecimal.valueOf(most)) > 0
                        ? new Value.Exactly(low)
                        : new Value.Between(low, low.add(BigDecimal.valueOf(more))));
        return Arbitraries.oneOf(
                numbers.map(Value.Exactly::new),
                numbers.map(Value.Exactly::new),
                ranges,
                numbers.filter(number -> number.signum() > 0).map(Value.UpTo::new),
                numbers.map(Value.AtLeast::new));
    }

    public static Arbitrary<Count> counts(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(0, 2))
                .as((low, more) -> new Count(low, Math.min(most, low + more)));
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> arbitrary, double present) {
        return arbitrary.optional(present);
    }

    private static <T> Optional<T> legal(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
