package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessTodayTests {

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
        assertEquals(List.of(), Answers.asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.BACK_WEEK), Answers.asked(diary));
        assertEquals(
                Optional.of("1"),
                diary.next().questions().get(0).options().stream().findFirst().map(Object::toString));
        diary.answering(Answers::yes).days(2);
        assertEquals(List.of("bridge: 8"), diary.exercises());
        assertEquals(List.of(), Answers.asked(diary));
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
        assertEquals(List.of(), Answers.asked(diary), "a calm session is no reason to ask");
        diary.red();
        assertEquals(List.of(Kind.BACK_LEVEL), Answers.asked(diary));
        assertEquals(List.of("bridge: 8"), diary.answering(Answers::yes).exercises());
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
                List.of("bridge: 10"), diary.answering(Answers::open).days(2).exercises());
    }

    @Test
    void inTheFirstWeekThereIsNoWayBack() {
        assertEquals(
                List.of(),
                Answers.asked(Diary.of(DOWN).done().days(1).notToday().days(1)));
    }

    @Test
    void aReasonToGoBackALevelIsAskedInPlaceOfTheQuestionThatLeadsOn() {
        Diary diary = Diary.of("""
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
            """).answering(Answers::yes).days(1).notToday().days(6);
        assertEquals(List.of(Kind.BACK_LEVEL), Answers.asked(diary));
        assertEquals(List.of("bridge: 8"), diary.answering(Answers::yes).days(2).exercises());
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
                Answers.week(diary, Answers::open);
            }
            diary.notToday().days(1);
            assertEquals(List.of(step.equals("week") ? Kind.BACK_WEEK : Kind.BACK_LEVEL), Answers.asked(diary));
        }
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
        assertEquals(List.of(), Answers.asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.HALF), Answers.asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals("it still hurts, or is stiff", question.words().value());
        assertEquals(Answers.yes(question), question.unsure());
        assertEquals(List.of("bridge: 3 x 10", "walk: 10 min", "march: 3 x 1"), diary.exercises());
        diary.answering(Answers::yes);
        List<String> half = List.of("bridge: 3 x 5", "walk: 5 min", "march: 1");
        assertEquals(
                half,
                diary.history().sessions().get(1).exercises().stream()
                        .map(done -> done.exercise() + ": " + done.dose())
                        .toList());
        assertFalse(diary.history().sessions().get(1).earns());
        assertEquals(half, diary.exercises(), "a second session of that day");
        diary.days(1);
        assertEquals(List.of(Kind.HALF), Answers.asked(diary));
        diary.answering(Answers::no).days(1);
        assertEquals(List.of(), Answers.asked(diary));
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
        assertEquals(List.of(), Answers.asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.HALF), Answers.asked(diary));
        assertEquals(List.of("bridge: 3 x 5"), diary.answering(Answers::yes).exercises());
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
        assertEquals(List.of(Kind.SET_LESS), Answers.asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(Answers.yes(question), question.unsure());
        List<String> whole = diary.exercises();
        diary.answering(Answers::yes);
        assertEquals(
                List.of(
                        "bridge: 2 x 10",
                        "pelvic-tilt: 12/10",
                        "march: (1 min easy, 1 min brisk)",
                        "walk: 10 min",
                        "sit-to-stand: 10"),
                diary.exercises(),
                "a second session of that day");
        assertEquals(List.of(), Answers.asked(diary));
        diary.days(1).answering(Answers::no).days(1);
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
        assertEquals(List.of(), Answers.asked(diary));
        diary.notToday().days(1);
        assertEquals(List.of(Kind.IN_WORDS), Answers.asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals("the pain is not back", question.words().value());
        assertEquals("Take the weight before.", question.options().get(0).value());
        assertEquals(Answers.yes(question), question.unsure());
        List<String> whole = diary.exercises();
        diary.answering(Answers::yes);
        assertFalse(diary.history().sessions().get(1).earns());
        assertEquals(whole, diary.exercises(), "a second session of that day");
        assertTrue(diary.next().prescription().ease().isHalf());
        assertEquals(List.of(), Answers.asked(diary));
        diary.days(1);
        assertFalse(diary.next().prescription().ease().isHalf());
        assertEquals(List.of(Kind.IN_WORDS), Answers.asked(diary));
        diary.answering(Answers::no).days(1);
        assertEquals(List.of(), Answers.asked(diary));
        assertEquals(whole, diary.exercises());
    }
}
