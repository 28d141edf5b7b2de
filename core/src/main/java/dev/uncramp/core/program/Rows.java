package dev.uncramp.core.program;

import java.util.List;

/**
 * Values by week or by level.
 *
 * @param rows the rows in the order of the file
 * @param <T> what a row holds
 */
public record Rows<T>(List<Row<T>> rows) {

    /** Copies the list; refuses an empty one, and weeks mixed with levels. */
    public Rows {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows need a row");
        }
        if (rows.stream().map(row -> row.key().atLevel().isPresent()).distinct().count() > 1) {
            throw new IllegalArgumentException("weeks and levels do not mix");
        }
    }

    /**
     * Says whether the rows are by level.
     *
     * @return true for levels, false for weeks
     */
    public boolean byLevel() {
        return rows.get(0).key().atLevel().isPresent();
    }

    /**
     * One row.
     *
     * @param key when it counts
     * @param value what counts then
     * @param <T> what it holds
     */
    public record Row<T>(RowKey key, T value) {}
}
