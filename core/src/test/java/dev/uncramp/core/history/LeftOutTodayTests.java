package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftOutTodayTests {

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
        assertEquals(List.of("walk: 20 min"), diary.answering(Answers::no).exercises());
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(Answers::yes).exercises());
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(Answers::open).exercises());
    }

    @Test
    void aYesStaysForTheDayAndANoIsAskedAgain() {
        Diary diary = Diary.of(LEAVE_OUT);
        assertEquals(List.of(Kind.LEAVE_OUT), Answers.asked(diary));
        assertEquals(List.of(Kind.LEAVE_OUT), Answers.asked(diary.answering(Answers::no)));
        assertEquals(List.of(), Answers.asked(Diary.of(LEAVE_OUT).answering(Answers::yes)));
        assertEquals(
                List.of("walk: 20 min"),
                Diary.of(LEAVE_OUT).answering(Answers::yes).exercises());
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                Answers.asked(diary.answering(Answers::no).days(1)));
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
        assertEquals(List.of(), Answers.asked(diary));
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
        assertEquals(Optional.of(2), Answers.week(diary, Answers::yes).next().week());
    }

    @Test
    void aSessionOfWhichAllIsLeftOutCountsAsKeptAndIsNotAskedAboutAgain() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 2 weeks
            session:
              - bridge: 8
                leave out: a sore hip
            """);
        assertEquals(List.of(Kind.LEAVE_OUT), Answers.asked(diary));
        diary.answering(Answers::yes);
        assertEquals(List.of(), Answers.asked(diary));
        assertFalse(diary.next().due());
        assertEquals(
                Optional.empty(),
                diary.history().morningToAskAbout(diary.days(1).now()));
        diary.days(1).answering(Answers::yes).days(2).answering(Answers::yes).days(3);
        assertEquals(Optional.of(2), diary.next().week());
    }
}
