package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has no line for the level of today is left out, as in a week without a line. */
class LevelsOfTodayTests {

    private static final String ITEMS = """
        session:
          - march: 2 min easy
          - heel-to-toe-stand: {level A: "10 s, each side"}
          - sit-to-stand: {level A: 5, level B: 8, level C: 12}
          - double-heel-raise: {level B: 10}
          - bridge: {level C: 10}
        """;
    private static final String LIST = """
        levels:
          - A: weeks 1-4
          - B: weeks 5-8
            enter: You are steady.
          - C: weeks 9-24
        """;

    private static Program program(String rest) {
        String text = "uncramp: 1\ntitle: Levels\nschedule: 3 days/week\n" + rest;
        return Review.read(
                        SourceFile.of(SourceText.of("levels.yaml", text)),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static List<String> done(String levels, Prescription today) {
        Program program = program(levels + ITEMS);
        return Timeline.of(program, today, Library.builtIn().catalog()).items().stream()
                .map(item -> item.exercise().id())
                .map(ExerciseId::value)
                .toList();
    }

    @Test
    void anExerciseWithOneLineIsDoneAtThatLevelAlone() {
        Prescription first = Prescription.first();
        assertEquals(List.of("march", "heel-to-toe-stand", "sit-to-stand"), done(LIST, first));
        assertEquals(List.of("march", "sit-to-stand", "double-heel-raise"), done(LIST, first.inWeek(5)));
        assertEquals(List.of("march", "sit-to-stand", "bridge"), done(LIST, first.inWeek(9)));
    }

    @Test
    void theLevelThatIsToldIsTheOneOfTheWeekAndTheChosenOneWins() {
        Program program = program(LIST + ITEMS);
        Prescription first = Prescription.first();
        assertEquals(Optional.of("A"), LevelNames.on(program, first));
        assertEquals(Optional.of("B"), LevelNames.on(program, first.inWeek(6)));
        assertEquals(Optional.of("A"), LevelNames.on(program, first.inWeek(6).withLevel("A")));
        assertEquals(Optional.of("A"), LevelNames.on(program(ITEMS), first.inWeek(6)));
    }

    @Test
    void aSessionWithLevelsOfItsOwnTellsThese() {
        Program program = program("""
            sessions:
              - steady:
                  - single-leg-stand: {level A: 10 s, level B: 20 s}
                levels:
                  - A: weeks 1-2
                  - B: week 3 on
              - walking:
                  - walk: 20 min
            """);
        Prescription first = Prescription.first().inWeek(3);
        assertEquals(Optional.of("B"), LevelNames.on(program, first.withSession("steady")));
        assertEquals(
                Optional.of("A"),
                LevelNames.on(program, first.withSession("steady").withLevel("A")));
        assertEquals(Optional.empty(), LevelNames.on(program, first.withSession("walking")));
    }

    @Test
    void whoStaysAtALevelInALaterWeekDoesWhatThatLevelHas() {
        assertEquals(
                List.of("march", "heel-to-toe-stand", "sit-to-stand"),
                done(LIST, Prescription.first().inWeek(9).withLevel("A")));
    }

    @Test
    void togetherTheFirstLevelOfAllCountsUntilAnotherIsChosen() {
        String together = "levels: together\n";
        assertEquals(List.of("march", "heel-to-toe-stand", "sit-to-stand"), done(together, Prescription.first()));
        assertEquals(
                List.of("march", "sit-to-stand", "bridge"),
                done(together, Prescription.first().withLevel("C")));
    }

    @Test
    void eachWithALevelOfItsOwnNoneIsLeftOut() {
        List<String> all = List.of("march", "heel-to-toe-stand", "sit-to-stand", "double-heel-raise", "bridge");
        assertEquals(all, done("levels: each exercise\n", Prescription.first()));
        assertEquals(all, done("levels: each exercise\n", Prescription.first().withLevel("B")));
    }
}
