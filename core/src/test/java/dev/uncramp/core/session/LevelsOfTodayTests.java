package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.Map;
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
        return ids(program(levels + ITEMS), today);
    }

    private static List<String> ids(Program program, Prescription today) {
        return Timeline.of(program, today, Library.builtIn().catalog()).items().stream()
                .map(item -> item.exercise().id())
                .map(ExerciseId::value)
                .toList();
    }

    @Test
    void aSessionWithAListOfItsOwnIsAtItsFirstLevelUntilAnAnswerLeadsOn() {
        Program program = program("""
            sessions:
              - raises:
                  - double-heel-raise: {level two: 3 x 12}
                  - bridge: {level one: 3 x 8}
                levels:
                  - two
                  - one:
                    enter: You are steady.
              - walking:
                  - walk: 10 min
            """);
        Prescription first = Prescription.first().withSession("raises");
        SessionPlan raises = program.sessions().get(0);
        Map<ProgramPath, String> one = Map.of(raises.pathOf(0), "one", raises.pathOf(1), "one");
        assertEquals(List.of("double-heel-raise"), ids(program, first));
        assertEquals(List.of("double-heel-raise"), ids(program, first.inWeek(7)));
        assertEquals(List.of("bridge"), ids(program, first.withLevels(one)));
        assertEquals(List.of("bridge"), ids(program, first.withLevel("one")));
        assertEquals(List.of("walk"), ids(program, Prescription.first().withSession("walking")));
    }

    @Test
    void whatHasLevelsThatBeginLaterJoinsInWithTheFirstOfThem() {
        Program program = program("""
            session:
              - march: 2 min easy
              - bridge: {level bar: 3 x 8, level stiff bar: 3 x 12}
                levels:
                  - bar: weeks 5-8
                  - stiff bar: weeks 9-12
            """);
        Prescription first = Prescription.first();
        assertEquals(List.of("march"), ids(program, first));
        assertEquals(List.of("march"), ids(program, first.inWeek(4)));
        assertEquals(List.of("march", "bridge"), ids(program, first.inWeek(5)));
        assertEquals(List.of("march", "bridge"), ids(program, first.inWeek(12)));
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

    private static final String ROWS = """
        session:
          - march: 2 min easy
          - double-heel-raise:
              level A: 15
              level B week 1: 16
              level B weeks 2-3: 17
              level B week 4 on: 18
          - bridge: {level B on: 10}
        """;

    private static List<String> inWeeks(String levels, Prescription today) {
        String text = "uncramp: 1\ntitle: Levels\nschedule: 3 days/week\n" + levels + ROWS;
        Program program = Review.read(
                        SourceFile.of(SourceText.of("levels.yaml", text)),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
        return Timeline.of(program, today, Library.builtIn().catalog()).items().stream()
                .skip(1)
                .map(item -> item.exercise().id() + " " + DoseLine.print(item.dose()))
                .toList();
    }

    @Test
    void theWeeksOfALevelCountFromItsFirstOne() {
        Prescription first = Prescription.first();
        assertEquals(List.of("double-heel-raise 15"), inWeeks(LIST, first.inWeek(4)));
        assertEquals(List.of("double-heel-raise 16", "bridge 10"), inWeeks(LIST, first.inWeek(5)));
        assertEquals(List.of("double-heel-raise 17", "bridge 10"), inWeeks(LIST, first.inWeek(7)));
        assertEquals(List.of("double-heel-raise 18", "bridge 10"), inWeeks(LIST, first.inWeek(8)));
        assertEquals(List.of("bridge 10"), inWeeks(LIST, first.inWeek(9)));
        assertEquals(
                List.of("double-heel-raise 18", "bridge 10"),
                inWeeks(LIST, first.inWeek(20).withLevel("B")));
        assertEquals(List.of("double-heel-raise 16", "bridge 10"), inWeeks(LIST, first.withLevel("B")));
    }

    @Test
    void withoutAListTheyCountFromTheWeekInWhichItWasBegun() {
        Prescription there = Prescription.first().inWeek(7).withLevel("B");
        assertEquals(List.of("double-heel-raise 18", "bridge 10"), inWeeks("", there));
        assertEquals(
                List.of("double-heel-raise 17", "bridge 10"),
                inWeeks("", there.withLevelsSince(Map.of(ProgramPath.root(), 6))));
    }

    @Test
    void theWeeksOfAListAtThePartCountFromTheWeekInWhichItWasBegunThere() {
        String text = """
            uncramp: 1
            title: Levels
            schedule: daily
            session:
              - march: 2 min easy
              - double-heel-raise: {level A: 15, level B week 1: 16, level B week 2 on: 17}
                levels:
                  - A: weeks 1-4
                  - B: weeks 5-8
            """;
        Program program = Review.read(
                        SourceFile.of(SourceText.of("levels.yaml", text)),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow(() -> new IllegalStateException(text));
        ProgramPath place = ProgramPath.of("session", "2");
        assertEquals(
                "16",
                DoseLine.print(Timeline.of(
                                program,
                                Prescription.first()
                                        .inWeek(8)
                                        .withLevels(Map.of(place, "B"))
                                        .withLevelsSince(Map.of(place, 8)),
                                Library.builtIn().catalog())
                        .items()
                        .get(1)
                        .dose()));
    }
}
