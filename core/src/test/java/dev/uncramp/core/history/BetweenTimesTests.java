package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Between one time and the next lies as much time as the program wants; a person may still choose. */
class BetweenTimesTests {

    private static final String TWICE = """
        schedule: 2 x/day, 6-8 h apart
        session:
          - march: 2 min
          - knee-rolls: 5, each side
        """;

    private static List<Kind> asked(Diary diary) {
        return diary.next().questions().stream().map(PartQuestion::kind).toList();
    }

    @Test
    void theFirstTimeIsAskedAboutNothing() {
        assertEquals(Optional.empty(), Diary.of(TWICE).next().tooSoon());
        assertEquals(List.of(), asked(Diary.of(TWICE)));
    }

    @Test
    void aNextTimeThatComesTooEarlyIsAskedAboutFirst() {
        Diary diary = Diary.of(TWICE).done().minutes(110);
        TooSoon soon = diary.next().tooSoon().orElseThrow();
        assertEquals(new TimeRange(Duration.ofHours(6), Duration.ofHours(8)), soon.apart());
        assertEquals(Diary.MONDAY.plusMinutes(8), soon.ended());
        assertEquals(Diary.MONDAY.plusMinutes(8).plusHours(6), soon.from());
        assertEquals(Duration.ofMinutes(112), soon.since());
        assertFalse(soon.isTomorrow());
        assertEquals(List.of(Kind.APART), asked(diary));
    }

    @Test
    void fromTheEndOfTheShortestTimeOnItIsRight() {
        assertEquals(List.of(Kind.APART), asked(Diary.of(TWICE).done().minutes(357)));
        assertEquals(List.of(), asked(Diary.of(TWICE).done().minutes(358)));
    }

    @Test
    void itGoesOnOverNight() {
        Diary diary = Diary.of(TWICE).minutes(14 * 60).done().minutes(30);
        assertTrue(diary.next().tooSoon().orElseThrow().isTomorrow());
    }

    @Test
    void yesDoesAllOfItAndNothingHarder() {
        Diary diary = Diary.of(TWICE).done().minutes(60);
        Whereabouts next = diary.next();
        PartQuestion question = next.questions().get(0);
        assertEquals(next.prescription(), question.changes().get(0).of(next.prescription()));
        assertEquals(List.of("march: 2 min", "knee-rolls: 5, each side"), diary.exercises());
    }

    @Test
    void noAndNotSureLeaveAllOfItForLater() {
        Diary diary = Diary.of(TWICE).done().minutes(60);
        Prescription planned = diary.next().prescription();
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(question.changes().get(1), question.unsure());
        assertEquals(List.of(), diary.exercises(question.unsure().of(planned)));
    }

    @Test
    void whatIsLeftForLaterIsAskedNothingMore() {
        Diary diary = Diary.of(TWICE + "    start: It is easy.\n").done().minutes(60);
        BeforeSession open = BeforeSession.asking(
                        StartQuestions.full().asking(diary.next().questions()), List.of())
                .answered(SignsReply.Answer.NONE)
                .hurting(Optional.of(PainScore.of(4)));
        PartQuestion question = open.part().orElseThrow();
        assertEquals(Kind.APART, question.kind());
        BeforeSession later = open.answered(question.unsure());
        assertTrue(later.isLater());
        assertEquals(Optional.empty(), later.question());
        assertEquals(Optional.of(new Outcome.Start()), later.decide(PainLimit.of(3)));
        assertFalse(open.answered(question.changes().get(0)).isLater());
    }

    @Test
    void aClockThatWasSetBackMakesNothingTooEarly() {
        assertEquals(List.of(), asked(Diary.of(TWICE).done().minutes(-200)));
    }

    @Test
    void aSessionOfItsOwnDaysIsCountedByItself() {
        String two = """
            sessions:
              - one:
                  - march: 2 min
                schedule: 2 x/day, 6 h apart
              - other:
                  - knee-rolls: 5
                schedule: 2 x/day, 6 h apart
            """;
        Diary diary = Diary.of(two).done().minutes(10);
        assertEquals(Optional.of("other"), diary.next().session());
        assertEquals(List.of(), asked(diary));
    }

    private static final String ONE_OFTEN = """
        schedule: daily, 4 x/day
        session:
          - march: 2 min
          - knee-rolls: 5, 2 x/day, 6 h apart
        """;

    @Test
    void anExerciseWithATimeOfItsOwnIsLeftOutUntilThen() {
        Diary diary = Diary.of(ONE_OFTEN).done().minutes(120);
        assertEquals(List.of("march: 2 min"), diary.exercises());
        assertEquals(List.of(), asked(diary));
    }

    @Test
    void whereNothingElseIsInItIsAskedAbout() {
        Diary diary = Diary.of("schedule: daily\nsession:\n  - knee-rolls: 5, 2 x/day, 6 h apart\n")
                .done()
                .minutes(120);
        assertEquals(List.of(Kind.APART), asked(diary));
        assertEquals(List.of("knee-rolls: 5, 2 x/day, 6 h apart"), diary.exercises());
    }
}
