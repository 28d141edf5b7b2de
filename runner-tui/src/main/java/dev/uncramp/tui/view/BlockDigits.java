package dev.uncramp.tui.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in seven strokes, large enough to read from the floor at two metres.
 *
 * <p>A digit is drawn as on a clock: three level strokes and four upright ones. A stroke is twice as many columns as
 * rows, because a cell is about twice as high as wide. At 80 columns on a small laptop five rows are about 37 mm high;
 * a person with a fifth of normal sight needs 29 mm at two metres.
 */
enum BlockDigits {
    /** Eleven rows, for large screens and wide bands. */
    ELEVEN(11, 14, 2),
    /** Seven rows, the usual size. */
    SEVEN(7, 8, 1),
    /** Five rows, for small screens and large fonts. */
    FIVE(5, 6, 1);

    private static final int[] STROKES = {
        0b1110111, 0b0100100, 0b1011101, 0b1101101, 0b0101110, 0b1101011, 0b1111011, 0b0100101, 0b1111111, 0b1101111
    };

    private final int rows;
    private final int columns;
    private final int stroke;

    BlockDigits(int rows, int columns, int stroke) {
        this.rows = rows;
        this.columns = columns;
        this.stroke = stroke;
    }

    int rows() {
        return rows;
    }

    /** The rows of a text of digits and colons, drawn with one character for a filled cell. */
    List<String> draw(String number, char filled) {
        List<String> drawn = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < number.length(); i++) {
                line.append(i == 0 ? "" : " ".repeat(gap()));
                char character = number.charAt(i);
                line.append(character == ':' ? colon(row, filled) : digit(character - '0', row, filled));
            }
            drawn.add(line.toString());
        }
        return drawn;
    }

    /** The columns that a text takes. */
    int width(String number) {
        int width = Math.max(0, number.length() - 1) * gap();
        for (int i = 0; i < number.length(); i++) {
            width += number.charAt(i) == ':' ? 2 * stroke : columns;
        }
        return width;
    }

    private int gap() {
        return 1 + stroke;
    }

    private String colon(int row, char filled) {
        int upper = rows / 2 - 1 - stroke / 2;
        int lower = rows / 2 + 1;
        boolean dot = (row >= upper && row < upper + stroke) || (row >= lower && row < lower + stroke);
        return String.valueOf(dot ? filled : ' ').repeat(2 * stroke);
    }

    /** Strokes as bits from the lowest: top, upper left, upper right, middle, lower left, lower right, bottom. */
    private String digit(int digit, int row, char filled) {
        int strokes = STROKES[digit];
        int middle = (rows - stroke) / 2;
        boolean level = (row < stroke && on(strokes, 0))
                || (row >= middle && row < middle + stroke && on(strokes, 3))
                || (row >= rows - stroke && on(strokes, 6));
        if (level) {
            return String.valueOf(filled).repeat(columns);
        }
        boolean upper = row < middle + stroke;
        boolean lower = row >= middle;
        boolean left = (upper && on(strokes, 1)) || (lower && on(strokes, 4));
        boolean right = (upper && on(strokes, 2)) || (lower && on(strokes, 5));
        String upright = String.valueOf(filled).repeat(2 * stroke);
        String blank = " ".repeat(2 * stroke);
        return (left ? upright : blank) + " ".repeat(columns - 4 * stroke) + (right ? upright : blank);
    }

    private static boolean on(int strokes, int bit) {
        return (strokes >> bit & 1) == 1;
    }
}
