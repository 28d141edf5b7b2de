package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CrampCourse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReliefProperties {

    private static final Moment BEGIN = new Moment(Duration.ZERO, OffsetDateTime.parse("2026-11-21T03:10:00+01:00"));

    /** An answer some time after the one before. */
    record Said(ReliefAnswer answer, int millis) {}

    @Property
    void withoutANoToTheSignsRubbingIsNeverReached(
            @ForAll("courses") CrampCourse course, @ForAll("said") List<Said> said) {
        Relief relief = Relief.begin(course, BEGIN);
        Moment now = BEGIN;
        for (Said next : said) {
            now = now.plus(Duration.ofMillis(next.millis()));
            ReliefStage before = relief.at(now).stage();
            relief = relief.on(next.answer() == ReliefAnswer.NONE ? ReliefAnswer.GO_ON : next.answer(), now);
            assertFalse(relief.cleared(), before::name);
            assertTrue(relief.stage() != ReliefStage.AFTER, before::name);
        }
    }

    @Property
    void stopEndsItFromEverywhereAndNothingBeginsItAgain(
            @ForAll("courses") CrampCourse course, @ForAll("said") List<Said> said) {
        Relief relief = Relief.begin(course, BEGIN);
        Moment now = BEGIN;
        for (Said next : said) {
            now = now.plus(Duration.ofMillis(next.millis()));
            assertEquals(ReliefStage.OVER, relief.on(ReliefAnswer.STOP, now).stage());
            relief = relief.on(next.answer(), now);
            if (next.answer() == ReliefAnswer.STOP) {
                assertEquals(relief, relief.on(ReliefAnswer.AGAIN, now.plus(Duration.ofHours(1))));
            }
        }
    }

    @Property
    void noTimeLeftIsEverNegativeOrLongerThanAHold(
            @ForAll("courses") CrampCourse course, @ForAll("said") List<Said> said) {
        Relief relief = Relief.begin(course, BEGIN);
        Moment now = BEGIN;
        for (Said next : said) {
            now = now.plus(Duration.ofMillis(next.millis()));
            relief = relief.on(next.answer(), now);
            Duration left = relief.remaining(now).orElse(Duration.ZERO);
            assertFalse(left.isNegative());
            assertTrue(left.compareTo(CrampCourse.HOLD) <= 0);
            assertEquals(relief, relief.at(now));
        }
    }

    @Provide
    Arbitrary<CrampCourse> courses() {
        return Arbitraries.of(CrampCourse.all());
    }

    @Provide
    Arbitrary<List<Said>> said() {
        return Combinators.combine(
                        Arbitraries.of(ReliefAnswer.class),
                        Arbitraries.integers().between(0, 400_000))
                .as(Said::new)
                .list()
                .ofMaxSize(30);
    }
}
