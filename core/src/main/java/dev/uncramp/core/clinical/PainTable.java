package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Grade;
import java.util.Optional;

/**
 * The one table that says what a pain score means, first row that fits.
 *
 * <ol>
 *   <li>{@link PainScore#SEVERE} or more: red, [PEAK-tl] [PELV] stop there.
 *   <li>Score before at most the limit, or none: above the limit, or 3 or more above the score before: red. A limit as
 *       in [PROV-tl] [PURE-ank] [EVEX], the rise as in [usual practice].
 *   <li>Score before above the limit, which is the gentler session: 2 or more above it: red, b.3 "up 2 from start".
 *   <li>The limit, from the second grade on also one less, in the gentler session up to 1 above the score before: amber.
 *   <li>Anything else: green.
 *   <li>Not answered: none of these.
 * </ol>
 *
 * <p>An ache that a clinician ordered has its own limit: up to it, and always below {@link PainScore#SEVERE}, it is
 * expected and green, however much it rises. The limit of the program then counts for any other pain, and at rest.
 *
 * <p>Where the score before is above the limit and the session is nevertheless not the gentler one, a score above the
 * limit is red: the table has no milder row for it.
 */
public final class PainTable {

    /** A rise over the score before that is red in a session as written, in points. */
    public static final int RED_RISE = 3;

    /** A rise over the score before that is red in the gentler session, in points. */
    public static final int RED_RISE_GENTLER = 2;

    private PainTable() {}

    /**
     * Finds the band of a score.
     *
     * @param limit the program's limit
     * @param grade the program's grade; without one amber begins as in the second grade, the careful reading
     * @param before the score before the session, or empty where it was not answered
     * @param answer the score to judge, or empty where the question was not answered
     * @param gentler whether this is the gentler session
     * @return the band
     */
    public static PainBand band(
            PainLimit limit,
            Optional<Grade> grade,
            Optional<PainScore> before,
            Optional<PainScore> answer,
            boolean gentler) {
        if (answer.isEmpty()) {
            return PainBand.NOT_ANSWERED;
        }
        int score = answer.get().value();
        if (answer.get().severe() || red(limit, before, score, gentler)) {
            return PainBand.RED;
        }
        return score >= amberFrom(limit, grade) ? PainBand.AMBER : PainBand.GREEN;
    }

    /**
     * Finds the band of a score in a session that goes into an ache which a clinician ordered.
     *
     * @param ordered how far that ache may go
     * @param limit the limit at rest and for any other pain
     * @param grade the program's grade
     * @param before the score before the session, or empty where it was not answered
     * @param answer the score to judge, or empty where the question was not answered
     * @param gentler whether this is the gentler session
     * @return the band; that of {@link #band} where pain was above the limit before the session, as nothing was ordered
     *     for such a day
     */
    public static PainBand bandOfOrdered(
            PainLimit ordered,
            PainLimit limit,
            Optional<Grade> grade,
            Optional<PainScore> before,
            Optional<PainScore> answer,
            boolean gentler) {
        boolean soreAtRest =
                before.filter(first -> first.value() > limit.value()).isPresent();
        if (answer.isEmpty() || answer.get().severe() || soreAtRest) {
            return band(limit, grade, before, answer, gentler);
        }
        return answer.get().value() > ordered.value() ? PainBand.RED : PainBand.GREEN;
    }

    private static int amberFrom(PainLimit limit, Optional<Grade> grade) {
        return grade.equals(Optional.of(Grade.SETTLE)) ? limit.value() : limit.value() - 1;
    }

    private static boolean red(PainLimit limit, Optional<PainScore> before, int score, boolean gentler) {
        if (gentler && before.isPresent() && before.get().value() > limit.value()) {
            return score >= before.get().value() + RED_RISE_GENTLER;
        }
        return score > limit.value()
                || before.map(first -> score >= first.value() + RED_RISE).orElse(false);
    }
}
