package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Ease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningTests {

    @Test
    void onlyNPassesTheWarningSigns() {
        List<Key> all = IntStream.rangeClosed(' ', '~')
                .filter(letter -> letter != 'n' && letter != 'N')
                .mapToObj(Key::typed)
                .toList();
        for (Key key : all) {
            assertTrue(isBeforeASession(Walk.of(Scenes.every()).press(key)), key::toString);
        }
        for (Key.Kind kind : Key.Kind.values()) {
            assertTrue(isBeforeASession(Walk.of(Scenes.every()).press(Key.of(kind))), kind::toString);
        }
    }

    @Test
    void enterOnTheWarningSignsStartsNothingHoweverOften() {
        Walk walk = Walk.of(Scenes.every());
        for (int i = 0; i < 20; i++) {
            walk.press(Key.ENTER);
        }
        assertEquals(Screen.SIGNS, walk.screen());
        assertEquals(List.of(), walk.effects());
    }

    @Test
    void silenceOnTheWarningSignsStartsNothing() {
        Walk walk = Walk.of(Scenes.every()).wait(Duration.ofHours(1));
        assertEquals(Screen.SIGNS, walk.screen());
    }

    @Test
    void yesAndNotSureShowTheMostUrgentTierAtOnceAndThenAskWhichOne() {
        for (char key : new char[] {'y', '?'}) {
            Walk walk = Walk.of(Scenes.every()).press(key);
            assertEquals(Screen.WHICH_SIGN, walk.screen());
            assertEquals(Optional.of(Tier.NOW), walk.model().answers().tier());
            walk.press('8');
            assertEquals(Screen.GET_HELP, walk.screen());
            assertEquals(Optional.of(Tier.TODAY), walk.model().panel().tier());
        }
    }

    @Test
    void aSignWithTwoDigitsIsNamedByThem() {
        Walk walk = Walk.of(Scenes.every()).press('y').press('1').press('1');
        assertEquals(Optional.of("sign.weeks-of-pain"), walk.model().panel().sign());
    }

    @Test
    void noSignLeadsToASessionWithoutGoingBackAndSayingNone() {
        for (int sign = 1; sign <= 12; sign++) {
            Walk walk = Walk.of(Scenes.every()).press('y').number(sign);
            for (char key : "n0 \rg1".toCharArray()) {
                if (key != 'g' || !walk.model().panel().tier().equals(Optional.of(Tier.APPOINTMENT))) {
                    walk.press(key == '\r' ? Key.ENTER : Key.typed(key));
                }
            }
            assertTrue(isBeforeASession(walk), "sign " + sign);
        }
    }

    @Test
    void aCheckedPersonWithASignOfTheLastTierMayGoOn() {
        Walk walk = Walk.of(Scenes.every()).press('y').number(11).press('g');
        assertEquals(Screen.PAIN_BEFORE, walk.screen());
        Walk urgent = Walk.of(Scenes.every()).press('y').number(1).press('g');
        assertEquals(Screen.GET_HELP, urgent.screen());
    }

    @Test
    void anAnswerThatIsTakenBackIsAskedAnew() {
        Walk walk = Walk.of(Scenes.every()).press('y').number(1).press(Key.LEFT);
        assertEquals(Screen.SIGNS, walk.screen());
        assertEquals(Optional.empty(), walk.model().answers().tier());
        assertEquals(Screen.PAIN_BEFORE, walk.press('n').screen());
    }

    @Test
    void leavingAfterASignKeepsThatHelpWasAdvised() {
        Walk walk = Walk.of(Scenes.every()).press('y').number(8).press('q');
        assertEquals(1, count(walk, Effect.SaveNotToday.class));
        assertEquals(0, count(walk, Effect.Quit.class));
        walk.hear(new Message.Saved(walk.now()));
        assertEquals(1, count(walk, Effect.Quit.class));
    }

    @Test
    void muchPainIsNotToday() {
        for (int score = 7; score <= 10; score++) {
            Walk walk = Walk.of(Scenes.every()).press('n').number(score);
            assertEquals(Screen.NOT_TODAY, walk.screen());
            assertEquals(1, count(walk, Effect.SaveNotToday.class));
        }
    }

    @Test
    void sharpPainAtRestIsNotToday() {
        assertEquals(
                Screen.NOT_TODAY, Walk.of(Scenes.every()).press('n').press('d').screen());
    }

    @Test
    void painAboveTheLimitOffersAGentlerSession() {
        Walk walk = Walk.of(Scenes.every()).press('n').number(5);
        assertEquals(Screen.GENTLER, walk.screen());
        walk.press('1');
        assertEquals(Ease.GENTLER, walk.model().plan().prescription().ease());
        assertTrue(walk.model().session().orElseThrow().timeline().isGentler());
    }

    @Test
    void aNewSessionOpensItsJournalBeforeItsFirstEvent() {
        Walk walk = Walk.begun(Scenes.every());
        assertTrue(walk.effects().get(0) instanceof Effect.OpenJournal, walk.effects()::toString);
        assertTrue(walk.effects().get(1) instanceof Effect.Journal, walk.effects()::toString);
    }

    @Test
    void aRehearsalKeepsNothing() {
        Plan plan = Scenes.slice();
        Plan rehearsal = new Plan(
                plan.program(),
                plan.catalog(),
                plan.prescription(),
                plan.rules().rehearsing(),
                plan.met(),
                false,
                plan.questions());
        Walk walk = Walk.begun(rehearsal).until(Screen.SUMMARY);
        assertTrue(
                walk.effects().stream()
                        .noneMatch(effect -> effect instanceof Effect.OpenJournal
                                || effect instanceof Effect.Journal
                                || effect instanceof Effect.SaveRecord),
                walk.effects()::toString);
        assertEquals(Saving.NOTHING, walk.model().stage().saving());
    }

    @Test
    void aSessionThatWasLeftGoesOnAfterItsWarningSignsAndAsksForPain() {
        Walk walk = Walk.of(Scenes.slice(), Optional.of(Scenes.unfinished()), (before, next) -> {});
        assertEquals(Screen.OFFER, walk.screen());
        assertEquals(Screen.OFFER, walk.press(Key.ENTER).screen());
        assertEquals(Screen.SIGNS, walk.press('r').screen());
        assertEquals(Screen.AWAY, walk.press('n').screen());
        assertEquals("every-step", walk.model().plan().program().id().toString());
        assertTrue(walk.effects().get(0) instanceof Effect.ReopenJournal, walk.effects()::toString);
        assertEquals(Screen.AFTER, walk.press(Key.SPACE).screen());
        assertEquals(Screen.HOLD, walk.press('2').screen());
    }

    @Test
    void aSessionThatWasLeftIsFinishedAsItIsAndANewOneMayBegin() {
        Walk walk = Walk.of(Scenes.slice(), Optional.of(Scenes.unfinished()), (before, next) -> {});
        walk.press('f');
        assertEquals(Screen.SIGNS, walk.screen());
        assertEquals("two-holds-and-reps", walk.model().plan().program().id().toString());
        assertEquals(1, count(walk, Effect.SaveRecord.class));
        walk.hear(new Message.Saved(walk.now())).press('n').press('0');
        assertEquals(Screen.READY, walk.screen());
        assertEquals(1, count(walk, Effect.OpenJournal.class));
    }

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }

    private static boolean isBeforeASession(Walk walk) {
        return walk.model().session().isEmpty() && walk.screen() != Screen.PAIN_BEFORE;
    }
}
