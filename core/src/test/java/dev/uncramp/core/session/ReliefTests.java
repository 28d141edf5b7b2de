package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.Region;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliefTests {

    private static final Moment BEGIN = new Moment(Duration.ZERO, OffsetDateTime.parse("2026-11-21T03:10:00+01:00"));

    @Test
    void itBeginsWithoutAQuestionAndHoldsByItself() {
        Relief calf = begin(CrampPlace.CALF);
        assertEquals(ReliefStage.EASE, calf.stage());
        assertEquals(ReliefStage.EASE, calf.at(after(29.9)).stage());
        assertEquals(ReliefStage.HOLD, calf.at(after(30)).stage());
        assertEquals(Optional.of(Duration.ofSeconds(30)), calf.at(after(30)).remaining(after(30)));
        assertEquals(ReliefStage.HOLD, calf.at(after(59.9)).stage());
        assertEquals(ReliefStage.ASK, calf.at(after(60)).stage());
    }

    @Test
    void aStageThatIsNoticedLateEndedAtItsDeadline() {
        Relief late = begin(CrampPlace.CALF).at(after(100));
        assertEquals(ReliefStage.ASK, late.stage());
        assertEquals(after(60), late.since());
    }

    @Test
    void enterBeginsTheHoldAndEndsItButAnswersNothing() {
        Relief calf = begin(CrampPlace.CALF).on(ReliefAnswer.GO_ON, after(3));
        assertEquals(ReliefStage.HOLD, calf.stage());
        calf = calf.on(ReliefAnswer.GO_ON, after(10));
        assertEquals(ReliefStage.ASK, calf.stage());
        for (int i = 11; i < 60; i++) {
            calf = calf.on(ReliefAnswer.GO_ON, after(i));
            assertEquals(ReliefStage.ASK, calf.stage());
        }
    }

    @Test
    void silenceSaysAfterTenMinutesWhenToGetHelpAndNothingOfRubbing() {
        Relief calf = begin(CrampPlace.CALF).at(after(599.9));
        assertEquals(ReliefStage.ASK, calf.stage());
        assertEquals(ReliefStage.NOT_EASED, calf.at(after(600)).stage());
        assertEquals(ReliefStage.NOT_EASED, calf.at(after(90_000)).stage());
        assertFalse(calf.at(after(600)).cleared());
    }

    @Test
    void notSureIsAYes() {
        for (ReliefAnswer answer : new ReliefAnswer[] {ReliefAnswer.YES, ReliefAnswer.NOT_SURE}) {
            Relief asked = begin(CrampPlace.CALF).at(after(60)).on(answer, after(61));
            assertEquals(ReliefStage.HELP, asked.stage());
            assertFalse(asked.holdsAgain());
            assertFalse(asked.notes());
            assertEquals(ReliefStage.ASK, asked.on(ReliefAnswer.BACK, after(52)).stage());
        }
    }

    @Test
    void noneLeadsToWhatHelpsAndTheHoldAgainDoesNotAskAgain() {
        Relief cleared = begin(CrampPlace.CALF).at(after(60)).on(ReliefAnswer.NONE, after(61));
        assertEquals(ReliefStage.AFTER, cleared.stage());
        Relief again = cleared.on(ReliefAnswer.AGAIN, after(62));
        assertEquals(ReliefStage.HOLD, again.stage());
        assertEquals(ReliefStage.AFTER, again.at(after(92)).stage());
    }

    @Test
    void theHoldAgainBeforeTheAnswerAsksAgain() {
        Relief again = begin(CrampPlace.CALF).at(after(60)).on(ReliefAnswer.AGAIN, after(61));
        assertEquals(ReliefStage.HOLD, again.stage());
        assertEquals(ReliefStage.ASK, again.at(after(91)).stage());
    }

    @Test
    void tenMinutesInAHoldAreToldAfterIt() {
        Relief held = begin(CrampPlace.CALF)
                .at(after(60))
                .on(ReliefAnswer.NONE, after(61))
                .on(ReliefAnswer.AGAIN, after(590));
        assertEquals(ReliefStage.HOLD, held.at(after(610)).stage());
        Relief told = held.at(after(620));
        assertEquals(ReliefStage.NOT_EASED, told.stage());
        assertEquals(
                ReliefStage.AFTER,
                told.on(ReliefAnswer.BACK, after(630)).at(after(9_000)).stage());
    }

    @Test
    void whatIsNotedIsNotedOnce() {
        Relief cleared = begin(CrampPlace.NECK).at(after(60)).on(ReliefAnswer.NONE, after(61));
        assertTrue(cleared.notes());
        Relief eased = cleared.on(ReliefAnswer.EASED, after(70));
        assertEquals(ReliefStage.OVER, eased.stage());
        assertEquals(Optional.of(true), eased.eased());
        Relief not = cleared.on(ReliefAnswer.STILL_THERE, after(70));
        assertEquals(ReliefStage.NOT_EASED, not.stage());
        assertEquals(Optional.of(false), not.eased());
        assertFalse(not.notes());
        assertEquals(not, not.on(ReliefAnswer.EASED, after(71)));
    }

    @Test
    void nothingIsNotedBeforeTheSignsAreAnswered() {
        Relief asked = begin(CrampPlace.CALF).at(after(60));
        assertEquals(asked, asked.on(ReliefAnswer.EASED, after(61)));
        assertEquals(asked, asked.on(ReliefAnswer.STILL_THERE, after(61)));
    }

    @Test
    void theCoursesAskForTheSignsOfTheirPlaceBeforeRubbing() {
        for (CrampPlace place : CrampPlace.values()) {
            CrampCourse course = CrampCourse.of(place);
            assertEquals("first", course.ease().get(0), place.word());
            assertFalse(course.asked().isEmpty(), place.word());
            assertEquals(place.region() != Region.NECK, course.after().contains("rub"), place.word());
        }
        CrampCourse calf = CrampCourse.of(CrampPlace.CALF);
        assertEquals("swollen-leg", calf.asked().get(0).key());
        assertEquals(1, calf.asked().size());
        assertEquals(6, CrampCourse.of(CrampPlace.LOWER_BACK).asked().size());
        assertEquals(4, CrampCourse.of(CrampPlace.NECK).asked().size());
        assertEquals(calf.asked(), CrampCourse.of(CrampPlace.THIGH_BACK).asked());
        assertEquals(calf.asked(), CrampCourse.of(CrampPlace.THIGH_FRONT).asked());
        assertEquals(Tier.TODAY, CrampCourse.of(CrampPlace.FOOT).tier());
    }

    @Test
    void aPartOfTheBodyHasItsFirstCourse() {
        assertEquals(Optional.of(CrampCourse.of(CrampPlace.THIGH_BACK)), CrampCourse.of(Region.THIGH));
        assertEquals(Optional.empty(), CrampCourse.of(Region.KNEE));
    }

    private static Relief begin(CrampPlace place) {
        return Relief.begin(CrampCourse.of(place), BEGIN);
    }

    private static Moment after(double seconds) {
        return BEGIN.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
