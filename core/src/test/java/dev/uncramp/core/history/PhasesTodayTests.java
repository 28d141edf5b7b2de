package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhasesTodayTests {

    private static final String OWN_PHASES = """
        schedule: 3 days/week
        session:
          - walk: {week 1 on: 20 min}
          - rises:
              - double-heel-raise:
                  level two feet: 3 x 10
                  level one foot: 5
              - single-leg-stand:
                  level two feet: 10 s
                  level one foot: 20 s
            levels:
              - two feet: week 1
              - one foot: week 2 on
                enter: You can rise ten times.
          - bridge:
              level short: 8
              level long: 12
            levels:
              - short: week 1
              - long: week 2 on
        """;

    @Test
    void phasesOfABlockOrAnExerciseGoByTheirWeeks() {
        Diary diary = Diary.of(OWN_PHASES);
        assertEquals(List.of(), Answers.asked(diary));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 3 x 10", "single-leg-stand: 10 s", "bridge: 8"),
                diary.exercises());
        Answers.week(diary, Answers::open);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(List.of(Kind.ENTER), Answers.asked(diary));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 3 x 10", "single-leg-stand: 10 s", "bridge: 12"),
                diary.exercises());
        Diary entered = diary.answering(Answers::yes).days(2);
        assertEquals(List.of(), Answers.asked(entered));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 5", "single-leg-stand: 20 s", "bridge: 12"),
                entered.exercises());
    }

    @Test
    void thePhaseOfAPartIsAskedAboutOnceAWeekUntilAYes() {
        Diary diary = Answers.week(Diary.of(OWN_PHASES), Answers::open);
        diary.answering(Answers::no).days(2);
        assertEquals(List.of(), Answers.asked(diary));
        assertEquals("double-heel-raise: 3 x 10", diary.exercises().get(1));
        diary.done().days(2).done().days(3);
        assertEquals(List.of(Kind.ENTER), Answers.asked(diary));
    }

    @Test
    void whatMustBeTrueForTheFirstPhaseOfAPartHoldsItBack() {
        Diary diary = Diary.of(OWN_PHASES.replace(
                "      - two feet: week 1\n", "      - two feet: week 1\n        enter: You can stand.\n"));
        assertEquals(List.of(Kind.START), Answers.asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 8"), diary.exercises());
        assertEquals(4, diary.answering(Answers::yes).days(2).exercises().size());
    }

    @Test
    void phasesWithoutWeeksGoOnWithAYesAlone() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            levels:
              - low
              - high:
                enter: It is easy.
            session:
              - bridge:
                  level low: 8
                  level high: 12
            """);
        assertEquals(List.of(Kind.ENTER), Answers.asked(diary));
        assertEquals(List.of("bridge: 8"), diary.exercises());
        assertEquals(
                List.of("bridge: 12"), diary.answering(Answers::yes).days(2).exercises());
    }

    private static final String EACH = """
        schedule: 3 days/week
        levels: each exercise
        session:
          - walk: 20 min
          - bridge: {level low: 5, level high: 10}
        """;

    @Test
    void eachExerciseHasItsOwnLevelWhichThePersonChooses() {
        Diary diary = Diary.of(EACH);
        assertEquals(List.of(Kind.LEVEL), Answers.asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 5"), diary.exercises());
        assertEquals(
                List.of("walk: 20 min", "bridge: 10"),
                diary.answering(Answers::no).days(2).exercises());
    }

    @Test
    void whereTheProgramSaysWhatMovesOnNobodyIsAsked() {
        Diary diary = Diary.of(EACH + "progress:\n  up: after 2 days with pain at most 2\n");
        assertEquals(List.of(), Answers.asked(diary));
    }

    private static final String PHASES = """
        schedule: 3 days/week
        levels:
          - calm: week 1
          - strong: week 2 on
            enter: You can walk for 20 minutes.
        session:
          - walk: 20 min
          - bridge: {level calm: 5, level strong: 10}
        """;

    @Test
    void aPhaseIsEnteredOnlyWithAYes() {
        Diary diary = Answers.week(Diary.of(PHASES), Answers::open);
        assertEquals(List.of(Kind.ENTER), Answers.asked(diary));
        assertEquals(Why.AGAIN_UNTIL_TRUE, diary.next().why());
        assertEquals(List.of("walk: 20 min", "bridge: 5"), diary.exercises());
        assertEquals(Optional.of(1), diary.answering(Answers::no).days(2).next().week());
        assertEquals(List.of(), Answers.asked(diary));
    }

    @Test
    void withAYesTheNextPhaseBegins() {
        Diary diary = Answers.week(Diary.of(PHASES), Answers::open)
                .answering(Answers::yes)
                .days(2);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(2, diary.next().sessionOfWeek());
        assertEquals(List.of("walk: 20 min", "bridge: 10"), diary.exercises());
        assertEquals(List.of(), Answers.asked(diary));
    }

    @Test
    void aWeekThatWasTiringIsDoneAgainAndSoIsOneOfWhichNobodySaysSo() {
        String program = """
            schedule: 3 days/week
            progress:
              repeat: week, if tiring
            session:
              - walk: {week 1: 5 min, week 2: 8 min}
            """;
        assertEquals(List.of(Kind.AGAIN), Answers.asked(Answers.week(Diary.of(program), Answers::open)));
        assertEquals(
                Optional.of(1),
                Answers.week(Diary.of(program), Answers::open)
                        .answering(Answers::open)
                        .next()
                        .week());
        assertEquals(
                Optional.of(1),
                Answers.week(Diary.of(program), Answers::open)
                        .answering(Answers::yes)
                        .next()
                        .week());
        assertEquals(
                Optional.of(2),
                Answers.week(Diary.of(program), Answers::open)
                        .answering(Answers::no)
                        .next()
                        .week());
    }

    @Test
    void theLevelIsAskedBeforeWhatJoinsInByIt() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            levels:
              - low
              - high:
                enter: It is easy.
            session:
              - bridge:
                  level low: 8
                  level high: 12
              - walk: 20 min
                start: You are at the high level.
              - march: 1 min
                leave out: a hot day
            """);
        assertEquals(List.of(Kind.ENTER, Kind.LEAVE_OUT, Kind.START), Answers.asked(diary));
    }

    private static List<String> bridges(Diary diary) {
        return diary.history().sessions().stream()
                .map(record -> record.exercises().get(1).dose())
                .toList();
    }

    @Test
    void theWeeksOfALevelCountFromTheSessionInWhichItIsEntered() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 12 weeks
            session:
              - march: 2 min easy
              - bridge: {level low: 5, level high week 1: 6, level high week 2 on: 7}
                levels:
                  - low: weeks 1-2
                  - high: weeks 3-6
                    enter: It is easy.
            """);
        for (int week = 1; week <= 4; week++) {
            Answers.week(diary, Answers::no);
        }
        Answers.week(diary, Answers::yes);
        Answers.week(diary, Answers::open);
        assertEquals(
                List.of("5", "5", "5", "6", "6", "6", "7", "7", "7"),
                bridges(diary).subList(9, 18));
    }

    @Test
    void theyDoSoAtALevelWithoutWeeksToo() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            levels:
              - low
              - high:
                enter: It is easy.
            session:
              - march: 2 min easy
              - bridge: {level low: 5, level high week 1: 6, level high week 2 on: 7}
            """);
        for (int week = 1; week <= 2; week++) {
            Answers.week(diary, Answers::no);
        }
        Answers.week(diary, Answers::yes);
        Answers.week(diary, Answers::open);
        assertEquals(
                List.of("5", "5", "5", "6", "6", "6", "7", "7", "7"),
                bridges(diary).subList(3, 12));
    }
}
