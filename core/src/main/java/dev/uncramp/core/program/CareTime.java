package dev.uncramp.core.program;

import java.util.List;
import java.util.stream.Stream;

/** How long a step of care is: always the same, or by week or level. */
public sealed interface CareTime {

    /**
     * The same time each time.
     *
     * @param time how long
     */
    record Always(TimeRange time) implements CareTime {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * A time by week or level; without a row for it the step is left out.
     *
     * @param rows the rows
     */
    record ByRow(Rows<TimeRange> rows) implements CareTime {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }
    }

    /**
     * Lists its rows.
     *
     * @return the rows in the order of the file; none where it is always the same
     */
    default List<Rows.Row<TimeRange>> byRow() {
        return match(new Cases<>() {
            @Override
            public List<Rows.Row<TimeRange>> always(Always always) {
                return List.of();
            }

            @Override
            public List<Rows.Row<TimeRange>> byRow(ByRow byRow) {
                return byRow.rows().rows();
            }
        });
    }

    /**
     * Lists when its rows count.
     *
     * @return the keys in the order of the file; none where it is always the same
     */
    default Stream<RowKey> rowKeys() {
        return byRow().stream().map(Rows.Row::key);
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * The same time each time.
         *
         * @param always the time
         * @return the result
         */
        R always(Always always);

        /**
         * A time by week or level.
         *
         * @param byRow the rows
         * @return the result
         */
        R byRow(ByRow byRow);
    }
}
