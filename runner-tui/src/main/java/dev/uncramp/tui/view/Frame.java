package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.Wrap;
import dev.uncramp.tui.app.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * One picture of the whole screen: as many rows as the terminal has, each exactly as wide as the terminal.
 *
 * @param size the size it was drawn for
 * @param rows the rows from the top
 * @param goesOn whether more stands on a further page
 */
public record Frame(Size size, List<Row> rows, boolean goesOn) {

    /** Refuses rows that do not fill the size. */
    public Frame {
        rows = List.copyOf(rows);
        if (rows.size() != size.rows()) {
            throw new IllegalArgumentException("%d rows for %d".formatted(rows.size(), size.rows()));
        }
        for (Row row : rows) {
            if (row.width() != size.columns()) {
                throw new IllegalArgumentException("a row of %d for %d".formatted(row.width(), size.columns()));
            }
        }
    }

    /**
     * One row of cells.
     *
     * @param pieces its pieces from the left
     */
    public record Row(List<Piece> pieces) {

        /** A row without a piece. */
        static final Row BLANK = new Row(List.of());

        /** Keeps the pieces as they are. */
        public Row {
            pieces = List.copyOf(pieces);
        }

        /** A row of one piece. */
        static Row of(Style style, String text) {
            return new Row(List.of(new Piece(text, style)));
        }

        /** This row with a piece added. */
        Row and(Style style, String text) {
            List<Piece> more = new ArrayList<>(pieces);
            more.add(new Piece(text, style));
            return new Row(more);
        }

        /** This row with blanks up to a column, and never cut. */
        Row to(int column) {
            int blanks = column - width();
            return blanks > 0 ? and(Style.PLAIN, " ".repeat(blanks)) : this;
        }

        /** This row at exactly a width: cut with a mark, or filled with blanks. */
        Row exactly(int columns) {
            if (width() <= columns) {
                return to(columns);
            }
            Row cut = BLANK;
            for (Piece piece : pieces) {
                int room = columns - cut.width();
                if (room <= 0) {
                    break;
                }
                boolean fits = DisplayWidth.of(piece.text()) <= room;
                cut = cut.and(piece.style(), fits ? piece.text() : Wrap.cut(piece.text(), room));
            }
            return cut.to(columns);
        }

        /** Whether the row has text, and all of it in one style. */
        boolean isAll(Style style) {
            return !text().isBlank()
                    && pieces.stream()
                            .allMatch(piece ->
                                    piece.style() == style || piece.text().isBlank());
        }

        /**
         * The cells that the row takes.
         *
         * @return the sum of its pieces' widths
         */
        public int width() {
            return pieces.stream()
                    .mapToInt(piece -> DisplayWidth.of(piece.text()))
                    .sum();
        }

        /**
         * The row without its styles.
         *
         * @return its text
         */
        public String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /**
     * Neighbouring cells of one style.
     *
     * @param text the characters; a wide one takes two cells
     * @param style their style
     */
    public record Piece(String text, Style style) {}

    /**
     * The frame without its styles, each row without the blanks at its end.
     *
     * @return the rows, each with a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text().stripTrailing()).append('\n'));
        return text.toString();
    }

    /**
     * The letters of the styles, cell by cell; blank cells stay blank.
     *
     * @return the rows, each with a line feed
     */
    public String styles() {
        StringBuilder picture = new StringBuilder();
        for (Row row : rows) {
            StringBuilder letters = new StringBuilder();
            for (Piece piece : row.pieces()) {
                piece.text().codePoints().forEach(codePoint -> {
                    String cell = Character.toString(codePoint);
                    letters.append((codePoint == ' '
                                    ? " "
                                    : Character.toString(piece.style().letter()))
                            .repeat(DisplayWidth.of(cell)));
                });
            }
            picture.append(letters.toString().stripTrailing()).append('\n');
        }
        return picture.toString();
    }
}
