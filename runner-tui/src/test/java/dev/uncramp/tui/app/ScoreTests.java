package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.PainReported;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Typing a score: 10 is 10 wherever pain is asked, and no digit answers a screen that nobody has seen yet. */
class ScoreTests {

    private static final Set10 KEYS =
            walk -> walk.press('1').wait(Duration.ofMillis(200)).atOnce(Key.typed('0'));
    private static final Set10 LETTER = walk -> walk.press('t');
    private static final Set10 LINE = walk -> walk.number(10);

    private interface Set10 {
        void type(Walk walk);
    }

    @TestFactory
    Stream<DynamicTest> typingTenAtEveryPainPromptStoresTen() {
        return Map.of("one and zero", KEYS, "T", LETTER, "a line", LINE).entrySet().stream()
                .flatMap(way -> asking().map(scene ->
                        DynamicTest.dynamicTest(scene.getKey() + " by " + way.getKey(), () -> {
                            Walk walk = scene.getValue().get().forget();
                            way.getValue().type(walk);
                            assertEquals(List.of(10), stored(walk));
                        })));
    }

    @Test
    void typingTenBeforeASessionStoresTen() {
        for (Set10 way : List.of(KEYS, LETTER, LINE)) {
            Walk walk = Walk.of(Scenes.every()).press('n');
            way.type(walk);
            assertEquals(Optional.of(PainScore.of(10)), walk.model().answers().before());
            assertEquals(Screen.NOT_TODAY, walk.screen());
        }
    }

    @Test
    void whoHasStoppedIsNotToldToCarryOn() {
        Walk walk = Scenes.walk("stopped").press('2');
        assertEquals(Screen.STOPPED, walk.screen());
        assertEquals("note.stopped", walk.model().passing().note().orElseThrow().text());
    }

    @Test
    void onlyTheLimitThatCountsInTheSessionIsTold() {
        String program = """
            uncramp: 1
            title: Two limits
            pain: {limit: 3}
            sessions:
              - drops:
                  - bridge: 8
                pain: {limit: 5, ordered by: Dr. Fenn}
              - walking:
                  - walk: 5 min
                pain: {limit: 2}
              - rest:
                  - march: 2 min
            """;
        Plan plan = Plans.written(program);
        assertEquals(
                List.of("Up to 5 was ordered by Dr. Fenn."),
                PainCounsel.ENGLISH.limits(plan.with(plan.prescription().withSession("drops"))));
        assertEquals(
                List.of("This session allows up to 2."),
                PainCounsel.ENGLISH.limits(plan.with(plan.prescription().withSession("walking"))));
        assertEquals(
                List.of("This program allows up to 3."),
                PainCounsel.ENGLISH.limits(plan.with(plan.prescription().withSession("rest"))));
    }

    @Test
    void anAcheThatWasOrderedIsSaidToBeAndAnotherPainHasItsKey() {
        Walk walk = Walk.of(Plans.written("""
            uncramp: 1
            title: Walk until the calf aches
            region: calf
            pain: {target: moderate leg pain, ordered by: the vascular clinic}
            session:
              - walk: 30 min of (walk until your calf aches, rest until it has gone)
            """));
        assertTrue(walk.model().plan().signs().stream()
                .noneMatch(sign -> sign.kept().equals("walking-ache")));
        walk.press('n');
        assertEquals(
                "As you move: moderate leg pain, up to 6. Ordered by the vascular clinic.",
                PainCounsel.ENGLISH.limits(walk.model().plan()).get(0));
        assertEquals(
                "Any other pain: up to 3.",
                PainCounsel.ENGLISH.limits(walk.model().plan()).get(1));
        walk.press('0').wait(Duration.ofSeconds(60)).press('5');
        assertEquals(Screen.EASING, walk.screen());
        assertEquals(
                "5 is more than this program allows for any other pain (3).",
                PainCounsel.ENGLISH.why(walk.model().session().orElseThrow(), 5));
        walk.press(Key.ENTER);
        assertEquals(Screen.EASING, walk.screen());
        int last = Offer.of(walk.model(), Phrases.ENGLISH).size();
        assertEquals(
                "It is the ache that was ordered. Go on",
                Offer.of(walk.model(), Phrases.ENGLISH).get(last - 1).words());
        walk.press((char) ('0' + last));
        assertEquals(Screen.WORK, walk.screen());
        assertEquals("note.ordered", walk.model().passing().note().orElseThrow().text());
        walk.press('2');
        assertEquals("note.green", walk.model().passing().note().orElseThrow().text());
        walk.press('8');
        assertEquals(Screen.EASING, walk.screen());
        assertEquals(
                "8 is more than this program allows (6).",
                PainCounsel.ENGLISH.why(walk.model().session().orElseThrow(), 8));
    }

    @Test
    void afterAStopAScoreAboveTheOtherLimitIsAskedWhoseItIs() {
        Walk walk = Walk.of(Plans.written("""
            uncramp: 1
            title: Walk until the calf aches
            region: calf
            pain: {target: moderate leg pain, ordered by: the vascular clinic}
            session:
              - walk: 30 min of (walk until your calf aches, rest until it has gone)
            """));
        walk.press('n').press('0').wait(Duration.ofSeconds(60)).press('s').press('5');
        assertEquals(Screen.EASING, walk.screen());
        int last = Offer.of(walk.model(), Phrases.ENGLISH).size();
        walk.press((char) ('0' + last));
        assertEquals(Screen.STOPPED, walk.screen());
        walk.press('2');
        assertEquals("note.stopped", walk.model().passing().note().orElseThrow().text());
    }

    @Test
    void aThirdSetIsOneKeyAndEnterIsNone() {
        String program = """
            uncramp: 1
            title: Two or three
            session:
              - knee-rolls: 2-3 x 5, rest 10 s
              - bridge: 8
            """;
        Walk walk = Walk.of(Plans.written(program)).press('n').press('0');
        while (walk.model().session().orElseThrow().offersOneMoreRound().isEmpty()) {
            walk.press(Key.ENTER);
        }
        assertEquals(Screen.REPS, walk.screen());
        assertTrue(KeyMap.of(walk.model()).has(Act.ONE_MORE));
        assertEquals(
                Optional.of("One more set is fine, if you like."),
                Counsel.ENGLISH.oneMore(walk.model().session().orElseThrow()));
        long planned = works(walk);
        walk.press(Key.ENTER);
        assertEquals(planned, works(walk), "Enter goes on without");
        walk.press('a');
        assertEquals(planned + 1, works(walk));
        assertEquals(
                "note.one-more", walk.model().passing().note().orElseThrow().text());
        assertTrue(!KeyMap.of(walk.model()).has(Act.ONE_MORE));
    }

    private static long works(Walk walk) {
        return walk.model().session().orElseThrow().route().stream()
                .filter(step -> step.kind().isWork())
                .count();
    }

    @Test
    void whatMayBeFeltInSomeWeeksIsSaidInThese() {
        Plan plan = Plans.written("""
            uncramp: 1
            title: A
            pain: {expect: {weeks 1-2: sore calves}}
            session:
              - bridge: {week 1 on: 8}
            """);
        assertEquals(List.of("What to expect: sore calves (weeks 1 to 2)"), PainCounsel.ENGLISH.expected(plan));
        Plan later = plan.with(plan.prescription().inWeek(3));
        assertEquals(List.of(), PainCounsel.ENGLISH.expected(later));
    }

    @Test
    void aOneStaysAOneAfterEightTenthsOfASecond() {
        Walk walk = hold().forget().press('1').wait(Duration.ofMillis(700));
        assertEquals(List.of(), stored(walk));
        assertEquals(List.of(1), stored(walk.wait(Duration.ofMillis(200))));
    }

    @Test
    void enterSettlesATypedOneAtOnceAndDoesNothingElse() {
        Walk walk = hold().forget().press('1').atOnce(Key.ENTER);
        assertEquals(List.of(1), stored(walk));
        assertEquals(Screen.HOLD, walk.screen());
    }

    @Test
    void aOneAndAFiveAreAOneAndThenAFive() {
        Walk walk = hold().forget().press('1').atOnce(Key.typed('5'));
        assertEquals(List.of(1, 5), stored(walk));
    }

    @Test
    void aDigitNeverAnswersAScreenThatHasJustAppeared() {
        Walk walk = Walk.of(Scenes.every()).press('n').atOnce(Key.typed('3'));
        assertEquals(Screen.PAIN_BEFORE, walk.screen());
        Walk eased = hold().press('6').atOnce(Key.typed('2'));
        assertEquals(Screen.EASING, eased.screen());
    }

    @Test
    void enterLeavesThePainBeforeNotAnswered() {
        Walk walk = Walk.of(Scenes.every()).press('n').press(Key.ENTER);
        assertEquals(Optional.empty(), walk.model().answers().before());
        assertEquals(Optional.empty(), walk.model().session().orElseThrow().painBefore());
    }

    @Test
    void undoTakesADigitBack() {
        Walk walk = hold().press('3').press('u');
        assertEquals(Optional.empty(), walk.model().session().orElseThrow().painIn(1));
    }

    @Test
    void aScoreAtTheLimitOffersAGentlerWayAndTheClockRunsOn() {
        Walk walk = hold().press('4');
        assertEquals(Screen.AMBER, walk.screen());
        Duration before =
                walk.model().session().orElseThrow().remaining(walk.now()).orElseThrow();
        walk.wait(Duration.ofSeconds(2));
        Duration after =
                walk.model().session().orElseThrow().remaining(walk.now()).orElseThrow();
        assertEquals(Duration.ofSeconds(2), before.minus(after));
        assertEquals(Screen.EASING, walk.press('6').screen());
    }

    @Test
    void theOfferAtTheLimitGoesWithItsStep() {
        Walk walk = hold().press('4').wait(Duration.ofSeconds(30));
        assertTrue(walk.screen() != Screen.AMBER, () -> "still " + walk.screen());
    }

    /** The screens of a session that take a score. */
    private static Stream<Map.Entry<String, Supplier<Walk>>> asking() {
        return Scenes.running().entrySet().stream()
                .filter(scene -> KeyMap.of(scene.getValue().get().screen()).has(Act.SCORE))
                .filter(scene -> scene.getValue()
                        .get()
                        .model()
                        .session()
                        .filter(session -> session.allows(
                                Verb.REPORT_PAIN, scene.getValue().get().now()))
                        .isPresent());
    }

    private static Walk hold() {
        return Scenes.walk("hold");
    }

    private static List<Integer> stored(Walk walk) {
        return walk.effects().stream()
                .filter(effect -> effect instanceof Effect.Journal)
                .flatMap(effect -> ((Effect.Journal) effect).events().stream())
                .flatMap(ScoreTests::score)
                .toList();
    }

    private static Stream<Integer> score(SessionEvent event) {
        return event instanceof PainReported reported
                ? Stream.of(reported.score().value())
                : Stream.empty();
    }
}
