package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.text.SafeText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgramTypesTests {

    private static final Item BRIDGE = Item.of("bridge", ItemDose.inherited());
    private static final SafeText NAME = SafeText.of("A");

    private static void refused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }

    private static Program program(SessionPlan... sessions) {
        return new Program(
                ProgramHead.of("a/b", "A"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(sessions));
    }

    private static SessionPlan named(String name) {
        return new SessionPlan(Optional.of(SafeText.of(name)), Circuit.none(), Terms.none(), List.of(BRIDGE));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        refused(() -> program());
        refused(() -> program(named("A"), SessionPlan.of(List.of(BRIDGE))));
        refused(() -> SessionPlan.of(List.of()));
        refused(() ->
                new SessionPlan(Optional.empty(), Circuit.none(), Terms.none().withNote(NAME), List.of(BRIDGE)));
        refused(() -> new SessionPlan(
                Optional.empty(),
                new Circuit(Optional.of(Rounds.of(2)), Optional.empty(), Optional.empty(), Optional.empty()),
                Terms.none(),
                List.of(BRIDGE)));
        refused(() -> new Block(NAME, Circuit.none(), Terms.none(), List.of()));
        refused(() -> new Rows<String>(List.of()));
        refused(() ->
                new Rows<>(List.of(new Rows.Row<>(RowKey.week(1), "a"), new Rows.Row<>(new RowKey.Level(NAME), "b"))));
        refused(() -> RowKey.weeks(3, 2));
        refused(() -> RowKey.week(-1));
        refused(() -> new RowKey.Weeks(1, OptionalInt.of(1), OptionalInt.of(0)));
        refused(() -> new RowKey.Weeks(1, OptionalInt.of(2), OptionalInt.of(1)));
        refused(() -> new RowKey.Weeks(1, OptionalInt.empty(), OptionalInt.of(1)));
        refused(() -> new Start.InWeek(-1));
        refused(() -> new Criterion.Days(0, Optional.empty()));
        refused(() -> new Levels.Phases(List.of()));
        refused(() -> PainRule.of(0));
        refused(() -> PainRule.of(10));
        refused(() -> new PainRule(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NAME),
                Optional.empty()));
        refused(() -> new PainRule(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(RowKey.week(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        refused(() -> new Criterion.PainAtMost(PainScore.of(2), Optional.of(PainScore.of(2))));
        refused(() -> new Reviewed(Optional.empty(), Optional.of(LocalDate.EPOCH)));
        refused(() -> ProgramId.of("A b"));
        refused(() -> ProgramId.of("a/b/c"));
        refused(() -> ProgramId.of("x".repeat(65)));
        refused(() -> TimeRange.of(Duration.ZERO));
        refused(() -> TimeRange.of(Duration.ofSeconds(-1)));
        refused(() -> new TimeRange(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        refused(() -> new ThroughTheDay(Duration.ZERO, Optional.empty(), Optional.empty()));
        refused(() -> new ThroughTheDay(Duration.ofHours(-1), Optional.empty(), Optional.empty()));
        refused(() -> new ThroughTheDay(Duration.ofHours(1), Optional.of(LocalTime.NOON), Optional.empty()));
        refused(() -> new ThroughTheDay(Duration.ofHours(1), Optional.of(LocalTime.NOON), Optional.of(LocalTime.NOON)));
        refused(() -> ProgramPath.of("a/b"));
        refused(() -> ProgramPath.parse("a//b"));
        refused(() -> Prescription.first().inWeek(-1));
        refused(() -> Prescription.first().atSessionOfWeek(0));
        refused(() -> new Schedule(
                Optional.empty(),
                Optional.of(Value.of(5)),
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void aPathGoesDownAndUpAndIsWithinWhatHoldsIt() {
        ProgramPath dose = ProgramPath.parse("session/main/3/dose");
        assertEquals(dose, ProgramPath.of("session").child("main").child(3).child("dose"));
        assertEquals("session/main/3/dose", dose.toString());
        assertEquals(Optional.of(ProgramPath.parse("session/main/3")), dose.parent());
        assertTrue(dose.isWithin(ProgramPath.of("session", "main")));
        assertTrue(dose.isWithin(ProgramPath.root()));
        assertFalse(dose.isWithin(ProgramPath.of("session", "finish")));
        assertFalse(ProgramPath.root().isWithin(dose));
        assertEquals(ProgramPath.root(), ProgramPath.parse(""));
        assertEquals(Optional.empty(), ProgramPath.root().parent());
    }

    @Test
    void blocksGoByNameAndEverythingElseByNumber() {
        Block block = new Block(SafeText.of("main"), Circuit.none(), Terms.none(), List.of(BRIDGE));
        SessionPlan session = SessionPlan.of(List.of(
                block,
                BRIDGE,
                new Again(SafeText.of("main"), Terms.none()),
                new CareStep(CareKind.DRINK, Optional.empty(), Terms.none())));
        assertEquals("session/main", session.pathOf(0).toString());
        assertEquals("session/2", session.pathOf(1).toString());
        assertEquals("session/3", session.pathOf(2).toString());
        assertEquals("session/4", session.pathOf(3).toString());
        assertEquals("sessions/A", named("A").path().toString());
    }

    @Test
    void aSessionIsFoundByItsNameAndTheFirstOneWithout() {
        Program program = program(named("A"), named("B"));
        assertEquals(Optional.of(named("A")), program.session(Optional.empty()));
        assertEquals(Optional.of(named("B")), program.session(Optional.of("B")));
        assertEquals(Optional.empty(), program.session(Optional.of("C")));
        assertFalse(SessionPlan.of(List.of(BRIDGE)).isCalled("A"));
        assertEquals("a/b", program.id().toString());
        assertEquals("A", program.title().value());
        assertEquals(Optional.empty(), program.grade());
    }

    @Test
    void weeksHoldBothEndsAndSayThemselves() {
        assertTrue(RowKey.weeks(2, 4).holds(2));
        assertTrue(RowKey.weeks(2, 4).holds(4));
        assertFalse(RowKey.weeks(2, 4).holds(5));
        assertFalse(RowKey.weekOn(2).holds(1));
        assertTrue(RowKey.weekOn(2).holds(99));
        assertEquals("week 3", RowKey.week(3).toString());
        assertEquals("weeks 2-4", RowKey.weeks(2, 4).toString());
        assertEquals("week 2 on", RowKey.weekOn(2).toString());
        assertEquals("week 2 session 3", new RowKey.Weeks(2, OptionalInt.of(2), OptionalInt.of(3)).toString());
        assertEquals("afterwards", new RowKey.Afterwards().toString());
        assertEquals(Optional.of(NAME), new RowKey.Level(NAME).atLevel());
        assertEquals(Optional.empty(), new RowKey.Level(NAME).inWeeks());
        assertEquals(Optional.empty(), RowKey.week(1).atLevel());
    }

    @Test
    void aScheduleSaysTheDaysItPlans() {
        assertEquals(Optional.of(7.0), Schedule.daily().plannedDaysPerWeek());
        assertEquals(
                Optional.of(3.0), Schedule.empty().onDays(Value.between(3, 4)).plannedDaysPerWeek());
        assertEquals(Optional.empty(), Schedule.empty().timesADay(Value.of(2)).plannedDaysPerWeek());
        assertEquals(Optional.of(2.0), weekdays(false, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertEquals(Optional.of(3.5), weekdays(true));
    }

    private static Optional<Double> weekdays(boolean everyOther, DayOfWeek... days) {
        return new Schedule(
                        Optional.empty(),
                        Optional.empty(),
                        everyOther,
                        false,
                        List.of(days),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .plannedDaysPerWeek();
    }

    @Test
    void aPrescriptionStartsInTheFirstWeekAndKeepsEachChoice() {
        ProgramPath item = ProgramPath.parse("session/1");
        Prescription chosen = Prescription.firstOf(program(named("A")))
                .inWeek(3)
                .atSessionOfWeek(2)
                .withSession("A")
                .withLevel("low")
                .with(Ease.GENTLER)
                .withSoreSide(Side.LEFT)
                .withChoices(Map.of(item, 1))
                .inMaintenance();
        assertEquals(
                new Prescription(
                        3,
                        2,
                        2,
                        1,
                        true,
                        Optional.of("A"),
                        Optional.of("low"),
                        Map.of(),
                        Map.of(),
                        Ease.GENTLER,
                        Optional.of(Side.LEFT),
                        Map.of(item, 1),
                        Set.of(),
                        Set.of()),
                chosen);
        assertEquals(1, Prescription.first().week());
    }

    @Test
    void theOtherSideOfBothIsBoth() {
        assertEquals(Side.RIGHT, Side.LEFT.other());
        assertEquals(Side.LEFT, Side.RIGHT.other());
        assertEquals(Side.BOTH, Side.BOTH.other());
    }
}
