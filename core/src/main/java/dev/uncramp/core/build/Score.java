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
 * <p>Five things are compared, each only where those before it are equal: what the part of the body calls for and is not
 * done (how many things, then the more important one), how far the minutes are off, how long changes of position take,
 * how many pieces of equipment it needs, and how many of its exercises or amounts are not the ones that the sources name.
 */
public final class Score implements Comparable<Score> {

    private final List<Need> needs;
    private final long unmet;
    private final int secondsOff;
    private final int secondsMoving;
    private final int pieces;
    private final int others;

    /** The bits of {@code unmet} are the needs by their place in the list. */
    Score(List<Need> needs, long unmet, int secondsOff, int secondsMoving, int pieces, int others) {
        this.needs = needs;
        this.unmet = unmet;
        this.secondsOff = secondsOff;
        this.secondsMoving = secondsMoving;
        this.pieces = pieces;
        this.others = others;
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
     * Gives how far a session is off the minutes that were asked for, beyond a tenth of them.
     *
     * @return the time in the week in which it is most; zero where every week fits
     */
    public Duration off() {
        return Duration.ofSeconds(secondsOff);
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
     * Gives how many of its exercises are not named for this part of the body and grade, and how many amounts are not the
     * usual ones, together.
     *
     * @return how many
     */
    public int others() {
        return others;
    }

    /** Whether leaving some needs unmet is no worse than what is left here. */
    boolean isNoBetterThan(long left) {
        return compare(left, unmet) <= 0;
    }

    /** Fewer unmet needs are better; of as many, those farther down the list. */
    private static int compare(long one, long other) {
        int count = Integer.compare(Long.bitCount(one), Long.bitCount(other));
        return count != 0 ? count : Long.compare(Long.reverse(one) >>> 1, Long.reverse(other) >>> 1);
    }

    @Override
    public int compareTo(Score other) {
        int count = compare(unmet, other.unmet);
        if (count != 0) {
            return count;
        }
        if (secondsOff != other.secondsOff) {
            return Integer.compare(secondsOff, other.secondsOff);
        }
        if (secondsMoving != other.secondsMoving) {
            return Integer.compare(secondsMoving, other.secondsMoving);
        }
        return pieces != other.pieces ? Integer.compare(pieces, other.pieces) : Integer.compare(others, other.others);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score && needs.equals(score.needs) && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unmet, secondsOff, secondsMoving, pieces, others);
    }

    @Override
    public String toString() {
        return "%d not done, %d s off, %d s of moving, %d pieces, %d others"
                .formatted(Long.bitCount(unmet), secondsOff, secondsMoving, pieces, others);
    }
}
