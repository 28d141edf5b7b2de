package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows of "How it is read" that concern a line: what a line means, as values. */
class DoseReadingTests {

    private static SingleDose read(String line) {
        DoseReading reading = DoseLine.parse(line, DoseArbitraries.VOCABULARY);
        assertEquals(List.of(), reading.problems());
        return reading.dose().orElseThrow().first();
    }

    private static Goal goal(String line) {
        return (Goal) read(line).amount();
    }

    private static DoseProblem problem(String line) {
        List<DoseProblem> problems = DoseLine.parse(line).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @Test
    void aNumberAloneIsOneSetOfReps() {
        assertEquals(Goal.of(Measure.of(10, KnownUnit.REPS)), goal("10"));
        assertEquals(Optional.of(Value.of(10)), goal("10").reps());
        assertEquals(Optional.empty(), goal("10 s").reps());
    }

    @Test
    void whatStandsBeforeTheXIsSets() {
        assertEquals(Goal.of(3, Measure.seconds(20)), goal("3 x 20 s"));
        assertEquals(new Count(2, 3), goal("2-3 x 10").sets());
        assertEquals(2, goal("2-3 x 10").sets().planned());
        assertTrue(goal("2-3 x 10").sets().isRange());
    }

    @Test
    void setsRepsAndTimeInFullAreRepsWithAHold() {
        SingleDose dose = read("2 x 4 x 30 s");
        assertEquals(Goal.of(2, Measure.of(4, KnownUnit.REPS)), dose.amount());
        assertEquals(Optional.of(Hold.of(Measure.seconds(30))), dose.parts().hold());
    }

    @Test
    void aRangePlansItsLowEndACeilingItselfAFloorItself() {
        Value range = goal("8-12").measure().value();
        assertEquals(BigDecimal.valueOf(8), range.planned());
        assertEquals(BigDecimal.valueOf(12), range.most());
        Value ceiling = goal("up to 30").measure().value();
        assertEquals(new Value.UpTo(BigDecimal.valueOf(30)), ceiling);
        assertEquals(BigDecimal.valueOf(30), ceiling.planned());
        Value floor = goal("at least 15 min").measure().value();
        assertEquals(BigDecimal.valueOf(15), floor.most());
        assertEquals(Optional.empty(), floor.exact());
        assertEquals(Optional.of(BigDecimal.valueOf(8)), Value.of(8).exact());
    }

    @Test
    void timesAreDurations() {
        assertEquals(
                Optional.of(Duration.ofSeconds(90)), goal("1.5 min").measure().time());
        assertEquals(Optional.of(Duration.ofHours(1)), goal("1 h").measure().time());
        assertEquals(
                Optional.of(Duration.ofSeconds(20)), goal("20-30 s").measure().time());
        assertEquals(
                Optional.of(Duration.ofSeconds(30)), goal("20-30 s").measure().longest());
        assertEquals(Optional.empty(), goal("20 m").measure().time());
        assertEquals(Optional.empty(), goal("20 steps").measure().longest());
    }

    @Test
    void anArrowGoesFromTheStartToTheGoal() {
        assertEquals(Optional.of(Rise.to(Value.of(30))), goal("5 -> 30").rise());
        assertEquals(goal("3 x 8 -> 12"), goal("3 x 8 -> 3 x 12"));
        assertEquals(
                Optional.of(Rise.toSets(Count.of(3))), goal("1 x 10 -> 3 x 10").rise());
        assertEquals(
                Optional.of(new Rise(
                        Optional.empty(),
                        Optional.of(Value.of(30)),
                        Optional.of(new Increment(
                                Optional.of(Value.of(30)),
                                Optional.of(KnownUnit.SECONDS),
                                Optional.of(new RisePace(new Count(2, 3), RisePace.Period.SESSION)))))),
                goal("20 -> 30 min by 30 s after 2-3 sessions").rise());
    }

    @Test
    void aPaceIsAnEffortWithOrWithoutAComma() {
        assertEquals(read("2 min, easy"), read("2 min easy"));
        assertEquals(
                Optional.of(Effort.of(Pace.EASY)), read("2 min easy").parts().effort());
        assertEquals(Optional.of(new Label("walk")), goal("2 min walk").label());
    }

    @Test
    void metresAreNoMinutes() {
        assertEquals(KnownUnit.METRES, goal("30 m").measure().unit());
        assertEquals(9, problem("10, hold 30 m").offset());
        assertEquals(4, problem("10, hold 30 m").length());
    }

    @Test
    void oneSideOrTheOtherOrBothInTurn() {
        assertEquals(Optional.of(DoseSide.EACH), read("10 each side").parts().side());
        assertTrue(read("10, alternating").parts().alternating());
        assertEquals(Optional.empty(), read("10, alternating").parts().side());
        assertEquals(4, read("5, each of 4 ways").parts().ways().orElseThrow().count());
    }

    @Test
    void aTempoIsUpHoldDown() {
        Tempo numbers = read("10, tempo 3-2-4").parts().tempo().orElseThrow();
        assertEquals(Optional.of(Duration.ofSeconds(3)), numbers.rising());
        assertEquals(Optional.of(Duration.ofSeconds(2)), numbers.holding());
        assertEquals(Optional.of(Duration.ofSeconds(4)), numbers.lowering());
        Tempo times = read("10, down 5 s").parts().tempo().orElseThrow();
        assertEquals(Optional.empty(), times.rising());
        assertEquals(Optional.empty(), times.holding());
        assertEquals(Optional.of(Duration.ofSeconds(5)), times.lowering());
    }

    @Test
    void intervalsKeepTheirPhasesInOrder() {
        Interval interval =
                (Interval) read("8 x (20 s hard at 5 mph, 10 s rest)").amount();
        assertEquals(Count.of(8), interval.rounds());
        assertEquals(
                List.of(
                        new Phase.Timed(
                                Measure.seconds(20),
                                new Label("hard"),
                                Optional.of(new Intensity(Value.of(5), IntensityUnit.MILES_AN_HOUR))),
                        new Phase.Timed(Measure.seconds(10), new Label("rest"), Optional.empty())),
                interval.phases());
    }

    @Test
    void theFirstChoiceIsTheDefault() {
        Dose dose = DoseLine.parse("10 min or 500 m").dose().orElseThrow();
        assertEquals(2, dose.choices().size());
        assertEquals(SingleDose.of(Goal.of(Measure.of(10, KnownUnit.MINUTES))), dose.first());
        assertEquals("choice", dose.match(new Dose.Cases<String>() {
            @Override
            public String single(SingleDose single) {
                return "single";
            }

            @Override
            public String choice(DoseChoice choice) {
                return "choice";
            }
        }));
    }

    @Test
    void offsetsCountCodePointsOfTheTextAsWritten() {
        DoseProblem problem = problem("3\u00A0\u00D7\u00A010,\u2003hold 5\u00A0\u00A0repz");
        assertEquals(16, problem.offset());
        assertEquals(4, problem.length());
        assertEquals("`repz` is no unit of a hold", problem.message().value());
    }

    @Test
    void aMisspeltWordIsNamedWithTheNearest() {
        DoseProblem problem = problem("5 repz");
        assertEquals(List.of("reps"), problem.nearest());
        assertEquals("did you mean `reps`?", problem.remedy().orElseThrow().value());
        assertEquals(
                "`repz` is no unit; expected a unit such as `reps`, `s`, `min`, `breaths` or `steps`",
                problem.statement().value());
    }

    @Test
    void sharedPartsAreLaidUnderTheOwnOnes() {
        DoseParts shared = DoseRows.parse("hold 3 breaths, rest 30 s").parts().orElseThrow();
        SingleDose dose = read("2 x 8, rest 10 s").sharing(shared);
        assertEquals("2 x 8, hold 3 breaths, rest 10 s", DoseLine.print(dose));
        assertEquals("hold 3 breaths, rest 30 s", DoseRows.print(shared));
        assertEquals(
                List.of(Optional.of(DosePart.HOLD)),
                DoseConflict.between(read("30 s").amount(), shared).stream()
                        .map(DoseConflict::part)
                        .toList());
    }

    @Test
    void sharedPartsSayWhatIsTheMatterWithThem() {
        assertEquals(
                List.of("a part is missing"),
                DoseRows.parse("").problems().stream()
                        .map(p -> p.message().value())
                        .toList());
        assertEquals(
                List.of("`10` does not say what it is", "`5` has no unit"),
                DoseRows.parse("10, hold 5").problems().stream()
                        .map(p -> p.message().value())
                        .toList());
        assertEquals(0, DoseRows.parse("each sid").problems().get(0).offset() - 5);
    }

    @Test
    void aLineThatIsTooLongIsOneProblem() {
        String line = "10" + " ".repeat(1998);
        assertEquals(List.of(), DoseLine.parse(line).problems());
        assertEquals(
                "a dose of 2001 characters is too long: at most 2000",
                problem(line + " ").message().value());
        assertEquals(2001, problem(line + " ").length());
        assertEquals(1, DoseRows.parse(line + " ").problems().size());
    }

    @Test
    void hintsNameTheLineThatNobodyMisreads() {
        assertEquals(
                List.of("Write `up 3 s, hold 2 s, down 5 s`."),
                DoseHints.of(read("10, tempo 3-2-5")).stream()
                        .map(hint -> hint.help().value())
                        .toList());
        DoseHint sets = DoseHints.of(read("6 x 14 s")).get(0);
        assertEquals(DoseHint.Kind.SETS_READ_AS_REPS, sets.kind());
        assertEquals(
                "`6 x 14 s` is 6 sets with a rest after each", sets.message().value());
        assertEquals(
                "If repetitions with a hold are meant, write `6, hold 14 s`.",
                sets.help().value());
        for (String silent :
                List.of("5 x 5 s", "10 x 15 s", "10 x 5", "10 x 5 breaths", "10, tempo 3-2-3", "as told")) {
            assertEquals(List.of(), DoseHints.of(read(silent)), silent);
        }
    }
}
