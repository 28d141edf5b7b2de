package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.StepKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PainQuestionsTests {
    private static final Walk FIRST = Walk.through("lower-back/settle", Optional.of(PainScore.of(2)));

    private static Set<ExerciseId> asked(History history) {
        return PainQuestions.of(history, FIRST.timeline(), FIRST.rules());
    }

    private static Walk again() {
        return Walk.through("lower-back/settle", Optional.of(PainScore.of(2)));
    }

    @Test
    void theFirstTimeEveryExerciseIsAskedAbout() {
        assertEquals(
                Set.of(
                        ExerciseId.of("belly-breathing"),
                        ExerciseId.of("knee-rolls"),
                        ExerciseId.of("pelvic-tilt"),
                        ExerciseId.of("walk")),
                asked(History.empty()));
    }

    @Test
    void whatWasDoneBeforeWithTheSameDoseIsNotAskedAbout() {
        assertEquals(Set.of(), asked(new History(List.of(again().toTheEnd().record()))));
    }

    @Test
    void whatHurtUpToTheLimitTheLastTimeIsAskedAboutAgain() {
        SessionRecord amber = again().to(StepKind.REPS)
                .on(new Action.ReportPain(PainScore.of(3)))
                .toTheEnd()
                .record();
        assertEquals(Set.of(ExerciseId.of("knee-rolls")), asked(new History(List.of(amber))));
    }

    @Test
    void whatHurtMoreThanTheLimitTheLastTimeIsAskedAboutAgain() {
        SessionRecord red = again().to(StepKind.REPS)
                .on(new Action.ReportPain(PainScore.of(6)))
                .on(Action.EASE)
                .toTheEnd()
                .record();
        assertTrue(asked(new History(List.of(red))).contains(ExerciseId.of("knee-rolls")));
    }

    @Test
    void anotherDoseThanTheLastTimeIsAskedAbout() {
        SessionRecord before = again().toTheEnd().record();
        List<ExerciseRecord> lower = before.exercises().stream()
                .map(exercise -> new ExerciseRecord(
                        exercise.place(),
                        exercise.exercise(),
                        exercise.insteadOf(),
                        exercise.exercise().value().equals("walk") ? "1 min" : exercise.dose(),
                        exercise.sets(),
                        exercise.pain()))
                .toList();
        SessionRecord record = new SessionRecord(
                before.origin(),
                before.prescription(),
                before.started(),
                before.ended(),
                before.moved(),
                before.rested(),
                before.away(),
                before.ending(),
                before.confirmed(),
                before.before(),
                before.after(),
                lower,
                before.stops(),
                0,
                before.red());
        assertEquals(Set.of(ExerciseId.of("walk")), asked(new History(List.of(record))));
    }
}
