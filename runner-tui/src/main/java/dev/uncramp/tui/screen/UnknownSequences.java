package dev.uncramp.tui.screen;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole escape sequences that no other pattern knows, as one unknown key.
 *
 * <p>Without it Lanterna 3.1.5 takes such a sequence apart, and its digits arrive as typed: pain that nobody reported.
 * The form is that of ECMA-48, 5.4: parameters, intermediate characters, one final character.
 */
final class UnknownSequences implements CharacterPattern {

    private static final char ESCAPE = 0x1b;

    @Override
    @SuppressWarnings("NullAway") // null is how the interface says that a sequence does not fit
    public @Nullable Matching match(List<Character> typed) {
        if (typed.get(0) != ESCAPE) {
            return null;
        }
        if (typed.size() == 1) {
            return Matching.NOT_YET;
        }
        if (typed.get(1) != '[' && typed.get(1) != 'O') {
            return null;
        }
        for (int i = 2; i < typed.size(); i++) {
            char character = typed.get(i);
            boolean last = i == typed.size() - 1;
            if (character >= 0x40 && character <= 0x7e && last) {
                return new Matching(new KeyStroke(KeyType.Unknown));
            }
            if (character < 0x20 || character > 0x3f) {
                return null;
            }
        }
        return Matching.NOT_YET;
    }
}
