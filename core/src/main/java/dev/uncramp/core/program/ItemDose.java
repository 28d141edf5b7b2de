package dev.uncramp.core.program;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseParts;
import java.util.List;
import java.util.Optional;

/** The dose of an item or a block as it was written. */
public sealed interface ItemDose {

    /** Nothing is written: the block's dose counts, else the catalogue's. */
    record Inherited() implements ItemDose {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inherited(this);
        }
    }

    /**
     * One dose for every time.
     *
     * @param dose the dose
     */
    record Always(Dose dose) implements ItemDose {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * A dose by week or level.
     *
     * @param shared what {@code every week} or {@code every level} adds to all rows
     * @param rows the rows
     */
    record ByRow(Optional<DoseParts> shared, Rows<Dose> rows) implements ItemDose {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }
    }

    /**
     * Gives the dose of a bare name.
     *
     * @return nothing written
     */
    static ItemDose inherited() {
        return new Inherited();
    }

    /**
     * Gives one dose for every time.
     *
     * @param dose the dose
     * @return the item's dose
     */
    static ItemDose always(Dose dose) {
        return new Always(dose);
    }

    /**
     * Lists the keys of its rows.
     *
     * @return the keys in the order of the file; none where it has no rows
     */
    default List<RowKey> rowKeys() {
        return match(new ItemDose.Cases<List<RowKey>>() {
            @Override
            public List<RowKey> inherited(ItemDose.Inherited inherited) {
                return List.of();
            }

            @Override
            public List<RowKey> always(ItemDose.Always always) {
                return List.of();
            }

            @Override
            public List<RowKey> byRow(ItemDose.ByRow byRow) {
                return byRow.rows().rows().stream().map(Rows.Row::key).toList();
            }
        });
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
         * Nothing is written.
         *
         * @param inherited the case
         * @return the result
         */
        R inherited(Inherited inherited);

        /**
         * One dose for every time.
         *
         * @param always the dose
         * @return the result
         */
        R always(Always always);

        /**
         * A dose by week or level.
         *
         * @param byRow the rows
         * @return the result
         */
        R byRow(ByRow byRow);
    }
}
