package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.session.SignReported;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of warning signs before a session: what passes it, and what help is named. */
class WarningSignsTests {

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
        assertEquals(Optional.of("weeks-of-pain"), walk.model().panel().sign().map(Sign::kept));
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
        assertEquals(SignCounsel.ENGLISH.advice(Tier.NOW), quit.farewell());
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
        assertEquals(List.of(), SignCounsel.ENGLISH.contact(plan, Tier.NOW));
        assertEquals(2, SignCounsel.ENGLISH.contact(plan, Tier.TODAY).size());
    }

    @Test
    void signsOfTheProgramsOwnStandOnTheCardAfterHelpNowAnEmergencyFirst() {
        Model card = Walk.of(withSigns()).model().with(Panel.card(CareCard.WHEN_TO_GET_HELP));
        List<CareText.Part> parts = Counsel.ENGLISH.card(card).orElseThrow().parts();
        assertEquals(
                "Stop and call the emergency number when:",
                parts.get(1).heading().value());
        assertEquals(
                List.of(SafeText.of("chest pain"), SafeText.of("chest pain or a cold sweat")),
                parts.get(1).lines());
        assertEquals(
                "Stop and call the hand clinic, 555 0100, when:",
                parts.get(2).heading().value());
        assertEquals(List.of(SafeText.of("the thumb snaps")), parts.get(2).lines());
    }

    @Test
    void aSignOfTheProgramsOwnIsChosenByItsNumberBeforeASessionAndIsKeptWithThePersonToCall() {
        Walk walk = Walk.of(withSigns()).press('y');
        int number = 1 + walk.model().listed().stream().map(Sign::kept).toList().indexOf("own: the thumb snaps");
        assertEquals(Screen.GET_HELP, walk.number(number).screen());
        assertEquals("Stop and call", SignCounsel.ENGLISH.title(walk.model()));
        assertEquals(Optional.of("The thumb snaps"), SignCounsel.ENGLISH.named(walk.model()));
        assertEquals(
                "Call the hand clinic: 555 0100.",
                SignCounsel.ENGLISH.help(walk.model()).get(1));
        walk.forget().press('q');
        Effect.SaveNotToday kept = (Effect.SaveNotToday) walk.effects().get(0);
        assertEquals(Optional.of(Tier.TODAY), kept.answers().tier());
        assertEquals(
                Optional.of("own: the thumb snaps"),
                kept.answers().signs().named().map(Sign::kept));
    }

    @Test
    void aSignOfTheProgramsOwnEndsARunningSessionAndIsKept() {
        Walk walk = Walk.begun(withSigns()).press('s').press('w');
        assertEquals(
                List.of("own: chest pain or a cold sweat", "own: the thumb snaps"),
                walk.model().listed().stream().map(Sign::kept).skip(3).toList());
        assertEquals(Screen.GET_HELP, walk.number(5).screen());
        assertEquals("Stop and call", SignCounsel.ENGLISH.title(walk.model()));
        assertEquals(
                Optional.of("own: the thumb snaps"),
                walk.model().session().orElseThrow().sign().flatMap(SignReported::sign));
    }

    @Test
    void aSignOfTheProgramsOwnThatIsAnEmergencyNamesTheEmergencyNumberAlone() {
        Walk walk = Walk.begun(withSigns()).press('s').press('w').number(4);
        assertEquals(SignCounsel.ENGLISH.advice(Tier.NOW), SignCounsel.ENGLISH.help(walk.model()));
        assertEquals("Get help now", SignCounsel.ENGLISH.title(walk.model()));
    }

    @Test
    void aSignWithAPersonOfItsOwnNamesThatPersonAndNobodyElse() {
        Walk walk = Walk.begun(withPersons()).press('s').press('w');
        assertEquals(
                List.of(
                        "own: you faint or the arm goes cold",
                        "own: the hand swells",
                        "own: the wrist locks",
                        "own: a finger snaps"),
                walk.model().listed().stream().map(Sign::kept).skip(3).toList());
        assertEquals("Call the hand clinic: 555 0100.", whom(5));
        assertEquals("Call the hospital: 555 0186.", whom(6));
        assertEquals("Call the night nurse.", whom(7));
    }

    @Test
    void anEmergencyNamesTheEmergencyNumberAloneWhoeverStandsBehindIt() {
        Walk walk = Walk.begun(withPersons()).press('s').press('w').number(4);
        assertEquals(SignCounsel.ENGLISH.advice(Tier.NOW), SignCounsel.ENGLISH.help(walk.model()));
    }

    private static String whom(int number) {
        Walk picked = Walk.begun(withPersons()).press('s').press('w').number(number);
        return SignCounsel.ENGLISH.help(picked.model()).get(1);
    }

    private static Plan called(String... numbers) {
        return Plans.written("""
            uncramp: 1
            title: Back
            region: lower-back
            schedule: daily
            call when:
              - you cannot pass water: emergency, %s
              - your foot drops: emergency, %s
            session:
              - march: 10
            """.formatted((Object[]) numbers));
    }

    @Test
    void theOneEmergencyNumberOfAProgramTakesThePlaceOfTheUsualOnes() {
        Walk walk = Walk.of(called("000", "000")).press('y');
        assertEquals(
                "The number is 000.", SignCounsel.ENGLISH.atOnce(walk.model()).get(1));
        List<String> lines =
                walk.model().listed().stream().map(SignCounsel.ENGLISH::words).toList();
        assertTrue(lines.contains("Trouble passing water, leaks, or no feeling of it"), lines::toString);
        assertFalse(lines.contains("You cannot pass water: call 000"), lines::toString);
        assertEquals(
                "The number is 000.",
                SignCounsel.ENGLISH.help(walk.number(1).model()).get(1));
    }

    @Test
    void ofSeveralEmergencyNumbersEachStandsWithItsSign() {
        Walk walk = Walk.of(called("000", "118")).press('y');
        assertEquals(
                "Call 112 in Europe, 911 in North America, 999 in the UK.",
                SignCounsel.ENGLISH.atOnce(walk.model()).get(1));
        List<String> lines =
                walk.model().listed().stream().map(SignCounsel.ENGLISH::words).toList();
        assertTrue(lines.contains("You cannot pass water: call 000"), lines::toString);
    }

    @Test
    void aSignForWhichTheProgramCallsTheEmergencyNumberIsAnEmergency() {
        Plan plan = Plans.written("""
            uncramp: 1
            title: Back
            region: lower-back
            schedule: daily
            contact: the practice, 555 0100
            call when:
              - your toes are numb: the practice the same day, 555 0100
              - your foot drops: emergency, 000
            session:
              - march: 10
            """);
        Walk walk = Walk.of(plan).press('y');
        List<String> lines =
                walk.model().listed().stream().map(SignCounsel.ENGLISH::words).toList();
        int first = lines.indexOf("Your foot drops: call 000");
        assertEquals(SignCounsel.ENGLISH.emergencies(walk.model().listed()) - 1, first);
        Walk picked = walk.number(first + 1);
        assertEquals(Screen.GET_HELP, picked.screen());
        assertEquals(Optional.of(Tier.NOW), picked.model().panel().tier());
        assertEquals(
                SignCounsel.ENGLISH.advice(Tier.NOW, Optional.of(SafeText.of("000"))),
                SignCounsel.ENGLISH.help(picked.model()));
        assertEquals("Get help now", SignCounsel.ENGLISH.title(picked.model()));
    }

    private static Plan withPersons() {
        return Plans.written("""
            uncramp: 1
            title: Hand
            region: hand
            schedule: daily
            contact: the hand clinic, 555 0100
            call when:
              - the hand swells
              - the wrist locks: the hospital, 555 0186
              - a finger snaps: the night nurse
              - you faint or the arm goes cold: the night nurse
            session:
              - march: 10
            """);
    }

    private static Plan withSigns() {
        return Plans.written("""
            uncramp: 1
            title: Hand
            region: hand
            schedule: daily
            contact: {name: the hand clinic, phone: 555 0100}
            call when: [the thumb snaps, chest pain, chest pain or a cold sweat]
            session:
              - march: 10
            """);
    }

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }

    private static boolean isBeforeASession(Walk walk) {
        return walk.model().session().isEmpty() && walk.screen() != Screen.PAIN_BEFORE;
    }
}
