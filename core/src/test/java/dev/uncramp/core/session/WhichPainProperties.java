package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.PainTable;
import dev.uncramp.core.exercise.Grade;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where an ache was ordered, no pain is let through that nobody said to be that ache. */
class WhichPainProperties {

    private static SessionRules rules(int limit, int ache, Grade grade) {
        return new SessionRules(
                PainLimit.of(limit),
                Optional.of(PainLimit.of(ache)),
                Optional.of(grade),
                Set.of(),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(2)),
                false);
    }

    private static Optional<PainScore> score(int value) {
        return value < 0 ? Optional.empty() : Optional.of(PainScore.of(value));
    }

    @Property
    void aScoreAboveTheLimitIsThatOfAnyOtherPainUntilItIsSaidToBeTheAche(
            @ForAll @IntRange(min = 1, max = 9) int limit,
            @ForAll @IntRange(min = 1, max = 9) int ache,
            @ForAll Grade grade,
            @ForAll @IntRange(min = -1, max = 10) int before,
            @ForAll @IntRange(min = -1, max = 10) int answer,
            @ForAll boolean gentler) {
        SessionRules rules = rules(limit, ache, grade);
        PainBand band = rules.band(score(before), score(answer), gentler);
        if (answer > limit) {
            assertEquals(PainTable.band(rules.limit(), rules.grade(), score(before), score(answer), gentler), band);
        }
        if (answer >= 0) {
            boolean asks = rules.asksWhichPain(score(before), PainScore.of(answer), gentler);
            assertTrue(!asks || band == PainBand.RED, "what is asked about has ended the exercise already");
            assertTrue(!asks || !PainScore.of(answer).severe(), "severe pain is never asked about");
        } else {
            assertEquals(PainBand.NOT_ANSWERED, band);
        }
    }

    @Property
    void withoutAnOrderedAcheNothingIsAsked(
            @ForAll @IntRange(min = 1, max = 9) int limit,
            @ForAll Grade grade,
            @ForAll @IntRange(min = -1, max = 10) int before,
            @ForAll @IntRange(min = 0, max = 10) int answer,
            @ForAll boolean gentler) {
        SessionRules rules = SessionRules.of(PainLimit.of(limit), Optional.of(grade));
        assertTrue(!rules.asksWhichPain(score(before), PainScore.of(answer), gentler));
    }
}
