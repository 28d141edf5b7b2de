package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.bare;
import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.ExerciseId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a timeline waits for a key, and how long there is to get ready. */
class WaitingTests {

    @Test
    void aFirstMeetingWaits() {
        Timeline timeline = timeline(item("bridge", "5"), item("stretch", "20 s"), item("walk", "1 min"), bare("tilt"))
                .waitingFor(Set.of(ExerciseId.of("bridge"), ExerciseId.of("walk"), ExerciseId.of("stretch")));
        assertEquals(
                List.of(
                        "ready 5 waits",
                        "reps ~20",
                        "rest 30 waits",
                        "hold 20",
                        "position 30 waits",
                        "work 60",
                        "position 30",
                        "reps ~15"),
                lines(timeline));
        assertEquals(
                List.of("ready 5", "work 60", "ready 0 waits", "work 60"),
                lines(timeline(item("walk", "1 min"), item("march", "1 min"))
                        .waitingFor(Set.of(ExerciseId.of("march")))));
    }

    @Test
    void onlyTheFirstTurnAtAnExerciseWaits() {
        Timeline twice = timeline(item("tilt", "5"), item("stretch", "20 s"), item("tilt", "5"))
                .waitingFor(Set.of(ExerciseId.of("tilt")));
        assertEquals(1, twice.steps().stream().filter(Step::waits).count());
        assertTrue(twice.steps().get(0).waits());
    }

    @Test
    void whereEveryExerciseWaitsOneThatComesAgainWaitsToo() {
        Timeline twice = timeline(item("tilt", "5"), item("stretch", "20 s"), item("tilt", "5"))
                .waitingForEach();
        assertEquals(3, twice.steps().stream().filter(Step::waits).count());
        Timeline sets = timeline(item("tilt", "2 x 5")).waitingForEach();
        assertEquals(1, sets.steps().stream().filter(Step::waits).count());
    }

    @Test
    void whoStartsAtTheKeysHasTheTimeToGetDown() {
        assertEquals(
                List.of("ready 30", "reps ~15"),
                lines(timeline(item("tilt", "5")).fromTheKeys()));
        assertEquals(
                List.of("ready 5", "work 60"),
                lines(timeline(item("walk", "1 min")).fromTheKeys()));
        assertEquals(
                List.of("ready 12", "reps ~15"),
                lines(timeline(item("tilt", "5, ready 12 s")).fromTheKeys()));
        Timeline day = timeline(item("tilt", "5"));
        assertEquals(day.total(), day.fromTheKeys().total());
    }

    @Test
    void theReadyTimeOfTheFirstStepMayBeWritten() {
        assertEquals(List.of("ready 12", "hold 20"), lines(timeline(item("stretch", "20 s, ready 12 s"))));
    }
}
