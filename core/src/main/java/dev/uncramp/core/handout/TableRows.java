package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * One or more rows of a table that share their head.
 *
 * @param head the head, such as a day
 * @param rows the cells of each row; an empty one is to be filled in by pen
 * @param tail the cells at the end that all these rows share
 */
public record TableRows(SafeText head, List<List<SafeText>> rows, List<SafeText> tail) {

    /** Copies the lists; refuses rows of different lengths and no row at all. */
    public TableRows {
        rows = rows.stream().map(List::copyOf).toList();
        tail = List.copyOf(tail);
        if (rows.isEmpty() || rows.stream().map(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("rows that share a head have as many cells each");
        }
    }

    /**
     * Makes a single row.
     *
     * @param head its head
     * @param cells its other cells
     * @return the row
     */
    public static TableRows of(SafeText head, SafeText... cells) {
        return new TableRows(head, List.of(List.of(cells)), List.of());
    }

    int width() {
        return 1 + rows.get(0).size() + tail.size();
    }

    boolean toFillIn() {
        return rows.stream().flatMap(List::stream).anyMatch(TableRows::isBlank)
                || tail.stream().anyMatch(TableRows::isBlank);
    }

    /** All cells of a row; a head and a tail that several rows share stand in the first of them. */
    List<SafeText> cells(int row) {
        SafeText blank = SafeText.of("");
        return Stream.of(
                        List.of(row == 0 ? head : blank),
                        rows.get(row),
                        row == 0 ? tail : Collections.nCopies(tail.size(), blank))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isBlank(SafeText cell) {
        return cell.value().isBlank();
    }
}
