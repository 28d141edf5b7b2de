package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PartsTodayTests {

    private static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    private static PartChange no(PartQuestion question) {
        return question.changes().get(1);
    }

    private static PartChange open(PartQuestion question) {
        return PartChange.NOTHING;
    }

    private static List<Kind> asked(Diary diary) {
        return diary.next().questions().stream().map(PartQuestion::kind).toList();
    }

    private static Diary week(Diary diary, Function<PartQuestion, PartChange> answer) {
        return diary.answering(answer)
                .days(2)
                .answering(answer)
                .days(2)
                .answering(answer)
                .days(3);
    }

    @Test
    void whichSideIsSoreIsAskedOnceWhereTheProgramNeedsItAndKept() {
        Diary diary = Diary.of(SORE);
        assertEquals(List.of(Kind.SIDE), asked(diary));
        assertEquals(Optional.empty(), diary.next().prescription().soreSide());
        Diary told = diary.answering(PartsTodayTests::no).days(1);
        assertEquals(List.of(), asked(told));
        assertEquals(Optional.of(Side.RIGHT), told.next().prescription().soreSide());
        assertEquals(
                Optional.empty(),
                Diary.of(SORE)
                        .answering(PartsTodayTests::open)
                        .days(1)
                        .next()
                        .prescription()
                        .soreSide());
    }

    private static final String SORE = """
        schedule: daily
        session:
          - heel-drop: 3, sore side
        """;

    private static final String START = """
        schedule: 3 days/week
        session:
          - walk: 20 min
          - bridge: 8
            start: You can roll over in bed.
        """;

    @Test
    void whatJoinsInWhenSomethingIsTrueIsOutUntilSomeoneSaysSo() {
        Diary diary = Diary.of(START);
        assertEquals(List.of(Kind.START), asked(diary));
        assertEquals(List.of("walk: 20 min"), diary.exercises());
        assertEquals(
                List.of("walk: 20 min"),
                diary.answering(PartsTodayTests::no)
                        .days(2)
                        .answering(PartsTodayTests::open)
                        .days(2)
                        .exercises());
    }

    @Test
    void onceItIsTrueItStaysInAndIsAskedNoMore() {
        Diary diary = Diary.of(START).answering(PartsTodayTests::yes).days(2);
        assertEquals(List.of(), asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 8"), diary.exercises());
    }

    @Test
    void itIsAskedAgainInTheNextWeekOnly() {
        Diary diary = Diary.of(START).answering(PartsTodayTests::no).days(2);
        assertEquals(List.of(), asked(diary));
        diary.done().days(2).done().days(3);
        assertEquals(List.of(Kind.START), asked(diary));
    }

    private static final String SESSION_LATER = """
        sessions:
          - Move:
              - knee-rolls: 5
            schedule: daily
          - Walk:
              - walk: 20 min
            schedule: daily
            start: You can stand for ten minutes.
        """;

    private static Optional<String> named(Diary diary) {
        return diary.next().session();
    }

    @Test
    void aSessionThatJoinsInWhenSomethingIsTrueIsDueFromTheYesOn() {
        Diary waits = Diary.of(SESSION_LATER);
        assertEquals(List.of(Kind.START), asked(waits));
        waits.answering(PartsTodayTests::no);
        assertFalse(waits.next().due());
        assertEquals(Optional.of("Move"), named(waits.days(1)));

        Diary told = Diary.of(SESSION_LATER).answering(PartsTodayTests::yes);
        assertEquals(Optional.of("Walk"), named(told));
        assertTrue(told.next().due());
        assertEquals(List.of("walk: 20 min"), told.exercises());
        assertEquals(List.of(), asked(told.days(1)));
        assertEquals(Optional.of("Walk"), named(told));
    }

    @Test
    void aSessionThatStillWaitsIsAskedAboutWhereItIsAskedFor() {
        Wanted walk = new Wanted(Optional.empty(), Optional.of("Walk"), Optional.empty());
        Diary diary = Diary.of(SESSION_LATER).answering(PartsTodayTests::no);
        Whereabouts next = diary.next(walk);
        assertEquals(
                List.of(Kind.START),
                next.questions().stream().map(PartQuestion::kind).toList());
        assertEquals(List.of(), diary.exercises(next.prescription()));
        assertEquals(
                List.of("walk: 20 min"),
                diary.exercises(yes(next.questions().get(0)).of(next.prescription())));
    }

    @Test
    void whatStillWaitsIsNotAskedAboutAsLeftOutToo() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - walk: 20 min
              - bridge: 8
                start: You can roll over in bed.
                leave out: a sore hip
            """);
        assertEquals(List.of(Kind.START), asked(diary));
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                asked(diary.answering(PartsTodayTests::yes).days(1)));
    }

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
        assertEquals(List.of(), asked(diary));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 3 x 10", "single-leg-stand: 10 s", "bridge: 8"),
                diary.exercises());
        week(diary, PartsTodayTests::open);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(List.of(Kind.ENTER), asked(diary));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 3 x 10", "single-leg-stand: 10 s", "bridge: 12"),
                diary.exercises());
        Diary entered = diary.answering(PartsTodayTests::yes).days(2);
        assertEquals(List.of(), asked(entered));
        assertEquals(
                List.of("walk: 20 min", "double-heel-raise: 5", "single-leg-stand: 20 s", "bridge: 12"),
                entered.exercises());
    }

    @Test
    void thePhaseOfAPartIsAskedAboutOnceAWeekUntilAYes() {
        Diary diary = week(Diary.of(OWN_PHASES), PartsTodayTests::open);
        diary.answering(PartsTodayTests::no).days(2);
        assertEquals(List.of(), asked(diary));
        assertEquals("double-heel-raise: 3 x 10", diary.exercises().get(1));
        diary.done().days(2).done().days(3);
        assertEquals(List.of(Kind.ENTER), asked(diary));
    }

    @Test
    void whatMustBeTrueForTheFirstPhaseOfAPartHoldsItBack() {
        Diary diary = Diary.of(OWN_PHASES.replace(
                "      - two feet: week 1\n", "      - two feet: week 1\n        enter: You can stand.\n"));
        assertEquals(List.of(Kind.START), asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 8"), diary.exercises());
        assertEquals(
                4, diary.answering(PartsTodayTests::yes).days(2).exercises().size());
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
        assertEquals(List.of(Kind.ENTER), asked(diary));
        assertEquals(List.of("bridge: 8"), diary.exercises());
        assertEquals(
                List.of("bridge: 12"),
                diary.answering(PartsTodayTests::yes).days(2).exercises());
    }

    @Test
    void aSessionOfWhichAllIsLeftOutCountsAsKeptAndIsNotAskedAboutAgain() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 2 weeks
            session:
              - bridge: 8
                leave out: a sore hip
            """);
        assertEquals(List.of(Kind.LEAVE_OUT), asked(diary));
        diary.answering(PartsTodayTests::yes);
        assertEquals(List.of(), asked(diary));
        assertFalse(diary.next().due());
        assertEquals(
                Optional.empty(),
                diary.history().morningToAskAbout(diary.days(1).now()));
        diary.days(1)
                .answering(PartsTodayTests::yes)
                .days(2)
                .answering(PartsTodayTests::yes)
                .days(3);
        assertEquals(Optional.of(2), diary.next().week());
    }

    private static final String LEAVE_OUT = """
        schedule: daily, 2 x/day
        session:
          - walk: 20 min
          - bridge: 8
            leave out: a sore hip
        """;

    @Test
    void whatIsLeftOutOnSomeDaysIsInOnlyAfterANo() {
        assertEquals(List.of("walk: 20 min"), Diary.of(LEAVE_OUT).exercises());
        Diary diary = Diary.of(LEAVE_OUT);
        Whereabouts next = diary.next();
        assertEquals(
                List.of("walk: 20 min", "bridge: 8"),
                diary.exercises(next.questions().get(0).changes().get(1).of(next.prescription())));
        assertEquals(
                List.of("walk: 20 min"), diary.answering(PartsTodayTests::no).exercises());
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(PartsTodayTests::yes).exercises());
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(PartsTodayTests::open).exercises());
    }

    @Test
    void aYesStaysForTheDayAndANoIsAskedAgain() {
        Diary diary = Diary.of(LEAVE_OUT);
        assertEquals(List.of(Kind.LEAVE_OUT), asked(diary));
        assertEquals(List.of(Kind.LEAVE_OUT), asked(diary.answering(PartsTodayTests::no)));
        assertEquals(List.of(), asked(Diary.of(LEAVE_OUT).answering(PartsTodayTests::yes)));
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(PartsTodayTests::yes).exercises());
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                asked(diary.answering(PartsTodayTests::no).days(1)));
    }

    @Test
    void aKindOfDayIsAskedOnlyBeforeASessionThatHoldsThePart() {
        Diary diary = Diary.of("""
            sessions:
              - Morning:
                  - walk: 20 min
                schedule: daily
              - Evening:
                  - bridge: 8
                  - bird-dog: {week 2 on: 6}
                    leave out: a sore hip
                  - knee-rolls: 5
                    leave out: heavy work
                schedule: daily
            """);
        assertEquals(List.of(), asked(diary));
        diary.done();
        assertEquals(
                List.of("heavy work"),
                diary.next().questions().stream()
                        .map(question -> question.words().value())
                        .toList());
    }

    @Test
    void aSessionWithAPartLeftOutIsKept() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            session:
              - walk: {week 1: 5 min, week 2: 8 min}
              - bridge: 8
                leave out: a sore hip
            """);
        assertEquals(Optional.of(2), week(diary, PartsTodayTests::yes).next().week());
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
        assertEquals(List.of(Kind.LEVEL), asked(diary));
        assertEquals(List.of("walk: 20 min", "bridge: 5"), diary.exercises());
        assertEquals(
                List.of("walk: 20 min", "bridge: 10"),
                diary.answering(PartsTodayTests::no).days(2).exercises());
    }

    @Test
    void whereTheProgramSaysWhatMovesOnNobodyIsAsked() {
        Diary diary = Diary.of(EACH + "progress:\n  up: after 2 days with pain at most 2\n");
        assertEquals(List.of(), asked(diary));
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
        Diary diary = week(Diary.of(PHASES), PartsTodayTests::open);
        assertEquals(List.of(Kind.ENTER), asked(diary));
        assertEquals(Why.AGAIN_UNTIL_TRUE, diary.next().why());
        assertEquals(List.of("walk: 20 min", "bridge: 5"), diary.exercises());
        assertEquals(
                Optional.of(1),
                diary.answering(PartsTodayTests::no).days(2).next().week());
        assertEquals(List.of(), asked(diary));
    }

    @Test
    void withAYesTheNextPhaseBegins() {
        Diary diary = week(Diary.of(PHASES), PartsTodayTests::open)
                .answering(PartsTodayTests::yes)
                .days(2);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(2, diary.next().sessionOfWeek());
        assertEquals(List.of("walk: 20 min", "bridge: 10"), diary.exercises());
        assertEquals(List.of(), asked(diary));
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
        assertEquals(List.of(Kind.AGAIN), asked(week(Diary.of(program), PartsTodayTests::open)));
        assertEquals(
                Optional.of(1),
                week(Diary.of(program), PartsTodayTests::open)
                        .answering(PartsTodayTests::open)
                        .next()
                        .week());
        assertEquals(
                Optional.of(1),
                week(Diary.of(program), PartsTodayTests::open)
                        .answering(PartsTodayTests::yes)
                        .next()
                        .week());
        assertEquals(
                Optional.of(2),
                week(Diary.of(program), PartsTodayTests::open)
                        .answering(PartsTodayTests::no)
                        .next()
                        .week());
    }

    private static final String DOWN = """
        schedule: 3 days/week
        session:
          - bridge:
              week 1: 8
              week 2: 10
              week 3: 12
        progress:
          down: you leaked or felt heavy
        """;

    @Test
    void aReasonToGoBackAWeekIsAskedAfterAStopAndAYesGoesBackForGood() {
        Diary diary = Diary.of(DOWN)
                .done()
                .days(2)
                .done()
                .days(2)
                .done()
                .days(3)
                .done()
                .days(1);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(List.of(), asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.BACK_WEEK), asked(diary));
        assertEquals(
                Optional.of("1"),
                diary.next().questions().get(0).options().stream().findFirst().map(Object::toString));
        diary.answering(PartsTodayTests::yes).days(2);
        assertEquals(List.of("bridge: 8"), diary.exercises());
        assertEquals(List.of(), asked(diary));
    }

    @Test
    void aReasonToGoBackIsAskedBeforeTheNextSessionOnTheSameDayToo() {
        Diary diary = Diary.of("""
            schedule: daily, 2 x/day
            session:
              - bridge: {level low: 8, level high: 10}
            levels:
              - low: week 1
              - high: week 2 on
            progress:
              down: it hurt more than before
            """);
        for (int day = 1; day <= 7; day++) {
            diary.done().done().days(1);
        }
        assertEquals(List.of("bridge: 10"), diary.exercises());
        diary.done();
        assertEquals(List.of(), asked(diary), "a calm session is no reason to ask");
        diary.red();
        assertEquals(List.of(Kind.BACK_LEVEL), asked(diary));
        assertEquals(List.of("bridge: 8"), diary.answering(PartsTodayTests::yes).exercises());
    }

    @Test
    void withoutAYesNobodyGoesBack() {
        Diary diary = Diary.of(DOWN)
                .done()
                .days(2)
                .done()
                .days(2)
                .done()
                .days(3)
                .done()
                .days(1)
                .notToday()
                .days(1);
        assertEquals(
                List.of("bridge: 10"),
                diary.answering(PartsTodayTests::open).days(2).exercises());
    }

    @Test
    void inTheFirstWeekThereIsNoWayBack() {
        assertEquals(List.of(), asked(Diary.of(DOWN).done().days(1).notToday().days(1)));
    }

    @Test
    void aReasonToGoBackALevelIsAskedInPlaceOfTheQuestionThatLeadsOn() {
        Diary diary =
                Diary.of("""
                    schedule: 3 days/week
                    levels:
                      - low
                      - middle:
                        enter: It is easy.
                      - high:
                        enter: It is very easy.
                    session:
                      - bridge:
                          level low: 8
                          level middle: 10
                          level high: 12
                    progress:
                      down: you grabbed the rail
                    """).answering(PartsTodayTests::yes).days(1).notToday().days(6);
        assertEquals(List.of(Kind.BACK_LEVEL), asked(diary));
        assertEquals(
                List.of("bridge: 8"),
                diary.answering(PartsTodayTests::yes).days(2).exercises());
    }

    private static final String HALF = """
        schedule: daily
        session:
          - bridge: 3 x 10
          - walk: 10 min
          - march: 3 x 1
        progress:
          down: {when: "it still hurts, or is stiff", then: half as much}
        """;

    @Test
    void halfAsMuchIsAskedInTheFirstWeekTooAndHalvesThatDayAlone() {
        Diary diary = Diary.of(HALF).done().days(1);
        assertEquals(List.of(), asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.HALF), asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals("it still hurts, or is stiff", question.words().value());
        assertEquals(yes(question), question.unsure());
        assertEquals(List.of("bridge: 3 x 10", "walk: 10 min", "march: 3 x 1"), diary.exercises());
        diary.answering(PartsTodayTests::yes);
        List<String> half = List.of("bridge: 3 x 5", "walk: 5 min", "march: 1");
        assertEquals(
                half,
                diary.history().sessions().get(1).exercises().stream()
                        .map(done -> done.exercise() + ": " + done.dose())
                        .toList());
        assertFalse(diary.history().sessions().get(1).earns());
        assertEquals(half, diary.exercises(), "a second session of that day");
        diary.days(1);
        assertEquals(List.of(Kind.HALF), asked(diary));
        diary.answering(PartsTodayTests::no).days(1);
        assertEquals(List.of(), asked(diary));
        assertEquals(List.of("bridge: 3 x 10", "walk: 10 min", "march: 3 x 1"), diary.exercises());
    }

    @Test
    void halfAsMuchIsAskedAfterTheWeeksOfTheProgramToo() {
        Diary diary = Diary.of("""
            schedule: daily, for 1 week, afterwards 2 days/week
            session:
              - bridge: 3 x 10
            progress:
              down: {when: it still hurts, then: half as much}
            """);
        for (int day = 1; day <= 8; day++) {
            diary.done().days(1);
        }
        assertTrue(diary.next().prescription().afterwards());
        assertEquals(List.of(), asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.HALF), asked(diary));
        assertEquals(
                List.of("bridge: 3 x 5"), diary.answering(PartsTodayTests::yes).exercises());
    }

    @Test
    void oneSetLessIsOneSetOrOneRoundLessOnThatDayAlone() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 3 x 10
              - pelvic-tilt: 12/10/8
              - march: 2 x (1 min easy, 1 min brisk)
              - walk: 10 min
              - sit-to-stand: 10/8
            progress:
              down: {when: it still hurts, then: one set less}
            """).notToday().days(1);
        assertEquals(List.of(Kind.SET_LESS), asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(yes(question), question.unsure());
        List<String> whole = diary.exercises();
        diary.answering(PartsTodayTests::yes);
        assertEquals(
                List.of(
                        "bridge: 2 x 10",
                        "pelvic-tilt: 12/10",
                        "march: (1 min easy, 1 min brisk)",
                        "walk: 10 min",
                        "sit-to-stand: 10"),
                diary.exercises(),
                "a second session of that day");
        assertEquals(List.of(), asked(diary));
        diary.days(1).answering(PartsTodayTests::no).days(1);
        assertEquals(whole, diary.exercises());
    }

    @Test
    void anOwnSentenceIsAskedAndTheDayStaysAsItIs() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 3 x 10
              - walk: 10 min
            progress:
              down: {when: the pain is not back, then: Take the weight before.}
            """).done().days(1);
        assertEquals(List.of(), asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.IN_WORDS), asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals("the pain is not back", question.words().value());
        assertEquals("Take the weight before.", question.options().get(0).value());
        assertEquals(yes(question), question.unsure());
        List<String> whole = diary.exercises();
        diary.answering(PartsTodayTests::yes);
        assertFalse(diary.history().sessions().get(1).earns());
        assertEquals(whole, diary.exercises(), "a second session of that day");
        assertTrue(diary.next().prescription().ease().isHalf());
        assertEquals(List.of(), asked(diary));
        diary.days(1);
        assertFalse(diary.next().prescription().ease().isHalf());
        assertEquals(List.of(Kind.IN_WORDS), asked(diary));
        diary.answering(PartsTodayTests::no).days(1);
        assertEquals(List.of(), asked(diary));
        assertEquals(whole, diary.exercises());
    }

    @Test
    void aStepBackThatIsNamedIsTheOneThatIsAsked() {
        String program = """
            schedule: 3 days/week
            levels:
              - low: weeks 1-2
              - high: weeks 3-4
            session:
              - bridge: {weeks 1-2: 8, week 3: 10, week 4: 12}
            progress:
              down: {when: you leaked, then: a %s back}
            """;
        for (String step : List.of("week", "level")) {
            Diary diary = Diary.of(program.formatted(step));
            for (int week = 1; week <= 3; week++) {
                week(diary, PartsTodayTests::open);
            }
            diary.notToday().days(1);
            assertEquals(List.of(step.equals("week") ? Kind.BACK_WEEK : Kind.BACK_LEVEL), asked(diary));
        }
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
        assertEquals(List.of(Kind.ENTER, Kind.LEAVE_OUT, Kind.START), asked(diary));
    }

    @Test
    void questionsThatMayWaitStayUnderATenthOfTheSession() {
        StringBuilder program = new StringBuilder("schedule: 3 days/week\nsession:\n");
        for (int i = 0; i < 6; i++) {
            program.append("  - walk: 20 s\n    or: [march]\n");
        }
        assertEquals(2, asked(Diary.of(program.toString())).size());
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
            week(diary, PartsTodayTests::no);
        }
        week(diary, PartsTodayTests::yes);
        week(diary, PartsTodayTests::open);
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
            week(diary, PartsTodayTests::no);
        }
        week(diary, PartsTodayTests::yes);
        week(diary, PartsTodayTests::open);
        assertEquals(
                List.of("5", "5", "5", "6", "6", "6", "7", "7", "7"),
                bridges(diary).subList(3, 12));
    }
}
