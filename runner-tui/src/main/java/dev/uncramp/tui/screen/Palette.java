package dev.uncramp.tui.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.view.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The cells of Lanterna that a style's characters become, each made once: making one costs a look at the rules of
 * Unicode, and keeping them saves a fourth of the time of a frame.
 *
 * <p>Of the 16 colours only those that read well on black and on white; everything else is weight and inversion, which
 * stay without colour.
 */
final class Palette {

    private static final TextCharacter BLANK = TextCharacter.DEFAULT_CHARACTER;
    private static final int KEPT_AT_MOST = 4096;

    private final boolean colour;
    private final boolean utf8;
    private final Map<Style, Map<Integer, TextCharacter>> cells = new EnumMap<>(Style.class);

    /**
     * An empty palette.
     *
     * @param colour whether colour is welcome
     * @param utf8 whether characters beyond ASCII can be shown
     */
    Palette(boolean colour, boolean utf8) {
        this.colour = colour;
        this.utf8 = utf8;
    }

    /** The cell of a character; what Lanterna would draw wider or narrower than it is becomes a question mark. */
    TextCharacter cell(int codePoint, Style style) {
        Map<Integer, TextCharacter> kept = cells.computeIfAbsent(style, any -> new HashMap<>());
        TextCharacter cell = kept.get(codePoint);
        if (cell == null) {
            cell = make(utf8 ? codePoint : Ascii.like(codePoint), style);
            if (kept.size() < KEPT_AT_MOST) {
                kept.put(codePoint, cell);
            }
        }
        return cell;
    }

    private TextCharacter make(int codePoint, Style style) {
        TextCharacter cell = one(Character.toString(codePoint), style);
        return cell.isDoubleWidth() == (DisplayWidth.of(codePoint) == 2) ? cell : one("?", style);
    }

    private TextCharacter one(String character, Style style) {
        EnumSet<SGR> weight = switch (style) {
            case HEAD, NAME, BIG, ASK -> EnumSet.of(SGR.BOLD);
            case CARE -> EnumSet.of(SGR.BOLD, SGR.REVERSE);
            case FOOT -> EnumSet.of(SGR.REVERSE);
            case PLAIN, DONE, TO_COME, NEXT, QUIET -> EnumSet.noneOf(SGR.class);
        };
        TextColor ink = colour && style == Style.DONE ? ANSI.GREEN : ANSI.DEFAULT;
        if (character.equals(" ") && weight.isEmpty()) {
            return BLANK;
        }
        return TextCharacter.fromString(character, ink, ANSI.DEFAULT, weight)[0];
    }
}
