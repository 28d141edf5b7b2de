package dev.uncramp.tui.view;

import dev.uncramp.tui.app.Display;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Text in letters that the terminal can draw. */
final class Letters {

    /** A filled cell of a block digit where all letters can be drawn. */
    private static final char BLOCK = '\u2588';

    private Letters() {}

    static char filled(Display.Letters letters) {
        return letters == Display.Letters.ASCII ? '#' : BLOCK;
    }

    static String shown(String text, Display.Letters letters) {
        if (letters == Display.Letters.UNICODE || text.chars().allMatch(letter -> letter < 128)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "?")
                .collect(Collectors.joining());
    }

    static Frame.Row shown(Frame.Row row, Display.Letters letters) {
        return new Frame.Row(row.pieces().stream()
                .map(piece -> new Frame.Piece(shown(piece.text(), letters), piece.style()))
                .toList());
    }
}
