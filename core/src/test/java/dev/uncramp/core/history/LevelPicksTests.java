package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The level of an exercise that has its own is asked once a week, in the first session that has the exercise. */
class LevelPicksTests {

    private static PartChange last(PartQuestion question) {
        return question.changes().get(question.changes().size() - 1);
    }

    private static PartChange first(PartQuestion question) {
        return question.changes().get(0);
    }

    /** Does the next session, and tells what was asked in turn. */
    private static List<String> asked(Diary diary, Wanted wanted, Function<PartQuestion, PartChange> answer) {
        List<String> asked = new ArrayList<>();
        diary.answering(wanted, question -> {
            asked.add(question.kind() + (question.kind() == Kind.LEVEL ? " of " + question.words() : ""));
            return answer.apply(question);
        });
        return asked;
    }

    private static List<String> asked(Diary diary, Function<PartQuestion, PartChange> answer) {
        return asked(diary, Wanted.NEXT, answer);
    }

    private static List<String> last(Diary diary) {
        List<SessionRecord> done = diary.history().sessions();
        return diary.exercises(done.get(done.size() - 1).prescription());
    }

    private static Diary each(String session) {
        return Diary.of("schedule: 3 days/week\nlevels: each exercise\nsession:\n  - walk: 20 min\n" + session);
    }

    @Test
    void ofAnExerciseThatIsLeftOutOnSomeDaysItIsAskedOnceItIsIn() {
        Diary diary = each("""
              - bridge: {level low: 5, level high: 10}
                leave out: a sore hip
            """);
        assertEquals(List.of("LEAVE_OUT"), asked(diary, LevelPicksTests::first));
        assertEquals(List.of("walk: 20 min"), last(diary));
        diary.days(2);
        assertEquals(List.of("LEAVE_OUT", "LEVEL of Bridge"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
        diary.days(2);
        assertEquals(List.of("LEAVE_OUT"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
        diary.days(3);
        assertEquals(List.of("LEAVE_OUT", "LEVEL of Bridge"), asked(diary, LevelPicksTests::last));
    }

    @Test
    void ofAnExerciseThatJoinsInItIsAskedOnceItDoes() {
        Diary diary = each("""
              - bridge: {level low: 5, level high: 10}
                start: You can roll over in bed.
            """);
        assertEquals(List.of("START"), asked(diary, LevelPicksTests::last));
        diary.days(2).done().days(2).done().days(3);
        assertEquals(
                List.of("START", "LEVEL of Bridge"),
                asked(diary, question -> question.changes().get(question.kind() == Kind.START ? 0 : 1)));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
    }

    @Test
    void ofEqualExercisesItIsAskedBeforeOneOfThemIsPicked() {
        Diary diary = each("""
              - half-squat: {level low: 5, level high: 10}
                or: [bridge]
            """);
        assertEquals(List.of("LEVEL of Half squat", "EXERCISE"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
        diary.days(2);
        assertEquals(List.of("EXERCISE"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
    }

    @Test
    void theAmountsOfALevelArePickedAmongThoseOfTheLevelThatWasChosen() {
        Diary diary = each("  - bridge: {level low: 5 or 8, level high: 10 or 12}\n");
        assertEquals(List.of("LEVEL of Bridge", "DOSE"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 12"), last(diary));
        Diary low = each("  - bridge: {level low: 5 or 8, level high: 10 or 12}\n");
        asked(low, question -> question.changes().get(question.kind() == Kind.LEVEL ? 0 : 1));
        assertEquals(List.of("walk: 20 min", "bridge: 8"), last(low));
    }

    @Test
    void ofAnExerciseWithItsOwnDaysItIsAskedOnTheFirstOfThem() {
        Diary diary = each("""
              - bridge: {level low: 5, level high: 10}
                schedule: wed
            """);
        assertEquals(List.of(), asked(diary, LevelPicksTests::last));
        diary.days(2);
        assertEquals(List.of("LEVEL of Bridge"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("walk: 20 min", "bridge: 10"), last(diary));
    }

    @Test
    void ofAnExerciseInTheEveningItIsAskedThen() {
        Diary diary = Diary.of("""
            levels: each exercise
            sessions:
              - morning:
                  - walk: 20 min
                schedule: daily
              - evening:
                  - march: 10 min
                  - bridge: {level low: 5, level high: 10}
                schedule: daily
            """);
        assertEquals(List.of(), asked(diary, LevelPicksTests::last));
        assertEquals(Optional.of("evening"), diary.next().session());
        assertEquals(List.of("LEVEL of Bridge"), asked(diary, LevelPicksTests::last));
        assertEquals(List.of("march: 10 min", "bridge: 10"), last(diary));
    }

    @Test
    void noneIsAnsweredAndAllIsDoneAtTheFirstLevel() {
        Diary diary = each("""
              - half-squat: {level low: 5, level high: 10}
                or: [bridge]
              - bridge: {level low: 5, level high: 10}
            """);
        assertEquals(
                List.of("LEVEL of Half squat", "LEVEL of Bridge", "EXERCISE"),
                asked(diary, question -> PartChange.NOTHING));
        assertEquals(List.of("walk: 20 min", "half-squat: 5", "bridge: 5"), last(diary));
    }
}
