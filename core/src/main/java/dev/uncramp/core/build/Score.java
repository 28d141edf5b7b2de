package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Need;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How good a program is for a request; the smaller one is the better one.
 *
 * <p>A session that is too long by more than a tenth is worse than any that is not, since it is not done. Then five things
 * are compared, each only where those before it are equal: coverage (how many things that the part of the
 * body calls for are not done, then whether the more important ones are, then how many are done by exercises that the
 * sources do not name for it), the minutes (how far they are short, then whether any
 * amount grows over the weeks, then how far amounts are from the usual ones), how long
 * changes of position take, how many pieces of equipment it needs, and how many
 * exercises the sources do not name, how many they name, and how many amounts grow over the weeks.
 */
public final class Score implements Comparable<Score> {

    private final List<Need> needs;
    private final long unmet;
    private final int byOthers;
    private final int millisOver;
    private final int millisShort;
    private final int unusual;
    private final int secondsMoving;
    private final int pieces;
    private final int others;
    private final int named;
    private final int growing;

    /** The bits of {@code unmet} are the needs by their place in the list. */
    Score(
            List<Need> needs,
            long unmet,
            int byOthers,
            int millisOver,
            int millisShort,
            int unusual,
            int secondsMoving,
            int pieces,
            int others,
            int named,
            int growing) {
        this.needs = needs;
        this.unmet = unmet;
        this.byOthers = byOthers;
        this.millisOver = millisOver;
        this.millisShort = millisShort;
        this.unusual = unusual;
        this.secondsMoving = secondsMoving;
        this.pieces = pieces;
        this.others = others;
        this.named = named;
        this.growing = growing;
    }

    /**
     * Lists what is called for and not done.
     *
     * @return the needs, the most important first
     */
    public List<Need> unmet() {
        List<Need> found = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if ((unmet & (1L << i)) != 0) {
                found.add(needs.get(i));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Gives how many things are done, but by exercises alone that the sources do not name for this part of the body.
     *
     * @return how many
     */
    public int byOthers() {
        return byOthers;
    }

    /**
     * Gives how far a session is off the minutes that were asked for, beyond a tenth of them.
     *
     * @return the time in the week in which it is most; zero where every week fits
     */
    public Duration off() {
        return Duration.ofMillis((long) millisOver + millisShort);
    }

    /**
     * Gives how far amounts are from those that the sources give.
     *
     * @return the sum of the squares of the sets more or fewer; minutes of walking and breathing are free within the sources'
     *     bounds
     */
    public int unusual() {
        return unusual;
    }

    /**
     * Gives how long changes of position take in a session.
     *
     * @return the time in the week in which it is most
     */
    public Duration moving() {
        return Duration.ofSeconds(secondsMoving);
    }

    /**
     * Gives how many pieces of equipment it needs.
     *
     * @return each counted once
     */
    public int pieces() {
        return pieces;
    }

    /**
     * Gives how many of its exercises the sources do not name for this part of the body and grade.
     *
     * @return how many
     */
    public int others() {
        return others;
    }

    /** Whether some of these needs are not met. */
    boolean leaves(long some) {
        return (unmet & some) != 0;
    }

    /** Whether a score with this at the least may be better than this one, which is not too long. */
    boolean mayBeBeatenBy(long leastUnmet, int leastByOthers, int leastUnusual) {
        int coverage = compare(leastUnmet, unmet);
        if (coverage != 0) {
            return coverage < 0;
        }
        boolean open = millisShort > 0 || growing == 0 || leastUnusual <= unusual;
        return leastByOthers < byOthers || (leastByOthers == byOthers && open);
    }

    /** Fewer unmet needs are better; of as many, those farther down the list. */
    private static int compare(long one, long other) {
        int count = Integer.compare(Long.bitCount(one), Long.bitCount(other));
        return count != 0 ? count : Long.compare(Long.reverse(one) >>> 1, Long.reverse(other) >>> 1);
    }

    /**
     * Gives how many of its exercises the sources name for this part of the body and grade.
     *
     * @return how many; more are better, where all else is equal
     */
    public int named() {
        return named;
    }

    /**
     * Gives how many of its amounts grow over the weeks.
     *
     * @return how many; more are better, where all else is equal
     */
    public int growing() {
        return growing;
    }

    @Override
    public int compareTo(Score other) {
        if (millisOver != other.millisOver) {
            return Integer.compare(millisOver, other.millisOver);
        }
        int count = compare(unmet, other.unmet);
        if (count != 0) {
            return count;
        }
        if (byOthers != other.byOthers) {
            return Integer.compare(byOthers, other.byOthers);
        }
        if (millisShort != other.millisShort) {
            return Integer.compare(millisShort, other.millisShort);
        }
        if (growing == 0 != (other.growing == 0)) {
            return growing == 0 ? 1 : -1;
        }
        if (unusual != other.unusual) {
            return Integer.compare(unusual, other.unusual);
        }
        if (secondsMoving != other.secondsMoving) {
            return Integer.compare(secondsMoving, other.secondsMoving);
        }
        if (pieces != other.pieces) {
            return Integer.compare(pieces, other.pieces);
        }
        if (others != other.others) {
            return Integer.compare(others, other.others);
        }
        return named != other.named ? Integer.compare(other.named, named) : Integer.compare(other.growing, growing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score && needs.equals(score.needs) && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                unmet, byOthers, millisOver, millisShort, unusual, secondsMoving, pieces, others, named, growing);
    }

    @Override
    public String toString() {
        return "%d not done, %d by others, %d ms over, %d ms short, %d unusual, %d s of moving, %d pieces, %d not named, %d named, %d grow"
                .formatted(
                        Long.bitCount(unmet),
                        byOthers,
                        millisOver,
                        millisShort,
                        unusual,
                        secondsMoving,
                        pieces,
                        others,
                        named,
                        growing);
    }
}
