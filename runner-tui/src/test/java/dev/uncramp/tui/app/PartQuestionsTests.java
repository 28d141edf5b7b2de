package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program asks about its parts before a session. */
class PartQuestionsTests {

    @Test
    void whatIsLeftOutOnSomeDaysComesInOnlyWithANo() {
        int all = Plans.of("two-holds-and-reps").timeline().items().size();
        Walk open = Walk.of(Scenes.asking()).press('n');
        assertEquals(Screen.PART, open.model().screen());
        assertEquals(all - 1, through(open, '?').plan().timeline().items().size());
        assertEquals(all - 1, through(open, 'y').plan().timeline().items().size());
        assertEquals(all, through(open, 'n').plan().timeline().items().size());
    }

    /** Answers the first question so, and every other one with no or as it is. */
    private static Model through(Walk open, char first) {
        Walk walk = open.again().press(first).press('n').press('n').press('n');
        assertEquals(Screen.PICK, walk.model().screen());
        walk.press(Key.ENTER).press(Key.ENTER).press(Key.ENTER).press(Key.ENTER);
        assertEquals(Screen.READY, walk.model().screen());
        return walk.model();
    }

    @Test
    void enterAnswersNoQuestionOfYesAndNo() {
        Walk walk = Walk.of(Scenes.asking()).press('n').press(Key.ENTER);
        assertEquals(0, walk.model().answers().parts().size());
    }

    @Test
    void theWayBackOpensTheQuestionBefore() {
        Walk walk = Walk.of(Scenes.asking()).press('n').press('n').press('n');
        assertEquals(2, walk.model().answers().parts().size());
        assertEquals(1, walk.press(Key.LEFT).model().answers().parts().size());
        walk.press(Key.LEFT).press(Key.LEFT);
        assertEquals(Screen.ANYTHING_NEW, walk.model().screen());
    }

    /** A day with one exercise, which is left out on some days; a no keeps it in. */
    private static Walk leftOutOnSomeDays(String term) {
        Plan plan = Plans.written("""
            uncramp: 1
            title: One
            session:
              - bridge: 8
                %s: a sore hip
            """.formatted(term));
        Set<ProgramPath> place = Set.of(ProgramPath.parse("session/1"));
        PartQuestion asked = PartQuestion.yesOrNo(
                PartQuestion.Kind.LEAVE_OUT, SafeText.of("a sore hip"), PartChange.NOTHING, PartChange.doing(place));
        return Walk.of(plan.with(plan.prescription().without(place))
                        .asking(StartQuestions.full().asking(List.of(asked))))
                .press('n')
                .press('0');
    }

    @Test
    void aSessionOfWhichAllIsLeftOutIsKept() {
        Walk walk = leftOutOnSomeDays("leave out").forget().press('y');
        assertEquals(1, count(walk, Effect.SaveLeftOut.class));
        Effect.Quit quit = (Effect.Quit) walk.effects().get(walk.effects().size() - 1);
        assertEquals(List.of("It is left out for today, as planned."), quit.farewell());
        assertEquals(0, count(leftOutOnSomeDays("leave out").forget().press('n'), Effect.SaveLeftOut.class));
    }

    @Test
    void whoLeavesBeforeTheQuestionIsNotToldThatItIsLeftOut() {
        Walk walk = leftOutOnSomeDays("leave out").forget().press('q');
        Effect.Quit quit = (Effect.Quit) walk.effects().get(walk.effects().size() - 1);
        assertEquals(List.of("Nothing was started."), quit.farewell());
    }

    @Test
    void whatComesTooEarlyIsLeftForLaterUnlessThePersonWantsItNow() {
        for (char answer : new char[] {'n', '?'}) {
            Walk later = OwnScenes.tooSoon(2).press('n').forget().press(answer);
            Effect.Quit quit = (Effect.Quit) later.effects().get(later.effects().size() - 1);
            assertEquals(List.of("It is time from 14:00.", "Start the same command then."), quit.farewell());
            assertEquals(0, count(later, Effect.SaveLeftOut.class));
        }
        assertEquals(
                Screen.READY, OwnScenes.tooSoon(2).press('n').press('y').model().screen());
        assertEquals(
                Screen.PART,
                OwnScenes.tooSoon(2).press('n').press(Key.ENTER).model().screen());
    }

    @Test
    void whatComesTooEarlySaysSoAtHome() {
        assertEquals(
                Optional.of("Your plan says 6 to 8 hours between times: from 14:00."),
                OwnScenes.tooSoon(2).model().plan().where().flatMap(WhereText::why));
    }

    @Test
    void whatOnlyWaitsForSomethingToBeTrueIsNotKeptAsLeftOut() {
        assertEquals(0, count(leftOutOnSomeDays("start").forget().press('y'), Effect.SaveLeftOut.class));
    }

    private static final String STAGES = """
        uncramp: 1
        title: Stages
        levels:
          - calm: weeks 1-2
          - brisk: weeks 3-4
            enter: You can walk for 20 minutes.
        session:
          - walk: {level calm: 5 min, level brisk: 9 min}
        """;

    /** The question for the second level, after the first questions. */
    private static Walk entering() {
        Plan plan = Plans.written(STAGES);
        PartQuestion asked = PartQuestion.enter(
                SafeText.of("You can walk for 20 minutes."),
                SafeText.of("brisk"),
                PartChange.toWeek(3, Optional.of("brisk")));
        return Walk.of(plan.with(plan.prescription().withLevel("calm"))
                        .asking(StartQuestions.full().asking(List.of(asked))))
                .press('n')
                .press('0');
    }

    private static final String TOLD = """
        uncramp: 1
        title: Weights
        session:
          - bridge: 8
        progress:
          down: {when: the pain is not back, then: Take the weight before.}
        """;

    /** The question whether the reason is there, after the first questions. */
    private static Walk troubled() {
        PartQuestion asked = PartQuestion.inWords(
                SafeText.of("the pain is not back"), SafeText.of("Take the weight before."), PartChange.HALF);
        return Walk.of(Plans.written(TOLD).asking(StartQuestions.full().asking(List.of(asked))))
                .press('n')
                .press('0');
    }

    @Test
    void anOwnSentenceIsToldUnlessItIsNotSo() {
        List<String> told = List.of("signs.note", "Take the weight before.");
        Optional<SafeText> kept = Optional.of(SafeText.of("Take the weight before."));
        for (char key : new char[] {'y', '?'}) {
            Walk walk = troubled().press(key);
            assertEquals(told, remark(walk));
            assertEquals(kept, walk.model().plan().keptInMind());
        }
        Walk no = troubled().press('n');
        assertEquals(List.of(), remark(no));
        assertEquals(Optional.empty(), no.model().plan().keptInMind());
        assertEquals(0, troubled().press(Key.ENTER).model().answers().parts().size());
    }

    private static final String HALVED = """
        uncramp: 1
        title: Halves
        session:
          - bridge: 3 x 10
        progress:
          down: {when: it still hurts the next day, then: half as much}
        """;

    /** The question whether today is such a day, after the first questions. */
    private static Walk sore() {
        PartQuestion asked = PartQuestion.yesOrNo(
                PartQuestion.Kind.HALF,
                SafeText.of("it still hurts the next day"),
                PartChange.HALF,
                PartChange.NOTHING);
        return Walk.of(Plans.written(HALVED).asking(StartQuestions.full().asking(List.of(asked))))
                .press('n')
                .press('0');
    }

    private static List<String> doses(Walk walk) {
        assertEquals(Screen.READY, walk.screen());
        return walk.model().plan().timeline().items().stream()
                .map(item -> DoseLine.print(item.dose()))
                .toList();
    }

    @Test
    void halfAsMuchIsDoneUnlessItIsNotSo() {
        assertEquals(Screen.PART, sore().screen());
        assertEquals(List.of("3 x 5"), doses(sore().press('y')));
        assertEquals(List.of("3 x 5"), doses(sore().press('?')));
        assertEquals(List.of("3 x 10"), doses(sore().press('n')));
        Walk silent = sore().press(Key.ENTER).press(Key.SPACE).wait(Duration.ofMinutes(5));
        assertEquals(Screen.PART, silent.screen());
        assertEquals(List.of(), silent.model().answers().parts());
    }

    private static List<String> remark(Walk walk) {
        return walk.model().passing().note().stream()
                .flatMap(note -> Stream.concat(Stream.of(note.text()), note.arguments().stream()))
                .toList();
    }

    @Test
    void untilTheLevelIsAskedNeitherItNorTheMinutesAreTold() {
        Plan plan = entering().model().plan();
        assertEquals(Optional.of("calm"), plan.level());
        assertEquals(Optional.empty(), plan.levelTold());
        assertEquals(true, plan.mayMove());
        assertEquals(false, Plans.written(STAGES).mayMove());
    }

    @Test
    void aNoToTheNextLevelSaysWhatIsDoneNow() {
        assertEquals(List.of("note.stays-at", "calm"), remark(entering().press('n')));
        assertEquals(List.of("note.stays-at", "calm"), remark(entering().press('?')));
        assertEquals(List.of("note.entered", "brisk"), remark(entering().press('y')));
    }

    @Test
    void aYesToTheNextLevelWaitsOnAGentlerDay() {
        Plan plan = entering().model().plan();
        Whereabouts here = new Whereabouts(
                plan.prescription().inWeek(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Whereabouts.Why.GOES_ON,
                plan.questions().parts(),
                Optional.of(plan.prescription()));
        Walk walk =
                Walk.of(plan.at(here, Optional.empty())).press('n').press('6').press('y');
        assertEquals(Screen.GENTLER, walk.screen());
        walk.press('1');
        assertEquals(Optional.of("calm"), walk.model().plan().level());
        assertEquals(1, walk.model().plan().prescription().week());
    }

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }
}
