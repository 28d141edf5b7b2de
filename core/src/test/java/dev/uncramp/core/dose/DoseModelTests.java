package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dose made in Java may not be: the same as one that is written. */
class DoseModelTests {

    private static final Value ZERO = Value.of(0);
    private static final Value ONE = Value.of(1);
    private static final Value TWO = Value.of(2);
    private static final Phase RUN = new Phase.Timed(Measure.seconds(30), new Label("run"), Optional.empty());

    private static Arguments refused(String what, Supplier<Object> made) {
        return Arguments.of(what, made);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("no count below 1", () -> Count.of(0)),
                refused("no count backwards", () -> new Count(3, 2)),
                refused("no count above 20", () -> Count.of(21)),
                refused("no number below 0", () -> Value.of(-1)),
                refused("no number too large", () -> Value.of(100_000)),
                refused("no number too exact", () -> new Value.Exactly(new BigDecimal("0.0001"))),
                refused("no range backwards", () -> Value.between(3, 2)),
                refused("no range of nothing", () -> Value.between(3, 3)),
                refused("no half reps", () -> new Measure(new Value.Exactly(new BigDecimal("0.5")), KnownUnit.REPS)),
                refused("no 201 reps", () -> Measure.of(201, KnownUnit.REPS)),
                refused("no label of two words", () -> new Label("two words")),
                refused("no label in capitals", () -> new Label("Run")),
                refused("no empty label", () -> new Label("")),
                refused("no label of 31 letters", () -> new Label("a".repeat(31))),
                refused("no unit of two words", () -> new CountedUnit("two words")),
                refused("no vocabulary of two words", () -> new DoseVocabulary(Set.of("two words"), Set.of())),
                refused("no vocabulary of two words to count", () -> new DoseVocabulary(Set.of(), Set.of("two words"))),
                refused("no goal of 0", () -> Goal.of(Measure.seconds(0))),
                refused(
                        "no goal that rises to itself",
                        () -> new Goal(
                                Count.ONE, Measure.seconds(5), Optional.of(Rise.to(Value.of(5))), Optional.empty())),
                refused("no rise of nothing", () -> new Rise(Optional.empty(), Optional.empty(), Optional.empty())),
                refused(
                        "no rise of a pace alone",
                        () -> new Rise(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Increment(
                                        Optional.empty(), Optional.empty(), Optional.of(RisePace.WEEKLY))))),
                refused(
                        "no rise of two things",
                        () -> new Rise(Optional.of(Count.ONE), Optional.of(ONE), Optional.empty())),
                refused("no empty step", () -> new Increment(Optional.empty(), Optional.empty(), Optional.empty())),
                refused("no step of 0", () -> Increment.by(ZERO)),
                refused(
                        "no step of a unit alone",
                        () -> new Increment(
                                Optional.empty(), Optional.of(KnownUnit.SECONDS), Optional.of(RisePace.WEEKLY))),
                refused(
                        "no step in reps of its own",
                        () -> new Increment(Optional.of(ONE), Optional.of(KnownUnit.REPS), Optional.empty())),
                refused(
                        "no step in time of what is no time",
                        () -> rising(Measure.of(5, KnownUnit.REPS), Rise.to(Value.of(9)), KnownUnit.SECONDS)),
                refused(
                        "no unit of its own that is the same",
                        () -> rising(Measure.seconds(5), Rise.to(Value.of(9)), KnownUnit.SECONDS)),
                refused(
                        "no unit for a step of sets",
                        () -> rising(Measure.seconds(5), Rise.toSets(TWO_SETS), KnownUnit.MINUTES)),
                refused("no range of weeks", () -> new RisePace(new Count(1, 2), RisePace.Period.WEEK)),
                refused("no list of one set", () -> new PerSet(List.of(10), KnownUnit.REPS)),
                refused("no list of 21 sets", () -> new PerSet(Collections.nCopies(21, 5), KnownUnit.REPS)),
                refused("no list with a 0", () -> new PerSet(List.of(10, 0), KnownUnit.REPS)),
                refused("no list with 201 reps", () -> new PerSet(List.of(10, 201), KnownUnit.REPS)),
                refused("no list in minutes", () -> new PerSet(List.of(1, 2), KnownUnit.MINUTES)),
                refused("no list in hours", () -> new PerSet(List.of(1, 2), KnownUnit.HOURS)),
                refused("no empty interval", () -> new Interval(Count.ONE, Optional.empty(), List.of())),
                refused(
                        "no interval of 21 phases",
                        () -> new Interval(Count.ONE, Optional.empty(), Collections.nCopies(21, RUN))),
                refused(
                        "no interval of rounds and a total",
                        () -> new Interval(
                                TWO_SETS,
                                Optional.of(new Interval.Total(Measure.of(5, KnownUnit.MINUTES), Optional.empty())),
                                List.of(RUN))),
                refused("no total of 0", () -> new Interval.Total(Measure.seconds(0), Optional.empty())),
                refused("no total of reps", () -> new Interval.Total(Measure.of(5, KnownUnit.REPS), Optional.empty())),
                refused(
                        "no total whose sets rise",
                        () -> new Interval.Total(Measure.seconds(50), Optional.of(Rise.toSets(TWO_SETS)))),
                refused(
                        "no total that rises to itself",
                        () -> new Interval.Total(Measure.seconds(50), Optional.of(Rise.to(Value.of(50))))),
                refused("no group five deep", () -> new Interval(Count.ONE, Optional.empty(), deep(4))),
                refused("no phase of 0", () -> timed(Measure.seconds(0))),
                refused("no phase of reps", () -> timed(Measure.of(5, KnownUnit.REPS))),
                refused("no phase of a range", () -> timed(new Measure(Value.between(5, 6), KnownUnit.SECONDS))),
                refused("no until without words", () -> until(" ")),
                refused("no until with a comma", () -> until("a, b")),
                refused("no until with a bracket", () -> until("a) b")),
                refused("no until with two blanks", () -> until("a  b")),
                refused("no until on two lines", () -> until("a\nb")),
                refused("no hold of 0", () -> Hold.of(Measure.seconds(0))),
                refused("no hold of 601 s", () -> Hold.of(Measure.seconds(601))),
                refused("no hold in steps", () -> Hold.of(Measure.of(5, KnownUnit.STEPS))),
                refused("no hold that rises too far", () -> new Hold(Measure.seconds(5), Optional.of(Value.of(601)))),
                refused("no hold that rises to itself", () -> new Hold(Measure.seconds(5), Optional.of(Value.of(5)))),
                refused(
                        "no rest of 601 s",
                        () -> DoseParts.builder().rest(Measure.seconds(601)).build()),
                refused(
                        "no relax in reps",
                        () -> DoseParts.builder()
                                .relax(Measure.of(1, KnownUnit.REPS))
                                .build()),
                refused(
                        "no change of 11 min",
                        () -> DoseParts.builder()
                                .change(Measure.of(11, KnownUnit.MINUTES))
                                .build()),
                refused(
                        "no ready of 61 breaths",
                        () -> DoseParts.builder()
                                .ready(Measure.of(61, KnownUnit.BREATHS))
                                .build()),
                refused(
                        "no two ranges of a movement",
                        () -> DoseParts.builder()
                                .range(bend(30))
                                .range(bend(60))
                                .build()),
                refused("no tempo of 0 up", () -> new Tempo.ThreeNumbers(0, 1, 1)),
                refused("no tempo of 0 down", () -> new Tempo.ThreeNumbers(1, 1, 0)),
                refused("no tempo of -1 held", () -> new Tempo.ThreeNumbers(1, -1, 1)),
                refused("no tempo of 61 up", () -> new Tempo.ThreeNumbers(61, 1, 1)),
                refused("no tempo of 61 held", () -> new Tempo.ThreeNumbers(1, 61, 1)),
                refused("no tempo of 61 down", () -> new Tempo.ThreeNumbers(1, 1, 61)),
                refused("no empty tempo", () -> new Tempo.UpDown(Optional.empty(), Optional.empty())),
                refused("no time up of 0", () -> new Tempo.UpDown(Optional.of(Measure.seconds(0)), Optional.empty())),
                refused(
                        "no time down of 61 s",
                        () -> new Tempo.UpDown(Optional.empty(), Optional.of(Measure.seconds(61)))),
                refused(
                        "no time down in breaths",
                        () -> new Tempo.UpDown(Optional.empty(), Optional.of(Measure.of(1, KnownUnit.BREATHS)))),
                refused("no one way", () -> new Ways(1)),
                refused("no 13 ways", () -> new Ways(13)),
                refused("no 0RM", () -> new Load.RepMax(0)),
                refused("no 31RM", () -> new Load.RepMax(31)),
                refused("no load of 0", () -> new Load.Mass(ZERO, MassUnit.KG, Optional.empty())),
                refused("no load of 661 lb", () -> new Load.Mass(Value.of(661), MassUnit.LB, Optional.empty())),
                refused("no load whose sets rise", () -> load(Rise.toSets(TWO_SETS))),
                refused("no load that rises to itself", () -> load(Rise.to(TWO))),
                refused("no load that rises to 0", () -> load(Rise.to(ZERO))),
                refused(
                        "no load with a step of 301 kg",
                        () -> load(new Rise(
                                Optional.empty(), Optional.empty(), Optional.of(Increment.by(Value.of(301)))))),
                refused(
                        "no load with a step in seconds",
                        () -> load(new Rise(
                                Optional.empty(),
                                Optional.of(Value.of(9)),
                                Optional.of(new Increment(
                                        Optional.of(ONE), Optional.of(KnownUnit.SECONDS), Optional.empty()))))),
                refused(
                        "no band that grows weaker",
                        () -> new Band(
                                Optional.of(Band.Colour.RED),
                                Optional.of(new Band.Stronger(Band.Colour.RED, false, Optional.empty())))),
                refused(
                        "no band that grows from none",
                        () -> new Band(
                                Optional.empty(),
                                Optional.of(new Band.Stronger(Band.Colour.RED, false, Optional.empty())))),
                refused(
                        "no pace of what comes once there",
                        () -> new Band.Stronger(Band.Colour.RED, true, Optional.of(RisePace.WEEKLY))),
                refused("no step of 0 %", () -> new Then(ZERO, Optional.empty(), Optional.empty())),
                refused("no step of 101 %", () -> new Then(Value.of(101), Optional.empty(), Optional.empty())),
                refused(
                        "no ceiling in another unit",
                        () -> new Then(
                                ONE,
                                Optional.of(MassUnit.LB),
                                Optional.of(new Then.Ceiling(BigDecimal.TEN, MassUnit.KG)))),
                refused("no ceiling of 0", () -> new Then.Ceiling(BigDecimal.ZERO, MassUnit.KG)),
                refused("no ceiling of 301 kg", () -> new Then.Ceiling(BigDecimal.valueOf(301), MassUnit.KG)),
                refused("no empty effort", () -> new Effort(Optional.empty(), Optional.empty(), Optional.empty())),
                refused(
                        "no RPE of 21",
                        () -> new Effort(Optional.empty(), Optional.of(Value.of(21)), Optional.empty())),
                refused("no intensity of 0", () -> new Intensity(ZERO, IntensityUnit.PERCENT_1RM)),
                refused("no intensity of 201", () -> new Intensity(Value.of(201), IntensityUnit.PERCENT_1RM)),
                refused("no bend in cm", () -> range(RangeOfMotion.Movement.BEND, RangeOfMotion.Unit.CENTIMETRES)),
                refused("no step in degrees", () -> range(RangeOfMotion.Movement.STEP, RangeOfMotion.Unit.DEGREES)),
                refused("no bend of 0", () -> bend(0)),
                refused("no bend of 361", () -> bend(361)),
                refused("no frequency of nothing", () -> new When(Optional.empty(), Optional.empty())),
                refused("no 25 times a day", () -> new When(Optional.empty(), Optional.of(Value.of(25)))),
                refused("no 0 days a week", () -> new When.AWeek(ZERO)),
                refused("no 8 days a week", () -> new When.AWeek(Value.of(8))),
                refused("no half days a week", () -> new When.AWeek(new Value.Exactly(new BigDecimal("2.5")))),
                refused("no choice of one", () -> new DoseChoice(List.of(SingleDose.of(new AsTold())))),
                refused("no choice of six", () -> new DoseChoice(Collections.nCopies(6, SingleDose.of(new AsTold())))),
                refused(
                        "no hold beside a time",
                        () -> new SingleDose(
                                Goal.of(Measure.seconds(30)),
                                DoseParts.builder()
                                        .hold(Hold.of(Measure.seconds(5)))
                                        .build())),
                refused("no problem before its line", () -> problem(-1, 1)),
                refused("no problem of a length below 0", () -> problem(0, -1)),
                refused("no reading of nothing", () -> new DoseReading(Optional.empty(), List.of())),
                refused(
                        "no reading of a dose and a problem",
                        () -> new DoseReading(Optional.of(SingleDose.of(new AsTold())), List.of(problem(0, 1)))),
                refused("no reading of no parts", () -> new DosePartsReading(Optional.empty(), List.of())));
    }

    private static final Count TWO_SETS = Count.of(2);

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, Supplier<Object> made) {
        assertThrows(IllegalArgumentException.class, made::get, what);
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertDoesNotThrow(() -> new Count(20, 20));
        assertDoesNotThrow(() -> Value.of(99_999));
        assertDoesNotThrow(() -> Measure.of(200, KnownUnit.REPS));
        assertDoesNotThrow(() -> new Label("a".repeat(30)));
        assertDoesNotThrow(() -> new PerSet(Collections.nCopies(20, 200), KnownUnit.REPS));
        assertDoesNotThrow(() -> new Interval(Count.ONE, Optional.empty(), deep(3)));
        assertDoesNotThrow(() -> new Interval(Count.of(20), Optional.empty(), Collections.nCopies(18, RUN)));
        assertDoesNotThrow(() -> Hold.of(Measure.seconds(600)));
        assertDoesNotThrow(() -> DoseParts.builder()
                .rest(Measure.of(10, KnownUnit.MINUTES))
                .relax(Measure.of(60, KnownUnit.BREATHS))
                .change(Measure.seconds(0))
                .build());
        assertDoesNotThrow(() -> new Tempo.ThreeNumbers(60, 0, 60));
        assertDoesNotThrow(() -> new Load.RepMax(30));
        assertDoesNotThrow(() -> new Load.RepMax(1));
        assertDoesNotThrow(() -> new Load.Mass(ZERO, MassUnit.KG, Optional.of(Rise.to(ONE))));
        assertDoesNotThrow(() -> new When.AWeek(Value.of(7)));
        assertDoesNotThrow(() -> new When(Optional.empty(), Optional.of(Value.of(24))));
        assertDoesNotThrow(() -> new Effort(Optional.empty(), Optional.of(Value.of(20)), Optional.empty()));
        assertDoesNotThrow(() -> new DoseChoice(Collections.nCopies(5, SingleDose.of(new AsTold()))));
        assertDoesNotThrow(() -> bend(360));
        assertDoesNotThrow(() -> problem(0, 0));
    }

    @Test
    void anIntervalThatIsTooLongWhenLaidOutIsRefused() {
        Phase minutes = new Phase.Timed(Measure.of(9, KnownUnit.MINUTES), new Label("walk"), Optional.empty());
        assertDoesNotThrow(() -> new Interval(Count.of(20), Optional.empty(), List.of(minutes)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Interval(Count.of(20), Optional.empty(), List.of(minutes, RUN)));
        Phase group = new Phase.Repeated(Count.of(20), List.of(RUN));
        assertDoesNotThrow(() -> new Interval(Count.of(18), Optional.empty(), List.of(group)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Interval(Count.of(20), Optional.empty(), List.of(group, group)));
    }

    @Test
    void numbersAreEqualHoweverManyZerosTheyHave() {
        assertEquals(new Value.Exactly(new BigDecimal("1.50")), new Value.Exactly(new BigDecimal("1.5")));
        assertEquals(Value.of(100), new Value.Exactly(new BigDecimal("1E+2")));
        assertEquals("100", DosePrinter.value(new Value.Exactly(new BigDecimal("1E+2"))));
    }

    @Test
    void rangesOfMotionStandInOneOrder() {
        RangeOfMotion raise = range(RangeOfMotion.Movement.RAISE, RangeOfMotion.Unit.DEGREES);
        assertEquals(
                List.of(bend(30), raise),
                DoseParts.builder().range(raise).range(bend(30)).build().range());
    }

    @Test
    void onePartsWinsOverTheOtherOnlyWhereBothHaveIt() {
        DoseParts own = DoseParts.builder()
                .hold(Hold.of(Measure.seconds(5)))
                .range(bend(30))
                .build();
        DoseParts shared = DoseParts.builder()
                .hold(Hold.of(Measure.seconds(9)))
                .alternating()
                .range(bend(60))
                .support(Support.ONE_HAND)
                .build();
        DoseParts both = own.over(shared);
        assertEquals(Optional.of(Hold.of(Measure.seconds(5))), both.hold());
        assertEquals(List.of(bend(30)), both.range());
        assertEquals(Optional.of(Support.ONE_HAND), both.support());
        assertEquals(true, both.alternating());
        assertEquals(own, own.over(DoseParts.none()));
        assertEquals(shared, DoseParts.none().over(shared));
    }

    private static Goal rising(Measure measure, Rise rise, KnownUnit stepUnit) {
        Increment step = new Increment(Optional.of(ONE), Optional.of(stepUnit), Optional.empty());
        return new Goal(
                Count.ONE,
                measure,
                Optional.of(new Rise(rise.sets(), rise.value(), Optional.of(step))),
                Optional.empty());
    }

    private static Load load(Rise rise) {
        return new Load.Mass(TWO, MassUnit.KG, Optional.of(rise));
    }

    private static RangeOfMotion bend(int degrees) {
        return new RangeOfMotion(
                RangeOfMotion.Movement.BEND, Value.of(degrees), Optional.empty(), RangeOfMotion.Unit.DEGREES);
    }

    private static RangeOfMotion range(RangeOfMotion.Movement movement, RangeOfMotion.Unit unit) {
        return new RangeOfMotion(movement, Value.of(20), Optional.empty(), unit);
    }

    private static Phase timed(Measure time) {
        return new Phase.Timed(time, new Label("run"), Optional.empty());
    }

    private static Phase until(String words) {
        return new Phase.Until(new Label("run"), SafeText.of(words));
    }

    private static List<Phase> deep(int groups) {
        return groups == 0 ? List.of(RUN) : List.of(new Phase.Repeated(Count.ONE, deep(groups - 1)));
    }

    private static DoseProblem problem(int offset, int length) {
        return new DoseProblem(offset, length, SafeText.of("m"), Optional.empty(), Optional.empty(), List.of());
    }
}
