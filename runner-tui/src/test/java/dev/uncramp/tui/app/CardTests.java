package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.CareCard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTests {

    @Test
    void aProgramOffersTheCardsThatItNames() {
        assertEquals(
                List.of(
                        CareCard.WHAT_A_SPASM_IS,
                        CareCard.HEAT_AND_COLD,
                        CareCard.REST_AND_MOVE,
                        CareCard.WHEN_TO_GET_HELP),
                Plans.builtIn("lower-back/settle").cards());
    }

    @Test
    void aProgramThatNamesNoneOffersTheUsualOnes() {
        assertEquals(CareCard.usual(), Scenes.slice().cards());
    }

    @Test
    void theCardsOpenAfterASessionAndCloseOneByOne() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('c');
        assertEquals(Screen.CARD_LIST, walk.screen());
        walk.press('2');
        assertEquals(Screen.CARD, walk.screen());
        assertEquals(Optional.of(CareCard.HEAT_AND_COLD), walk.model().panel().card());
        assertEquals(Screen.CARD_LIST, walk.press(Key.LEFT).screen());
        assertEquals(Screen.SUMMARY, walk.press(Key.LEFT).screen());
    }

    @Test
    void theCardsOpenOnADayWithoutExercise() {
        Walk walk = Walk.of(Scenes.every()).press('n').press('8').press('2').press('4');
        assertEquals(
                Optional.of(CareCard.WHEN_TO_GET_HELP), walk.model().panel().card());
        assertEquals(Screen.NOT_TODAY, walk.press(Key.LEFT).press(Key.LEFT).screen());
    }

    @Test
    void aNumberWithoutACardChangesNothing() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('c').press('9');
        assertEquals(Screen.CARD_LIST, walk.screen());
        walk.press('0');
        assertEquals(Screen.CARD_LIST, walk.screen());
        assertEquals(Screen.CARD_LIST, walk.number(0).screen());
    }

    @Test
    void feelingIllWhileReadingACardAsksForTheSigns() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('c').press('1');
        assertEquals(Screen.WHICH_SIGN, walk.press('s').screen());
    }
}
