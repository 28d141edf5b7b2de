package dev.uncramp.core.program;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.dose.Count;
import java.util.Comparator;
import java.util.List;

/** How much pain a program allows: always the same, or by week. */
public sealed interface PainLimits {

    /**
     * The same limit each time.
     *
     * @param limit the score that is the limit, 1 to 9; of a range the low end counts
     */
    record Always(Count limit) implements PainLimits {

        /** Refuses a limit outside 1 to 9. */
        public Always {
            inside(limit);
        }

        @Override
        public List<Count> all() {
            return List.of(limit);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * A limit by week; in a week without a row the lowest of them counts.
     *
     * @param rows the limits, 1 to 9
     */
    record ByRow(Rows<Count> rows) implements PainLimits {

        /** Refuses a limit outside 1 to 9. */
        public ByRow {
            rows.rows().forEach(row -> inside(row.value()));
        }

        @Override
        public List<Count> all() {
            return rows.rows().stream().map(Rows.Row::value).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }
    }

    /**
     * Makes a limit that is always the same.
     *
     * @param limit 1 to 9
     * @return the limit
     */
    static PainLimits of(int limit) {
        return new Always(Count.of(limit));
    }

    /**
     * Lists every limit that is written.
     *
     * @return at least one
     */
    List<Count> all();

    /**
     * Finds the lowest limit that is written.
     *
     * @return the one that counts where no week is known
     */
    default Count lowest() {
        return all().stream().min(Comparator.comparing(Count::planned)).orElseThrow();
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    private static void inside(Count limit) {
        if (limit.low() < PainLimit.LOWEST || limit.high() > PainLimit.HIGHEST) {
            throw new IllegalArgumentException("a pain limit is 1 to 9, not " + limit);
        }
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * The same limit each time.
         *
         * @param always the limit
         * @return the result
         */
        R always(Always always);

        /**
         * A limit by week.
         *
         * @param byRow the limits
         * @return the result
         */
        R byRow(ByRow byRow);
    }
}
