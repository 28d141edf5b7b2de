package dev.uncramp.core.check;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import java.util.Optional;

/**
 * A dose that an item has at some time: of a row, or of all; of each choice.
 *
 * @param place the line that holds it; the item's own place where its block, its session or the catalogue gives it
 * @param row when it counts; empty: always
 * @param choice which of the written choices it is, from 0
 * @param dose the dose, with what is shared by all rows
 * @param from who gives it
 */
public record Prescribed(ProgramPath place, Optional<RowKey> row, int choice, SingleDose dose, From from) {

    /** Who gives a dose. */
    public enum From {
        /** The item itself. */
        ITEM,
        /** Its block or its session. */
        CIRCUIT,
        /** The catalogue. */
        CATALOG
    }

    /**
     * Tells whether it is written in the program.
     *
     * @return false for the catalogue's dose
     */
    public boolean isWritten() {
        return from != From.CATALOG;
    }
}
