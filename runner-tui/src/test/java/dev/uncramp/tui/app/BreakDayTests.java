package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.BreaksToday;
import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.Moment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BreakDayTests {

    @TestFactory
    Stream<DynamicTest> stopAndLeaveEndTheDayInOneKeyFromEveryScene() {
        return BreakDays.all().entrySet().stream()
                .flatMap(scene -> Stream.of(
                                Key.typed('s'), Key.typed('S'), Key.typed('q'), Key.typed('Q'), Key.of(Key.Kind.CTRL_C))
                        .map(key -> DynamicTest.dynamicTest(scene.getKey() + " " + key, () -> {
                            BreakDays days = scene.getValue().get();
                            int before = days.effects().size();
                            days.atOnce(key);
                            assertEquals(before + 1, days.effects().size());
                            assertTrue(days.effects().get(before) instanceof Effect.Quit);
                        })));
    }

    @Test
    void openedBeforeTheDayBeginsItRingsAtTheFirstTime() {
        BreakDays days = BreakDays.at("08:50", 0).wait(9);
        assertEquals(BreakDay.State.WAITS, days.day().state());
        days.wait(2);
        assertEquals(BreakDay.State.RINGS, days.day().state());
        assertEquals("9:00", TimeOfDay.of(days.day().due().orElseThrow()));
        assertEquals(1, days.rings());
    }

    @Test
    void afterABreakTheNextOneComesThatMuchLater() {
        assertEquals("10:23", TimeOfDay.of(BreakDays.at("09:43", 1).day().due().orElseThrow()));
    }

    @Test
    void aMachineThatSleptThroughThreeBreaksRingsOnce() {
        BreakDays days = BreakDays.at("09:43", 1).sleep(130).wait(1);
        assertEquals(BreakDay.State.RINGS, days.day().state());
        assertEquals(1, days.rings());
    }

    @Test
    void aRingThatNobodyAnswersComesAgainAndCountsAsNothing() {
        BreakDays days = BreakDays.at("09:43", 1).wait(40 + 2 * 40 + 1);
        assertEquals(BreakDay.State.RINGS, days.day().state());
        assertEquals(3, days.rings());
        assertEquals(1, days.day().done());
        assertTrue(days.effects().stream().allMatch(effect -> effect instanceof Effect.Cued), days.effects()::toString);
    }

    @Test
    void itRingsInSilenceUntilSoundIsWanted() {
        BreakDays days = BreakDays.at("09:43", 1).wait(41);
        assertEquals(new Effect.Cued(Cue.GO, false), days.effects().get(0));
        BreakDays loud = BreakDays.at("09:43", 1).press(Key.typed('m')).wait(41);
        assertEquals(new Effect.Cued(Cue.GO, true), loud.effects().get(0));
    }

    @Test
    void putOffItRingsTenMinutesLater() {
        BreakDays days = BreakDays.at("09:43", 1).wait(41).press(Key.SPACE);
        assertEquals(BreakDay.State.WAITS, days.day().state());
        assertEquals(Optional.of(Duration.ofMinutes(10)), days.day().left());
        days.wait(11);
        assertEquals(BreakDay.State.RINGS, days.day().state());
    }

    @Test
    void leftOutTheNextOneComesInItsTime() {
        BreakDays days = BreakDays.at("09:43", 1).wait(41).press(Key.RIGHT);
        assertEquals(Optional.of(Duration.ofMinutes(40)), days.day().left());
    }

    @Test
    void theLastOneLeftOutEndsTheDay() {
        BreakDays days = BreakDays.at("16:10", 9).wait(41).press(Key.RIGHT);
        assertEquals(BreakDay.State.OVER, days.day().state());
    }

    @Test
    void theLastScreenClosesByItself() {
        BreakDays days = BreakDays.at("16:33", 9).wait(2);
        assertEquals(
                new Effect.Quit(0, List.of("The breaks for today are over. You did 9.")),
                days.effects().get(days.effects().size() - 1));
    }

    @Test
    void aMachineThatSleptOverNightDoesNotRing() {
        BreakDays days = BreakDays.at("16:10", 9).sleep(16 * 60);
        assertEquals(BreakDay.State.OVER, days.day().state());
        assertEquals(0, days.rings());
    }

    @Test
    void afterABreakThatWasTooMuchNothingRingsAnyMore() {
        BreakDays days = BreakDays.at("10:00", new BreaksToday(1, true), (before, turned) -> {});
        assertEquals(BreakDay.State.RESTS, days.day().state());
        days.wait(3);
        assertEquals(0, days.rings());
        assertTrue(days.effects().get(0) instanceof Effect.Quit);
    }

    @Test
    void enterOpensTheBreakAndNAnswersItsOneQuestionToo() {
        BreakDays ring = BreakDays.scene("breaks-ring");
        assertTrue(ring.day().asksOneQuestion());
        ring.press(Key.ENTER).press(Key.typed('n'));
        assertEquals(
                List.of(
                        new Effect.Open(new Choice.Break(Optional.empty(), true)),
                        new Effect.Open(new Choice.Break(Optional.of(Key.typed('n')), true))),
                ring.effects().subList(1, 3));
    }

    @Test
    void theFirstBreakOfADayIsNotOpenedByOneAnswer() {
        BreakDays first = BreakDays.scene("breaks-first");
        assertFalse(first.day().asksOneQuestion());
        assertEquals(first.effects(), first.press(Key.typed('n')).effects());
    }

    @Test
    void aKeyThatWasMeantForSomethingElseDoesNotAnswerTheRing() {
        BreakDays ring = BreakDays.at("13:02", 4).sleep(43);
        for (Key key : List.of(Key.ENTER, Key.SPACE, Key.RIGHT, Key.typed('n'))) {
            assertEquals(1, ring.atOnce(key).effects().size());
            assertEquals(BreakDay.State.RINGS, ring.day().state());
        }
    }

    @Test
    void theKeyThatOpenedABreakAnswersWhetherAnythingIsNew() {
        Model asked = Scenes.model("anything-new");
        Turned opened = Update.of(
                BreakDays.scene("breaks-ring").day(),
                new Message.Opened(
                        asked, Optional.of(Key.typed('n')), asked.now().plus(Duration.ofSeconds(1))));
        Model after = (Model) opened.scene();
        assertFalse(after.screen() == Screen.ANYTHING_NEW, after.screen()::name);
    }

    @Test
    void theEndOfABreakThatNobodyClosesLeadsBackToTheDay() {
        Model summary = Scenes.model("summary").with(Model.Choices.of(Settings.USUAL, Begun.AS_A_BREAK));
        Duration due = summary.shownAt().elapsed().plus(WalkedOff.STANDS);
        assertTrue(summary.wakeAt().orElseThrow().compareTo(due) <= 0);
        Model saved = ((Model)
                Update.of((Scene) summary, new Message.Saved(summary.now())).scene());
        Moment later = summary.now().plus(WalkedOff.STANDS);
        Turned closed = Update.of((Scene) saved, new Message.Ticked(later));
        assertEquals(List.of(new Effect.Open(new Choice.Home(0))), closed.effects());
        Model home = Scenes.model("summary").with(Model.Choices.of(Settings.USUAL, Begun.AT_HOME));
        assertEquals(
                List.of(), Update.of((Scene) home, new Message.Ticked(later)).effects());
    }

    @Test
    void questionsAtTheEndOfABreakThatNobodyAnswersStayWithoutAnAnswer() {
        for (String scene : List.of("after", "confirm")) {
            Model asked = Scenes.model(scene).with(Model.Choices.of(Settings.USUAL, Begun.AS_A_BREAK));
            Model after = after(asked, WalkedOff.STANDS);
            assertFalse(asked.screen() == after.screen(), scene);
            assertEquals(after(asked, Key.ENTER).screen(), after.screen(), scene);
            Model home = Scenes.model(scene).with(Model.Choices.of(Settings.USUAL, Begun.AT_HOME));
            assertEquals(home.screen(), after(home, WalkedOff.STANDS).screen());
        }
    }

    @Test
    void aBreakLeftInTheMiddleNeverGoesOnByItself() {
        for (String scene : List.of("stopped", "paused", "easing", "came-back")) {
            Model left = Scenes.model(scene).with(Model.Choices.of(Settings.USUAL, Begun.AS_A_BREAK));
            assertEquals(left.screen(), after(left, Duration.ofHours(1)).screen(), scene);
        }
    }

    private static Model after(Model model, Duration time) {
        Moment later = model.now().plus(time);
        return (Model) Update.of((Scene) model, new Message.Ticked(later)).scene();
    }

    private static Model after(Model model, Key key) {
        Moment later = model.now().plus(Duration.ofSeconds(1));
        return (Model)
                Update.of((Scene) model, new Message.KeyPressed(key, later)).scene();
    }

    @Test
    void itSleepsAMinuteAtATime() {
        BreakDays days = BreakDays.at("09:43", 1);
        int[] woken = {0};
        BreakDays watched = BreakDays.at("09:43", new BreaksToday(1, false), (before, turned) -> woken[0]++);
        watched.wait(39);
        assertTrue(woken[0] <= 40, () -> woken[0] + " wake-ups");
        assertEquals(Duration.ofMinutes(1), days.day().longestSleep());
    }

    @Test
    void theClockOnTheWallThatIsSetBackOnlyDelays() {
        BreakDays days = BreakDays.at("09:43", 1);
        OffsetDateTime earlier = days.day().now().wall().minusHours(3);
        days.hear(new Message.Ticked(new Moment(Duration.ofMinutes(1), earlier)));
        assertEquals(BreakDay.State.WAITS, days.day().state());
    }
}
