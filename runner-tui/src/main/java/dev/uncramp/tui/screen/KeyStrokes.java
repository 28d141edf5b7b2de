package dev.uncramp.tui.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.uncramp.tui.app.Key;
import java.util.Optional;

/** Lanterna's key strokes as the keys that the runner knows. */
final class KeyStrokes {

    private char high;

    /**
     * The key of a stroke.
     *
     * @param stroke what Lanterna read
     * @return the key; empty for what no person pressed, and for the first half of a character beyond 16 bits
     */
    Optional<Key> key(KeyStroke stroke) {
        return switch (stroke.getKeyType()) {
            case Character -> character(stroke);
            case Enter -> Optional.of(Key.ENTER);
            case Backspace, Delete -> Optional.of(Key.of(Key.Kind.BACKSPACE));
            case ArrowUp -> Optional.of(Key.UP);
            case ArrowDown -> Optional.of(Key.DOWN);
            case ArrowLeft -> Optional.of(Key.LEFT);
            case ArrowRight -> Optional.of(Key.RIGHT);
            case PageUp -> Optional.of(Key.of(Key.Kind.PAGE_UP));
            case PageDown -> Optional.of(Key.of(Key.Kind.PAGE_DOWN));
            case Escape -> Optional.of(Key.of(Key.Kind.ESCAPE));
            case CursorLocation, MouseEvent, EOF -> Optional.empty();
            default -> Optional.of(Key.OTHER);
        };
    }

    private Optional<Key> character(KeyStroke stroke) {
        char typed = stroke.getCharacter();
        if (stroke.isCtrlDown()) {
            return Optional.of(
                    switch (typed) {
                        case 'c' -> Key.of(Key.Kind.CTRL_C);
                        case 'z' -> Key.of(Key.Kind.CTRL_Z);
                        default -> Key.OTHER;
                    });
        }
        if (stroke.isAltDown()) {
            return Optional.of(Key.OTHER);
        }
        if (Character.isHighSurrogate(typed)) {
            high = typed;
            return Optional.empty();
        }
        if (Character.isLowSurrogate(typed)) {
            boolean pair = Character.isHighSurrogate(high);
            int codePoint = pair ? Character.toCodePoint(high, typed) : 0;
            high = 0;
            return Optional.of(pair ? Key.typed(codePoint) : Key.OTHER);
        }
        return Optional.of(Key.typed(typed));
    }
}
