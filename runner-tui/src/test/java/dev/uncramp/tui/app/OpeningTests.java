package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.session.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTests {

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
    void ofSpasmsNothingIsSaidWhereItIsForAKnee() {
        assertTrue(gentler("region: neck").contains("Most muscle spasms are not serious"), gentler("region: neck"));
        assertFalse(gentler("region: knee").contains("spasm"), gentler("region: knee"));
    }

    private static String gentler(String head) {
        Model model =
                Walk.of(Plans.written("""
                    uncramp: 1
                    title: Up the stairs
                    %s
                    schedule: daily
                    session:
                      - march: 2 min easy
                    """.formatted(head))).press('n').number(5).model();
        return String.join(" ", new RestCounsel(Phrases.ENGLISH).gentler(model, Outcome.StartGentler.Why.ABOVE_LIMIT));
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
        Model notYet = Scenes.model("not-yet").with(Model.Choices.of(Settings.USUAL, Begun.AT_HOME));
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
    void aDayOnWhichTheProgramSaysNotToStartIsLeftOutForThatReasonWithoutAWordOfPain() {
        List<String> said = new RestCounsel(Phrases.ENGLISH)
                .notToday(Scenes.walk("avoid").press('y').model());
        assertEquals("Left out this time: You have a fever, or a new injury.", said.get(0));
        assertTrue(said.contains("Ask if you are not sure what to do."), said::toString);
        assertTrue(said.stream().noneMatch(line -> line.contains("warmth") || line.contains("worse")), said::toString);
    }

    @Test
    void whereTheProgramNamesAPersonForATimeThatPersonIsToldBesideTheContact() {
        Walk walk = Scenes.walk("avoid-left");
        List<String> said = new RestCounsel(Phrases.ENGLISH).notToday(walk.model());
        assertTrue(said.contains("The bleeding has become more? Call the midwife: 555 0161."), said::toString);
        assertTrue(said.contains("Call the practice: 555 0100."), said::toString);
        assertTrue(walk.model().answers().isLeftOut());
        assertEquals(List.of("This counts as kept. Start again when it is no longer so."), Farewell.of(walk.model()));
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

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }
}
