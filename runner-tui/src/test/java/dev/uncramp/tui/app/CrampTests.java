package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.session.ReliefStage;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CrampTests {

    @TestFactory
    Stream<DynamicTest> stopAndLeaveEndItInOneKeyFromEveryScene() {
        return Cramps.all().entrySet().stream()
                .filter(scene -> !scene.getKey().equals("cramp-over"))
                .flatMap(scene -> Stream.of(
                                Key.typed('s'), Key.typed('S'), Key.typed('q'), Key.typed('Q'), Key.of(Key.Kind.CTRL_C))
                        .map(key -> DynamicTest.dynamicTest(scene.getKey() + " " + key, () -> {
                            Cramps cramps = scene.getValue().get();
                            int before = cramps.effects().size();
                            cramps.atOnce(key);
                            assertEquals(
                                    ReliefStage.OVER, cramps.cramp().relief().stage());
                            Effect last = cramps.effects().get(cramps.effects().size() - 1);
                            assertTrue(last instanceof Effect.Quit, last::toString);
                            assertEquals(before + 1, cramps.effects().size());
                        })));
    }

    @Test
    void nothingSoundsFromTheFirstLineToTheLast() {
        for (String name : Cramps.all().keySet()) {
            assertTrue(Cramps.scene(name).effects().stream().noneMatch(effect -> effect instanceof Effect.Cued), name);
        }
    }

    @TestFactory
    Stream<DynamicTest> onlyNAnswersThatNoneOfTheSignsIsThere() {
        return CrampCourse.all().stream()
                .map(CrampCourse::place)
                .map(place -> DynamicTest.dynamicTest(place.word(), () -> {
                    Stream<Key> typed = IntStream.rangeClosed(' ', '~')
                            .filter(letter -> letter != 'n' && letter != 'N')
                            .mapToObj(Key::typed);
                    Stream<Key> others = Stream.of(Key.Kind.values())
                            .filter(kind -> kind != Key.Kind.CHARACTER)
                            .map(Key::of);
                    Stream.concat(typed, others).forEach(key -> {
                        Cramps cramps = Cramps.in(place).wait(62).press(key).press(key);
                        assertFalse(cramps.cramp().relief().cleared(), key::toString);
                    });
                }));
    }

    @Test
    void enterAndSilenceNeverLeadToRubbing() {
        Cramps cramps = Cramps.in(CrampPlace.CALF);
        for (int i = 0; i < 200; i++) {
            cramps.press(Key.ENTER).wait(5);
            assertFalse(cramps.cramp().relief().stage() == ReliefStage.AFTER);
        }
        assertEquals(ReliefStage.NOT_EASED, cramps.cramp().relief().stage());
    }

    @Test
    void anAnswerThatWasMeantForTheHoldIsNotOneToTheQuestion() {
        Cramps cramps = Cramps.in(CrampPlace.CALF).wait(59).wait(1);
        assertEquals(ReliefStage.ASK, cramps.cramp().relief().stage());
        cramps.atOnce(Key.typed('n'));
        assertEquals(ReliefStage.ASK, cramps.cramp().relief().stage());
        assertEquals(ReliefStage.AFTER, cramps.press('n').cramp().relief().stage());
    }

    @Test
    void easedIsKeptWithTimePlaceAndNothingElse() {
        Cramps cramps = Cramps.in(CrampPlace.NECK).wait(62).press('n').press('1');
        assertEquals(
                List.of(new Effect.SaveCramp(new CrampRecord(Walk.BEGIN.wall(), Region.NECK, true))), cramps.effects());
        cramps.hear(new Message.Saved(cramps.cramp().now()));
        assertEquals(
                new Effect.Quit(0, List.of("It is noted. Rest a little.")),
                cramps.effects().get(1));
    }

    @Test
    void notEasedIsKeptAndSaysWhenToGetHelp() {
        Cramps cramps = Cramps.in(CrampPlace.CALF).wait(62).press('n').press('2');
        assertEquals(
                List.of(new Effect.SaveCramp(new CrampRecord(Walk.BEGIN.wall(), Region.CALF, false))),
                cramps.effects());
        assertEquals(ReliefStage.NOT_EASED, cramps.cramp().relief().stage());
        assertEquals(1, cramps.press('1').press('2').effects().size());
    }

    @Test
    void whatCouldNotBeKeptIsSaidAndTheCodeSaysSo() {
        Cramps cramps = Cramps.in(CrampPlace.CALF).wait(62).press('n').press('1');
        cramps.hear(new Message.NotSaved(
                SafeText.of("the disk is full"), cramps.cramp().now()));
        assertEquals(
                new Effect.Quit(4, List.of("NOT SAVED: the disk is full")),
                cramps.effects().get(1));
    }

    @Test
    void leavingKeepsNothing() {
        assertTrue(Cramps.in(CrampPlace.CALF).wait(62).press('n').press('q').effects().stream()
                .noneMatch(effect -> effect instanceof Effect.SaveCramp));
    }

    @Test
    void withoutAnInputTheHoldIsStillGuidedAndThenTheQuestionEndsIt() {
        Cramps cramps = Cramps.in(CrampPlace.CALF).hear(new Message.InputEnded(Walk.BEGIN));
        assertEquals(List.of(), cramps.wait(59).effects());
        cramps.wait(2);
        assertEquals(
                new Effect.Quit(2, List.of("No answer can come here. Leave rubbing out until you know.")),
                cramps.effects().get(0));
    }

    @Test
    void openedFromHomeItLeadsBackHome() {
        Cramp home = Cramp.begin(CrampCourse.of(CrampPlace.CALF), true, Optional.empty(), Display.USUAL, Walk.BEGIN);
        assertEquals(
                List.of(new Effect.Open(new Choice.Home(0))),
                Update.of(home, new Message.KeyPressed(Key.typed('q'), Walk.BEGIN))
                        .effects());
    }
}
