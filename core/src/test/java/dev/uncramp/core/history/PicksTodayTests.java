package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which of equal choices, and which side, is asked wherever the part is done today, and never where it is not. */
class PicksTodayTests {

    private static PartChange no(PartQuestion question) {
        return question.changes().get(1);
    }

    private static List<Kind> asked(Diary diary) {
        return diary.next().questions().stream().map(PartQuestion::kind).toList();
    }

    /** Does the session that is asked for, and tells what was asked in turn. */
    private static List<Kind> asked(Diary diary, Wanted wanted, Function<PartQuestion, PartChange> answer) {
        List<Kind> asked = new ArrayList<>();
        diary.answering(wanted, question -> {
            asked.add(question.kind());
            return answer.apply(question);
        });
        return asked;
    }

    private static List<String> last(Diary diary) {
        List<SessionRecord> done = diary.history().sessions();
        return diary.exercises(done.get(done.size() - 1).prescription());
    }

    @Test
    void anEqualChoiceIsPickedEachDayAndThatOfLastTimeIsTheUsualOne() {
        Diary diary = Diary.of("schedule: 2 x/day\nsession:\n  - walk: 20 min\n    or: [march]\n");
        PartQuestion first = diary.next().questions().get(0);
        assertEquals(Kind.EXERCISE, first.kind());
        assertEquals(0, first.usual());
        assertEquals(false, first.asBefore());
        diary.answering(PicksTodayTests::no);
        assertEquals(List.of(), asked(diary));
        assertEquals(List.of("march: 20 min"), diary.exercises());
        diary.done().days(1);
        PartQuestion next = diary.next().questions().get(0);
        assertEquals(1, next.usual());
        assertEquals(true, next.asBefore());
        assertEquals(List.of("march: 20 min"), diary.exercises());
    }

    private static final String LEFT_OUT = """
        schedule: 2 x/day
        session:
          - bridge: 8
          - walk: 10 min easy
            or: [march]
            leave out: heavy work
        """;

    @Test
    void aPartThatIsLeftOutOnSomeDaysIsPickedAfterTheAnswerThatKeepsItIn() {
        Diary diary = Diary.of(LEFT_OUT);
        assertEquals(List.of(Kind.LEAVE_OUT, Kind.EXERCISE), asked(diary, Wanted.NEXT, PicksTodayTests::no));
        assertEquals(List.of("bridge: 8", "march: 10 min easy"), last(diary));
        assertEquals(List.of(Kind.LEAVE_OUT), asked(diary, Wanted.NEXT, PicksTodayTests::no));
        assertEquals(List.of("bridge: 8", "march: 10 min easy"), last(diary));
    }

    @Test
    void onADayOnWhichItIsLeftOutNothingIsPicked() {
        Diary diary = Diary.of(LEFT_OUT);
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                asked(diary, Wanted.NEXT, question -> question.changes().get(0)));
        assertEquals(List.of("bridge: 8"), last(diary));
    }

    @Test
    void aBlockThatIsLeftOutOnSomeDaysHasTheChoicesOfItsParts() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - outside:
                  - walk: 10 min easy or 20 min easy
                  - heel-drop: 3, sore side
                leave out: a day of rain
            """);
        assertEquals(List.of(Kind.LEAVE_OUT, Kind.SIDE, Kind.DOSE), asked(diary, Wanted.NEXT, PicksTodayTests::no));
        assertEquals(List.of("walk: 20 min easy", "heel-drop: 3, sore side"), last(diary));
        assertEquals(
                Optional.of(Side.RIGHT), diary.days(1).next().prescription().soreSide());
    }

    @Test
    void theSoreSideIsAskedOnceItIsNeeded() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 8
              - heel-drop: 3, sore side
                leave out: heavy work
            """);
        assertEquals(
                List.of(Kind.LEAVE_OUT),
                asked(diary, Wanted.NEXT, question -> question.changes().get(0)));
        diary.days(1);
        assertEquals(List.of(Kind.LEAVE_OUT, Kind.SIDE), asked(diary, Wanted.NEXT, PicksTodayTests::no));
        diary.days(1);
        assertEquals(List.of(Kind.LEAVE_OUT), asked(diary, Wanted.NEXT, PicksTodayTests::no));
    }

    private static final String STAGES = """
        schedule: 3 days/week
        levels:
          - calm: weeks 1-2
          - steady: week 3 on
            enter: You can sit for ten minutes.
        session:
          - bridge: 8
          - walk: {level calm: 5 min or 8 min, level steady: 10 min or 20 min}
          - march:
              level steady: 2 min
            or: [walk]
          - heel-drop: {level steady: "3, sore side"}
        """;

    private static final Wanted WEEK_3 = new Wanted(Optional.of(3), Optional.empty(), Optional.empty());

    @Test
    void aLevelThatWasJustEnteredHasItsOwnChoices() {
        Diary entered = Diary.of(STAGES);
        List<String> asked = new ArrayList<>();
        entered.answering(WEEK_3, question -> {
            asked.add(question.kind() + " " + question.options());
            return question.changes().get(question.kind() == Kind.ENTER ? 0 : 1);
        });
        assertEquals(
                List.of(
                        "ENTER [steady]",
                        "SIDE [left, right, both]",
                        "DOSE [10 min, 20 min]",
                        "EXERCISE [March on the spot, Walk]"),
                asked);
        assertEquals(List.of("bridge: 8", "walk: 20 min", "walk: 2 min", "heel-drop: 3, sore side"), last(entered));
    }

    @Test
    void whoStaysAtALevelIsAskedOfThatLevelAlone() {
        Diary stayed = Diary.of(STAGES);
        assertEquals(List.of(Kind.ENTER, Kind.DOSE), asked(stayed, WEEK_3, PicksTodayTests::no));
        assertEquals(List.of("bridge: 8", "walk: 8 min"), last(stayed));
    }

    @Test
    void aChoiceOfAPartThatJoinsInIsAskedAfterTheYesToIt() {
        String program = """
            schedule: daily
            session:
              - bridge: 8
              - walk: 10 min
                or: [march]
                start: You can stand for ten minutes.
            """;
        assertEquals(List.of(Kind.START), asked(Diary.of(program), Wanted.NEXT, PicksTodayTests::no));
        Diary joined = Diary.of(program);
        assertEquals(
                List.of(Kind.START, Kind.EXERCISE),
                asked(joined, Wanted.NEXT, question -> question.changes().get(question.kind() == Kind.START ? 0 : 1)));
        assertEquals(List.of("bridge: 8", "march: 10 min"), last(joined));
    }

    @Test
    void aChoiceInTheSecondSessionOfADayIsAskedThere() {
        Diary diary = Diary.of("""
            sessions:
              - Morning:
                  - bridge: 8
                schedule: daily
              - Evening:
                  - walk: 10 min
                    or: [march]
                schedule: daily
            """).done();
        assertEquals(List.of(Kind.EXERCISE), asked(diary, Wanted.NEXT, PicksTodayTests::no));
        assertEquals(List.of("march: 10 min"), last(diary));
    }

    @Test
    void oneOfSeveralDosesIsPicked() {
        Diary diary = Diary.of("schedule: daily\nsession:\n  - walk: 10 min or 20 min\n");
        assertEquals(List.of(Kind.DOSE), asked(diary));
        assertEquals(List.of("walk: 10 min"), diary.exercises());
        assertEquals(
                List.of("walk: 20 min"),
                diary.answering(PicksTodayTests::no).days(1).exercises());
    }

    private static final String EXERCISE_AND_AMOUNT = """
        schedule: daily
        session:
          - walk: 40 min or 2 x 20 min
            or: [march]
        """;

    @Test
    void whereBothTheExerciseAndTheAmountAreOpenEachWayIsOffered() {
        Diary diary = Diary.of(EXERCISE_AND_AMOUNT);
        assertEquals(List.of(Kind.EXERCISE), asked(diary));
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(
                "[Walk, Walk, March on the spot, March on the spot]",
                question.options().toString());
        assertEquals(
                "[40 min, 2 x 20 min, 40 min, 2 x 20 min]", question.amounts().toString());
        diary.answering(asked -> asked.changes().get(3)).days(1);
        assertEquals(List.of("march: 2 x 20 min"), diary.exercises());
        for (int day = 0; day < 6; day++) {
            diary.done().days(1);
        }
        assertEquals(3, diary.next().questions().get(0).usual());
        assertEquals(List.of("march: 2 x 20 min"), diary.exercises());
    }

    @Test
    void anEqualExerciseWithAnAmountOfItsOwnIsOfferedWithIt() {
        Diary diary = Diary.of("schedule: daily\nsession:\n  - march: 3 min\n    or: {walk: 5 min easy}\n");
        PartQuestion question = diary.next().questions().get(0);
        assertEquals("[3 min, 5 min easy]", question.amounts().toString());
        assertEquals(
                List.of("walk: 5 min easy"),
                diary.answering(PicksTodayTests::no).days(1).exercises());
    }

    @Test
    void aPickIsForgottenWhereAnotherExerciseStandsNow() {
        Diary diary = Diary.of("schedule: daily\nsession:\n  - walk: 10 min or 20 min\n")
                .answering(PicksTodayTests::no)
                .days(1);
        assertEquals(
                List.of("march: 10 min"),
                diary.changedTo("schedule: daily\nsession:\n  - march: 10 min or 20 min\n")
                        .exercises());
    }
}
