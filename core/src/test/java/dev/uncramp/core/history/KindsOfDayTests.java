package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether today is a day on which parts are left out is asked about the parts of the level that was just entered. */
class KindsOfDayTests {

    private static final String STAGES = """
        schedule: daily, for 2 weeks
        levels:
          - calm: week 1
          - steady: week 2
            enter: You can sit for ten minutes.
        session:
          - lying round:
              - propped-on-elbows: {level calm: 2 min}
            schedule: 2 x/day
            leave out: a day of leg pain
          - press-ups:
              - lying-press-up: {level steady on: 10}
            schedule: 2 x/day
            leave out: a day of leg pain
          - bridge: 8
        """;

    private static final String TWO_KINDS =
            STAGES.replaceFirst("(?s)(press-ups:.*?leave out: )a day of leg pain", "$1a day of back pain");

    private static final Wanted WEEK_2 = new Wanted(Optional.of(2), Optional.empty(), Optional.empty());

    /** What is asked in turn where the level is entered with this answer, and every kind of day gets a no. */
    private static List<String> asked(Diary diary, boolean entering) {
        List<String> asked = new ArrayList<>();
        diary.answering(WEEK_2, question -> {
            asked.add(question.words().value());
            return answer(question, entering);
        });
        return asked;
    }

    private static PartChange answer(PartQuestion question, boolean entering) {
        return question.changes().get(question.kind() == Kind.ENTER && entering ? 0 : 1);
    }

    private static List<String> last(Diary diary) {
        List<SessionRecord> done = diary.history().sessions();
        return diary.exercises(done.get(done.size() - 1).prescription());
    }

    @Test
    void oneAnswerCountsForThePartsOfBothLevels() {
        Diary entered = Diary.of(STAGES);
        assertEquals(List.of("You can sit for ten minutes.", "a day of leg pain"), asked(entered, true));
        assertEquals(List.of("lying-press-up: 10", "bridge: 8"), last(entered));
        Diary stayed = Diary.of(STAGES);
        assertEquals(List.of("You can sit for ten minutes.", "a day of leg pain"), asked(stayed, false));
        assertEquals(List.of("propped-on-elbows: 2 min", "bridge: 8"), last(stayed));
    }

    @Test
    void anotherKindOfDayIsAskedOnlyWhereItsPartIsIn() {
        Diary entered = Diary.of(TWO_KINDS);
        assertEquals(List.of("You can sit for ten minutes.", "a day of back pain"), asked(entered, true));
        assertEquals(List.of("lying-press-up: 10", "bridge: 8"), last(entered));
        Diary stayed = Diary.of(TWO_KINDS);
        assertEquals(List.of("You can sit for ten minutes.", "a day of leg pain"), asked(stayed, false));
        assertEquals(List.of("propped-on-elbows: 2 min", "bridge: 8"), last(stayed));
    }

    @Test
    void careAloneIsAskedAboutToo() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 8
              - cool down:
                  - cold: 20 min
                leave out: a day without swelling
              - heat: 10 min
                leave out: a day at home
            """);
        List<String> asked = new ArrayList<>();
        diary.answering(question -> {
            asked.add(question.words().value());
            return question.changes().get(1);
        });
        assertEquals(List.of("a day without swelling", "a day at home"), asked);
        List<SessionRecord> done = diary.history().sessions();
        assertEquals(
                2,
                Timeline.of(diary.program(), done.get(0).prescription(), diary.catalog()).steps().stream()
                        .filter(step -> step.kind() == StepKind.CARE)
                        .count());
    }

    @Test
    void theNextSessionOfTheDayHasThePartToo() {
        Diary diary = Diary.of(STAGES);
        asked(diary, true);
        assertEquals(List.of("a day of leg pain"), asked(diary, true));
        assertEquals(List.of("lying-press-up: 10"), last(diary));
    }

    @Test
    void onTheWayThereFromTheWeekBeforeItIsAskedToo() {
        Diary diary = Diary.of(STAGES);
        for (int day = 0; day < 7; day++) {
            diary.done().done().days(1);
        }
        List<String> asked = new ArrayList<>();
        diary.answering(question -> {
            asked.add(question.words().value());
            return answer(question, true);
        });
        assertEquals(List.of("You can sit for ten minutes.", "a day of leg pain"), asked);
        assertEquals(List.of("lying-press-up: 10", "bridge: 8"), last(diary));
    }
}
