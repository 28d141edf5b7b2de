package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FrontTests {

    private static Effect program(String name) {
        return new Effect.Open(new Choice.Program(name));
    }

    private static Effect last(Fronts front) {
        return front.effects().get(front.effects().size() - 1);
    }

    @Test
    void fiveTimesEnterLeadFromTheFirstStartToTheCalmestProgram() {
        Fronts front = Fronts.in(Fronts.first(false));
        for (int i = 0; i < 5; i++) {
            front.press(Key.ENTER);
        }
        assertEquals(program("lower-back/settle"), last(front));
    }

    @Test
    void inLinesFourTimesEnterAreEnoughAndNothingRings() {
        Fronts front = Fronts.in(Fronts.first(true));
        for (int i = 0; i < 4; i++) {
            front.press(Key.ENTER);
        }
        assertEquals(program("lower-back/settle"), last(front));
        assertTrue(front.effects().stream().allMatch(effect -> effect.ifCued().isEmpty()));
    }

    @Test
    void everyPlaceAtTheFrontHasASheetThatWasLookedAt() {
        Set<Spot> missing = EnumSet.allOf(Spot.class);
        Fronts.all().values().forEach(front -> missing.remove(front.get().here()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void sinceWhenDecidesTheGrade() {
        assertEquals(program("neck/settle"), last(Fronts.found('1').press(Key.ENTER)));
        assertEquals(program("neck/restore"), last(Fronts.found('2').press(Key.ENTER)));
        assertEquals(program("neck/restore"), last(Fronts.found('3').press(Key.ENTER)));
    }

    @Test
    void whatFlaresUpEasilyGetsTheCalmerOne() {
        assertEquals(program("neck/settle"), last(Fronts.found('2').press('2').press(Key.ENTER)));
    }

    @Test
    void painThatLastsLongerIsToldToBeSeen() {
        String see = Phrases.ENGLISH.text("found.see");
        assertTrue(lines(Fronts.found('3')).contains(see));
        assertFalse(lines(Fronts.found('1')).contains(see));
    }

    private static List<String> lines(Fronts front) {
        return front.front().sheet().lines().stream().map(Sheet.Line::text).toList();
    }

    @Test
    void onlyPartsWithAProgramAreOffered() {
        List<String> offered = Fronts.in(Fronts.first(false)).front().sheet().choices().stream()
                .map(Sheet.Choice::text)
                .toList();
        assertEquals(List.of("Lower back", "Neck", "Calf", "Another part", "A cramp this minute"), offered);
    }

    @Test
    void whomNothingHurtsFindsTheDeskAndTheWalkFromTheFirstQuestionOn() {
        Fronts walk = Fronts.in(Fronts.everywhere()).press('9');
        assertEquals(Spot.NOWHERE, walk.here());
        List<String> offered =
                walk.front().sheet().choices().stream().map(Sheet.Choice::text).toList();
        assertEquals(List.of("Posture, settle", "Heart and lungs, settle", "Whole body, settle"), offered);
    }

    @Test
    void theSideIsKeptAndTheProgramStandsAtHomeFromItsStartOn() {
        Fronts front = Fronts.in(Fronts.first(false))
                .press('1')
                .press('1')
                .press('2')
                .press(Key.ENTER)
                .press(Key.ENTER);
        Settings kept = front.front().house().settings();
        assertEquals(Optional.of(Side.RIGHT), kept.soreSide());
        assertEquals(List.of("lower-back/settle"), kept.programs());
        assertTrue(front.effects().contains(new Effect.KeepSettings(kept)));
    }

    @Test
    void threeBeepsRingBeforeTheyAreAskedAboutAndWhoHearsNoneIsSpared() {
        Fronts front = Fronts.comfort();
        assertTrue(last(front).ifCued().orElseThrow().aloud());
        front.press('2');
        assertFalse(front.front().house().settings().sound());
        front.press('2');
        assertTrue(front.front().house().settings().sound());
    }

    @Test
    void inQuietHoursNothingRings() {
        House house = Fronts.first(false).with(Settings.USUAL.withQuiet(QuietHours.read("10:00-11:00")));
        Fronts front = Fronts.in(house).press('1').press('1').press(Key.ENTER);
        assertFalse(last(front).ifCued().orElseThrow().aloud());
    }

    @TestFactory
    Stream<DynamicTest> leftGoesOneSheetBackAndQLeavesFromEverySheet() {
        return sheets(front -> {
            int depth = front.front().trail().size();
            assertEquals(
                    Math.max(1, depth - 1),
                    again(front).press(Key.LEFT).front().trail().size());
            assertEquals(new Effect.Quit(0, List.of()), last(again(front).press('q')));
        });
    }

    @TestFactory
    Stream<DynamicTest> enterTakesTheMarkedChoiceOrNothing() {
        return sheets(front -> {
            Sheet sheet = front.front().sheet();
            Front before = front.front();
            Fronts after = again(front).press(Key.ENTER);
            if (sheet.usual().isEmpty()) {
                assertEquals(before.trail(), after.front().trail());
                assertEquals(List.of(), after.effects());
            } else {
                Key key = sheet.choices().get(sheet.usual().getAsInt()).key();
                assertEquals(again(front).press(key).scene(), after.scene());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> helpNamesTheKeysOfTheSheetAndGoesBackToIt() {
        return sheets(front -> {
            List<Spot> trail = front.front().trail();
            Fronts help = again(front).press('?');
            assertEquals(Spot.KEYS, help.here());
            assertEquals(trail, help.press(Key.LEFT).front().trail());
        });
    }

    @Test
    void aDigitMeantForTheSheetBeforeIsNoAnswer() {
        Fronts front = Fronts.in(Fronts.first(false)).press('1').atOnce('2');
        assertEquals(Spot.SINCE, front.here());
        assertEquals(Spot.SIDE, front.press('2').here());
    }

    @Test
    void aRemarkOfNoUseGoesWithItsSheet() {
        Fronts front = Fronts.in(Fronts.first(false)).press('x');
        assertTrue(front.front().passing().note().isPresent());
        assertTrue(front.press('1').front().passing().note().isEmpty());
    }

    @Test
    void whatWasLeftComesFirst() {
        Fronts front = Fronts.in(Fronts.lived(Optional.of(Scenes.unfinished()))).press(Key.ENTER);
        assertEquals(new Effect.Open(new Choice.Left()), last(front));
    }

    @Test
    void aProgramForSeveralTimesADaySaysHowManyWereDoneToday() {
        assertEquals("done yesterday", doneAfter(-20));
        assertEquals("1 of 3 today", doneAfter(-20, -2));
        assertEquals("4 times today", doneAfter(-4, -3, -2, -1));
    }

    private static String doneAfter(int... hours) {
        House lived = Fronts.lived(Optional.empty());
        Listed one = lived.mine().get(0);
        Listed begun = new Listed(
                one.name(),
                one.title(),
                one.region(),
                one.grade(),
                one.gate(),
                one.length(),
                one.positions(),
                IntStream.of(hours).mapToObj(Walk.BEGIN.wall()::plusHours).toList(),
                one.aDay(),
                one.where(),
                one.broken());
        House house = new House(
                lived.settings(),
                false,
                false,
                Optional.empty(),
                List.of(begun),
                lived.builtIn(),
                List.of(),
                lived.opened(),
                0);
        return Fronts.in(house).front().sheet().choices().get(0).facts().stream()
                .filter(fact -> fact.contains("day"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elseEnterStartsTodaysSession() {
        assertEquals(
                program("lower-back/settle"),
                last(Fronts.in(Fronts.lived(Optional.empty())).press(Key.ENTER)));
    }

    @Test
    void aBrokenFileIsListedCalmlyAndTheOthersWork() {
        Fronts front = Fronts.in(Fronts.lived(Optional.empty())).press('3');
        assertEquals(Spot.REFUSED, front.here());
        assertEquals(List.of(), front.effects());
        assertEquals(program("neck/settle"), last(front.press(Key.ENTER).press('2')));
    }

    @Test
    void whatCannotBeOpenedIsSaidCalmlyWithTheWayBack() {
        Fronts front = Fronts.in(Fronts.lived(Optional.empty()));
        front.hear(new Message.NotOpened(List.of("there is no file"), front.now()));
        assertEquals(Spot.REFUSED, front.here());
        assertEquals(Spot.HOME, front.press(Key.ENTER).here());
    }

    @Test
    void settingsThatAreNotKeptAreToldOnceAndCountAllTheSame() {
        Fronts front = Fronts.settings().press('2').press('2');
        front.hear(new Message.NotSaved(SafeText.of("the disk is full"), front.now()));
        assertFalse(front.front().house().settings().sound());
        assertEquals(
                "note.settings-not-saved",
                front.front().passing().note().orElseThrow().text());
    }

    @Test
    void everySettingTakesEveryValueOnItsSheet() {
        for (Setting setting : Setting.values()) {
            for (int i = 0; i < setting.usual().size(); i++) {
                Fronts front = Fronts.settings().press(Fronts.digit(setting)).press((char) ('1' + i));
                assertEquals(
                        setting.usual().get(i),
                        setting.value(front.front().house().settings()));
                assertEquals(Spot.SETTINGS, front.here());
            }
        }
    }

    @Test
    void theCodeOfASessionThatWasNotSavedIsNotLost() {
        House house = Fronts.lived(Optional.empty());
        House after = new House(
                house.settings(),
                false,
                false,
                Optional.empty(),
                house.mine(),
                house.builtIn(),
                List.of(),
                house.opened(),
                4);
        assertEquals(new Effect.Quit(4, List.of()), last(Fronts.in(after).press('q')));
    }

    @Test
    void aSessionBegunAtHomeLeadsHomeAndOneThatWasCommandedEnds() {
        Model summary = Scenes.model("summary-saved");
        Model.Choices fromHome = Model.Choices.of(Settings.USUAL, Begun.AT_HOME);
        Message enter = new Message.KeyPressed(Key.ENTER, summary.now());
        assertEquals(
                List.of(new Effect.Open(new Choice.Home(0))),
                Update.of(summary.with(fromHome), enter).effects());
        assertTrue(Update.of(summary, enter).effects().get(0) instanceof Effect.Quit);
    }

    @Test
    void leftBeforeASessionLeadsHomeAndNothingIsStarted() {
        Model signs = Scenes.model("signs").with(Model.Choices.of(Settings.USUAL, Begun.AT_HOME));
        Message left = new Message.KeyPressed(Key.LEFT, signs.now());
        assertEquals(
                List.of(new Effect.Open(new Choice.Home(0))),
                Update.of(signs, left).effects());
    }

    @Test
    void thePersonsOwnEmergencyNumberIsNamed() {
        Settings own = Settings.USUAL.withEmergency(Optional.of(SafeText.of("144")));
        List<String> said = SignCounsel.ENGLISH.advice(
                Tier.NOW, Model.Choices.of(own, Begun.AT_HOME).emergency());
        assertEquals("The number is 144.", said.get(1));
    }

    @Test
    void aCrampIsTwoKeysAwayFromTheFirstStartAndFromHome() {
        for (House house : List.of(Fronts.first(false), Fronts.lived(Optional.empty()))) {
            Fronts front = Fronts.in(house).press('c').press(Key.ENTER);
            Choice.CrampNow calf = new Choice.CrampNow(CrampCourse.of(CrampPlace.CALF));
            assertEquals(new Effect.Open(calf), last(front));
        }
    }

    @Test
    void anOpenedSceneIsShownOnTheTerminalThatStands() {
        Fronts front = Fronts.in(Fronts.lived(Optional.empty()));
        front.hear(new Message.Resized(new Size(40, 12), front.now()));
        front.hear(new Message.Opened(Scenes.model("signs"), front.now()));
        assertEquals(new Size(40, 12), front.scene().display().size());
    }

    private static Fronts again(Fronts front) {
        return Fronts.at(front.front(), front.now());
    }

    private interface Check {
        void of(Fronts front);
    }

    private static Stream<DynamicTest> sheets(Check check) {
        return Fronts.all().entrySet().stream().map(sheet -> {
            Supplier<Front> made = sheet.getValue();
            return DynamicTest.dynamicTest(sheet.getKey(), () -> {
                Front front = made.get();
                check.of(Fronts.at(front, front.now()));
            });
        });
    }
}
