package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions in the rests of a session. */
class QuestionTests {

    @Test
    void whatIsAskedAfterAnExerciseIsAskedInItsRestAndNotTooOften() {
        Timeline day = timeline(item("stretch", "20 s"), item("walk", "5 min"), item("bridge", "8"), item("tilt", "5"));
        SessionRules asking =
                Scene.RULES.askingAbout(Set.of(Sample.STRETCH.id(), Sample.WALK.id(), Sample.BRIDGE.id()));
        Scene scene = Scene.of(day, asking).to(30);
        assertEquals(Optional.empty(), scene.session().question(), "less than three minutes after the first one");
        scene.to(360);
        assertEquals(
                Optional.of(new Question(Question.Kind.AFTER_EXERCISE, Optional.of(1))),
                scene.session().question());
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertTrue(scene.session().allows(Verb.NO_ANSWER, scene.now()));
        scene.press(Action.pain(2));
        assertEquals(Optional.empty(), scene.session().question());
        assertEquals(Optional.of(PainScore.of(2)), scene.session().painIn(1), "the walk, though the bridge comes next");
        scene.to(386).press(Action.DONE);
        assertEquals(Optional.empty(), scene.session().question(), "the bridge: too soon after the last question");
    }

    @Test
    void aQuestionLeftOpenIsNotAnswered() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(310);
        assertTrue(scene.session().question().isPresent());
        Session skipped = scene.session().on(Action.NO_ANSWER, scene.now()).session();
        assertEquals(Optional.empty(), skipped.question());
        assertEquals(Optional.empty(), skipped.painIn(0));
        scene.to(336);
        assertEquals(Optional.empty(), scene.session().question(), "the rest is over");
        assertEquals(Optional.empty(), scene.session().painIn(0));
    }

    @Test
    void redAboutTheExerciseBeforeConcernsThatOne() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(310).press(Action.pain(6));
        assertEquals(Phase.EASING, scene.session().phase());
        assertEquals(
                "walk", scene.session().item().orElseThrow().exercise().id().value());
        scene.press(Action.LEAVE_OUT);
        assertEquals(
                "bridge",
                scene.session()
                        .nextWork()
                        .flatMap(scene.session()::exerciseOf)
                        .orElseThrow()
                        .id()
                        .value());
    }

    @Test
    void afterAmberTheNextRestAsksAgain() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        Scene scene = Scene.of(day).to(100).press(Action.pain(4)).to(310);
        assertTrue(scene.session().question().isPresent());
        Scene green = Scene.of(day).to(100).press(Action.pain(2)).to(310);
        assertTrue(green.session().question().isEmpty());
    }

    @Test
    void questionsTakeNoMoreThanATenthOfAShortSession() {
        Timeline day = timeline(item("walk", "2 min"), item("bridge", "8"));
        assertTrue(
                day.total().compareTo(Duration.ofSeconds(200)) < 0,
                () -> day.total().toString());
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(100).press(Action.PAUSE).to(300).press(Action.RESUME);
        scene.to(330);
        assertTrue(scene.session().current().orElseThrow().kind().isPause());
        assertEquals(
                Optional.empty(), scene.session().question(), "this one and the last one are 20 of under 200 seconds");
    }

    @Test
    void theScoreAtTheEndIsAMomentOfItsOwn() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(310).press(Action.pain(2)).press(Action.FINISH);
        assertEquals(
                Optional.of(Question.Kind.SCORE_AFTER),
                scene.session().question().map(Question::kind));
    }
}
