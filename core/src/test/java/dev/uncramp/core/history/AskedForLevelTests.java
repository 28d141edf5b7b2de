package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.StartQuestions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who asks for a later level by its name or by its week is asked what must be true for it, as on the way there. */
class AskedForLevelTests {

    private static final String STAGES = """
        schedule: 3 days/week, for 6 weeks, afterwards 2 days/week
        levels:
          - A: weeks 1-2
          - B: weeks 3-4
            enter: You can stand for 10 seconds.
          - C: weeks 5-6
            enter: You can stand for 20 seconds.
        session:
          - bridge: {level A: 5, level B: 8, level C: 12}
          - walk: {weeks 1-2: 5 min, week 3 on: 10 min}
        """;

    private static Wanted week(int number) {
        return new Wanted(Optional.of(number), Optional.empty(), Optional.empty());
    }

    private static Wanted level(String name) {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.of(name));
    }

    private static List<String> asked(Whereabouts there) {
        return there.questions().stream()
                .filter(question -> question.kind() == Kind.ENTER)
                .map(question -> question.words().value())
                .toList();
    }

    private static Prescription afterAYes(Whereabouts there) {
        return after(there, Integer.MAX_VALUE);
    }

    /** What is done after so many times yes, and then no. */
    private static Prescription after(Whereabouts there, int yes) {
        BeforeSession before = BeforeSession.asking(StartQuestions.full().asking(there.questions()), List.of());
        int given = 0;
        for (Optional<PartQuestion> open = before.part(); open.isPresent(); open = before.part()) {
            boolean so = open.get().kind() == Kind.ENTER && given < yes;
            before = before.answered(
                    so ? open.get().changes().get(0) : open.get().unsure());
            given++;
        }
        return before.prescribed(there.prescription());
    }

    @Test
    void aLaterLevelIsAskedAboutAndNotBegunWithoutAYes() {
        Diary diary = Diary.of(STAGES);
        Whereabouts there = diary.next(level("B"));
        assertEquals(List.of("You can stand for 10 seconds."), asked(there));
        assertEquals(Optional.of(1), there.week());
        assertEquals(List.of("bridge: 5", "walk: 5 min"), diary.exercises(there.prescription()));
        assertEquals(List.of("bridge: 8", "walk: 10 min"), diary.exercises(afterAYes(there)));
    }

    @Test
    void aLaterWeekIsAskedAboutAsItsLevelIs() {
        Diary diary = Diary.of(STAGES);
        Whereabouts there = diary.next(week(4));
        assertEquals(List.of("You can stand for 10 seconds."), asked(there));
        assertEquals(List.of("bridge: 5", "walk: 5 min"), diary.exercises(there.prescription()));
        assertEquals(4, afterAYes(there).week());
    }

    @Test
    void whoSkipsALevelIsAskedForEachOfThemAndTheFirstNoDecides() {
        Diary diary = Diary.of(STAGES);
        Whereabouts there = diary.next(week(6));
        assertEquals(List.of("You can stand for 10 seconds.", "You can stand for 20 seconds."), asked(there));
        assertEquals(List.of("bridge: 5", "walk: 5 min"), diary.exercises(after(there, 0)));
        assertEquals(List.of("bridge: 8", "walk: 10 min"), diary.exercises(after(there, 1)));
        assertEquals(3, after(there, 1).week());
        assertEquals(List.of("bridge: 12", "walk: 10 min"), diary.exercises(after(there, 2)));
        assertEquals(6, after(there, 2).week());
    }

    @Test
    void afterANoTheNextLevelIsNotAskedAbout() {
        Whereabouts there = Diary.of(STAGES).next(level("C"));
        BeforeSession before = BeforeSession.asking(StartQuestions.full().asking(there.questions()), List.of());
        assertEquals(
                Optional.of("B"),
                before.part().map(open -> open.options().get(0).value()));
        assertEquals(
                Optional.of("C"),
                before.answered(before.part().orElseThrow().changes().get(0))
                        .part()
                        .map(open -> open.options().get(0).value()));
        assertEquals(Optional.empty(), before.answered(PartChange.NOTHING).part());
    }

    @Test
    void aLaterWeekAtAnEarlierLevelIsAskedAboutToo() {
        Whereabouts there = Diary.of(STAGES).next(new Wanted(Optional.of(4), Optional.empty(), Optional.of("A")));
        assertEquals(List.of("You can stand for 10 seconds."), asked(there));
        assertEquals(1, there.prescription().week());
    }

    @Test
    void whatIsKeptUpAfterwardsIsAskedAboutToo() {
        Diary diary = Diary.of(STAGES);
        Whereabouts there = diary.next(week(7));
        assertEquals(List.of("You can stand for 10 seconds.", "You can stand for 20 seconds."), asked(there));
        assertEquals(List.of("bridge: 5", "walk: 5 min"), diary.exercises(there.prescription()));
        assertEquals(true, afterAYes(there).afterwards());
    }

    @Test
    void theQuestionStandsAtALaterSessionOfTheDayToo() {
        Whereabouts there = Diary.of(STAGES).done().next(level("B"));
        assertEquals(List.of("You can stand for 10 seconds."), asked(there));
        assertEquals(Optional.of("A"), there.prescription().level());
    }

    @Test
    void whoIsThereAlreadyIsAskedNothing() {
        Diary diary = Diary.of(STAGES);
        diary.session(afterAYes(diary.next(level("B")))).days(2);
        assertEquals(List.of(), asked(diary.next(level("B"))));
        assertEquals(List.of(), asked(diary.next(week(4))));
        assertEquals(Optional.of("B"), diary.next(week(4)).prescription().level());
    }

    @Test
    void goingBackIsFreeAndTheWayUpIsAskedAboutAgain() {
        Diary diary = Diary.of(STAGES);
        diary.session(afterAYes(diary.next(level("C")))).days(2);
        Whereabouts back = diary.next(level("A"));
        assertEquals(List.of(), asked(back));
        assertEquals(Optional.of("A"), back.prescription().level());
        diary.session(back.prescription()).days(2);
        assertEquals(List.of("You can stand for 10 seconds."), asked(diary.next(level("B"))));
    }

    @Test
    void aLevelWithoutWeeksIsAskedAboutWithAllBeforeIt() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            levels:
              - low
              - middle:
                enter: It is easy.
              - high:
                enter: It is very easy.
            session:
              - bridge: {level low: 8, level middle: 10, level high: 12}
            """);
        Whereabouts there = diary.next(level("high"));
        assertEquals(List.of("It is easy.", "It is very easy."), asked(there));
        assertEquals(List.of("bridge: 8"), diary.exercises(there.prescription()));
        assertEquals(List.of("bridge: 12"), diary.exercises(afterAYes(there)));
    }

    @Test
    void aLevelOfOnePartIsAskedAboutToo() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 4 weeks
            session:
              - walk: 20 min
              - rises:
                  - double-heel-raise: {level two feet: 10, level one foot: 5}
                levels:
                  - two feet: weeks 1-2
                  - one foot: weeks 3-4
                    enter: You can rise ten times.
            """);
        Whereabouts there = diary.next(level("one foot"));
        assertEquals(List.of("You can rise ten times."), asked(there));
        assertEquals(List.of("walk: 20 min", "double-heel-raise: 10"), diary.exercises(there.prescription()));
        assertEquals(List.of("walk: 20 min", "double-heel-raise: 5"), diary.exercises(afterAYes(there)));
    }

    @Test
    void aLaterLevelOfOnePartIsAskedAboutOneAfterTheOther() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 6 weeks
            session:
              - walk: 20 min
              - rises:
                  - double-heel-raise: {level two feet: 10, level one foot: 5, level step: 8}
                levels:
                  - two feet: weeks 1-2
                  - one foot: weeks 3-4
                    enter: You can rise ten times.
                  - step: weeks 5-6
                    enter: You can rise on one foot.
            """);
        Whereabouts there = diary.next(level("step"));
        assertEquals(List.of("You can rise ten times.", "You can rise on one foot."), asked(there));
        assertEquals(List.of("walk: 20 min", "double-heel-raise: 10"), diary.exercises(after(there, 0)));
        assertEquals(List.of("walk: 20 min", "double-heel-raise: 5"), diary.exercises(after(there, 1)));
        assertEquals(List.of("walk: 20 min", "double-heel-raise: 8"), diary.exercises(after(there, 2)));
    }

    @Test
    void aLevelThatAsksForNothingIsFree() {
        Diary diary = Diary.of(STAGES.replaceAll("            enter: .*\n", "").replaceAll("    enter: .*\n", ""));
        assertEquals(List.of(), asked(diary.next(level("C"))));
        assertEquals(Optional.of(5), diary.next(level("C")).week());
    }
}
