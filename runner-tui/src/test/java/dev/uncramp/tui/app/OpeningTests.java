package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningTests {

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

    /** A person who only wants to read it is not told to call the emergency number. */
    @Test
    void whenToGetHelpIsACardAndNotAnAlarm() {
        Walk walk = Walk.of(Scenes.every()).press('n').number(8).forget().number(3);
        assertEquals(Screen.CARD, walk.screen());
        assertEquals(
                Optional.of(CareCard.WHEN_TO_GET_HELP), walk.model().panel().card());
        assertEquals(Screen.NOT_TODAY, walk.press(Key.LEFT).screen());
        assertEquals(Screen.WHICH_SIGN, walk.press('s').screen());
        assertEquals(0, count(walk, Effect.SaveNotToday.class));
    }

    /** Words that calm have no place behind a sign that needs help, not even while the disk is slow. */
    @Test
    void theAdviceToGetHelpStandsUntilItIsKept() {
        String calming = Phrases.ENGLISH.text("not-today.calming");
        Walk walk = Walk.of(Scenes.every()).press('y').number(1).press('q');
        assertEquals(Screen.GET_HELP, walk.screen());
        assertFalse(new RestCounsel(Phrases.ENGLISH).notToday(walk.model()).contains(calming));
        Walk pain = Walk.of(Scenes.every()).press('n').number(8);
        assertTrue(new RestCounsel(Phrases.ENGLISH).notToday(pain.model()).contains(calming));
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

    @Test
    void oneKeyStandsBeforeASecondSessionOfACalmDay() {
        Walk walk = Walk.of(Scenes.every().asking(Scenes.ONE_KEY));
        assertEquals(Screen.ANYTHING_NEW, walk.screen());
        assertEquals(Screen.READY, walk.press('n').screen());
        assertEquals(Optional.empty(), walk.model().session().orElseThrow().painBefore());
        assertEquals(
                new Effect.OpenJournal(walk.model().plan(), Optional.empty(), false),
                walk.effects().get(0));
    }

    @Test
    void onlyNPassesTheOneLine() {
        for (int letter = ' '; letter <= '~'; letter++) {
            if (letter != 'n' && letter != 'N') {
                Walk walk = Walk.of(Scenes.every().asking(Scenes.ONE_KEY)).press(Key.typed(letter));
                assertTrue(walk.model().session().isEmpty(), Character.toString(letter));
            }
        }
        for (Key.Kind kind : Key.Kind.values()) {
            Walk walk = Walk.of(Scenes.every().asking(Scenes.ONE_KEY)).press(Key.of(kind));
            assertTrue(walk.model().session().isEmpty(), kind::toString);
        }
    }

    @Test
    void yesAtTheOneLineOpensTheFullListWithTheMostUrgentTierFirst() {
        for (char key : new char[] {'y', '?'}) {
            Walk walk = Walk.of(Scenes.every().asking(Scenes.ONE_KEY)).press(key);
            assertEquals(Screen.WHICH_SIGN, walk.screen());
            assertEquals(Optional.of(Tier.NOW), walk.model().answers().tier());
            assertEquals(Screen.SIGNS, walk.press(Key.LEFT).screen());
        }
    }

    @Test
    void afterHelpNowOnlyYesGoesOnAndBothAnswersAreKept() {
        Walk no = Walk.of(Scenes.every().asking(Scenes.EVERY)).press(Key.ENTER).press(Key.SPACE);
        assertEquals(Screen.SEEN, no.screen());
        assertEquals(Screen.GET_HELP, no.press('n').screen());
        assertEquals(Optional.of(Tier.NOW), no.model().panel().tier());
        assertEquals(Screen.SEEN, no.press(Key.LEFT).screen());
        assertEquals(Screen.MORNING, no.press('y').screen());
        List<Boolean> kept = no.effects().stream()
                .filter(Effect.Keep.class::isInstance)
                .map(effect -> ((SeenAnswer) ((Effect.Keep) effect).entry()).seen())
                .toList();
        assertEquals(List.of(false, true), kept);
        assertEquals(
                Screen.GET_HELP,
                Walk.of(Scenes.every().asking(Scenes.EVERY)).press('?').screen());
    }

    @Test
    void leavingUnseenSaysTheAdviceOnceMore() {
        Walk walk = Walk.of(Scenes.every().asking(Scenes.EVERY)).press('n').press('q');
        Effect.Quit quit = (Effect.Quit) walk.effects().get(walk.effects().size() - 1);
        assertEquals(Counsel.ENGLISH.advice(Tier.NOW), quit.farewell());
    }

    @Test
    void theMorningAfterIsKeptAlsoWhereItIsLeftOut() {
        Walk skipped =
                Walk.of(Scenes.every().asking(Scenes.EVERY)).press('y').forget().press(Key.ENTER);
        assertEquals(Screen.SIGNS, skipped.screen());
        MorningAnswer kept = (MorningAnswer) ((Effect.Keep) skipped.effects().get(0)).entry();
        assertEquals(Optional.empty(), kept.morning());
        assertEquals(Walk.BEGIN.wall().toLocalDate().minusDays(1), kept.day());
    }

    @Test
    void aWorseMorningSaysALittleLessAndOffersTheGentlerSession() {
        Walk walk = Walk.of(Scenes.every().asking(Scenes.EVERY)).press('y').press('3');
        assertEquals(Screen.LESS, walk.screen());
        assertEquals(Screen.SIGNS, walk.press(Key.ENTER).screen());
        assertEquals(
                Screen.GENTLER, walk.press('n').press('y').press('n').press('0').screen());
        assertEquals(Ease.GENTLER, walk.press('1').model().plan().prescription().ease());
    }

    /** A day with one exercise, which is left out on some days; a no keeps it in. */
    private static Walk leftOutOnSomeDays(String term) {
        Plan plan = Plans.written(
                """
                uncramp: 1
                title: One
                session:
                  - bridge: 8
                    %s: a sore hip
                """
                        .formatted(term));
        Set<ProgramPath> place = Set.of(ProgramPath.parse("session/1"));
        PartQuestion asked = PartQuestion.yesOrNo(
                PartQuestion.Kind.LEAVE_OUT,
                SafeText.of("a sore hip"),
                PartQuestion.Change.NOTHING,
                PartQuestion.Change.doing(place));
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
    void whatOnlyWaitsForSomethingToBeTrueIsNotKeptAsLeftOut() {
        assertEquals(0, count(leftOutOnSomeDays("start").forget().press('y'), Effect.SaveLeftOut.class));
    }

    @Test
    void aGateThatIsNotTrueNamesTheEasierProgramAndKeepsNothing() {
        Walk walk = Scenes.walk("not-yet").forget();
        assertEquals(Screen.NOT_YET, walk.screen());
        assertEquals(Screen.GATE, walk.again().press(Key.LEFT).screen());
        walk.press('q');
        assertEquals(0, count(walk, Effect.SaveNotToday.class));
        Effect.Quit quit = (Effect.Quit) walk.effects().get(walk.effects().size() - 1);
        assertTrue(quit.farewell().get(0).endsWith("uncramp run lower-back/settle"), quit::toString);
    }

    @Test
    void fromHomeOneKeyOpensTheEasierProgram() {
        Model notYet = Scenes.model("not-yet").with(Model.Choices.of(Settings.USUAL, true));
        Turned opened = Update.of((Scene) notYet, new Message.KeyPressed(Key.typed('e'), notYet.now()));
        assertEquals(List.of(new Effect.Open(new Choice.Program("lower-back/settle"))), opened.effects());
    }

    @Test
    void enterAndSilenceAnswerNoQuestionThatHoldsBack() {
        for (String scene : List.of("seen", "gate", "avoid", "anything-new")) {
            Walk walk = Scenes.walk(scene);
            Screen screen = walk.screen();
            walk.wait(Duration.ofMinutes(20)).press(Key.ENTER).press(Key.SPACE).press(Key.RIGHT);
            assertEquals(screen, walk.screen(), scene);
            assertTrue(walk.model().session().isEmpty());
        }
    }

    @Test
    void whatAProgramSaysToAvoidIsNotToday() {
        assertEquals(Screen.NOT_TODAY, Scenes.walk("avoid").press('y').screen());
        assertEquals(Screen.NOT_TODAY, Scenes.walk("avoid").press('?').screen());
        assertEquals(Screen.PAIN_BEFORE, Scenes.walk("avoid").press('n').screen());
    }

    @Test
    void onlyBreathingAndRestTipsIsJustThat() {
        Walk walk = Scenes.walk("gentler").press('2');
        assertEquals(Screen.BREATHING, walk.screen());
        assertEquals(1, count(walk, Effect.SaveNotToday.class));
        assertEquals(0, count(walk, Effect.OpenJournal.class));
        assertEquals(Screen.NOT_TODAY, walk.until(Screen.NOT_TODAY).screen());
        assertTrue(walk.model().session().isEmpty());
    }

    @Test
    void breathingLastsThreeMinutesAndAsksNothing() {
        Walk walk = Scenes.walk("breathing-in").forget();
        walk.wait(Duration.ofSeconds(179));
        assertEquals(Screen.BREATHING, walk.screen());
        walk.wait(Duration.ofSeconds(2));
        assertEquals(Screen.NOT_TODAY, walk.screen());
        assertEquals(List.of(), walk.effects());
    }

    @Test
    void aRehearsalKeepsNoAnswerEither() {
        Plan plan = Scenes.every().asking(Scenes.EVERY);
        Plan rehearsal = new Plan(
                plan.program(),
                plan.catalog(),
                plan.prescription(),
                plan.rules().rehearsing(),
                plan.met(),
                false,
                plan.questions());
        Walk walk = Walk.of(rehearsal)
                .press('n')
                .press(Key.LEFT)
                .press('y')
                .press('3')
                .press(Key.ENTER);
        assertEquals(Screen.SIGNS, walk.screen());
        assertEquals(List.of(), walk.effects());
    }

    @Test
    void afterAnOfferThatWasFinishedTheQuestionsAreAskedInFull() {
        Plan next = Scenes.slice().asking(Scenes.ONE_KEY);
        Walk walk = Walk.of(next, Optional.of(Scenes.unfinished()), (before, after) -> {});
        assertEquals(Screen.SIGNS, walk.press('f').screen());
        assertEquals(Screen.PAIN_BEFORE, walk.press('n').screen());
        assertEquals(Screen.GENTLER, walk.press(Key.ENTER).screen());
    }

    @Test
    void aSignThatIsNamedOnADayOfRestOrAfterASessionIsKept() {
        for (String scene : List.of("not-today", "summary-saved")) {
            Walk walk = Scenes.walk(scene).press('s').forget();
            assertEquals(Screen.GET_HELP, walk.number(1).screen(), scene);
            Effect.SaveNotToday kept = (Effect.SaveNotToday) walk.effects().get(0);
            assertEquals(Optional.of(Tier.NOW), kept.answers().tier());
        }
    }

    @Test
    void helpNowNamesTheEmergencyNumberAloneAndHelpTodayThePersonToAsk() {
        Plan plan = Scenes.every();
        assertEquals(List.of(), Counsel.ENGLISH.contact(plan, Tier.NOW));
        assertEquals(2, Counsel.ENGLISH.contact(plan, Tier.TODAY).size());
    }

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }

    private static boolean isBeforeASession(Walk walk) {
        return walk.model().session().isEmpty() && walk.screen() != Screen.PAIN_BEFORE;
    }
}
