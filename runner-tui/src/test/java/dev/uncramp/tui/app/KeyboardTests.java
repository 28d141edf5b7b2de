package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTests {

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8, AZERTY",
        "fr_FR@euro, AZERTY",
        "fr, AZERTY",
        "fr.UTF-8, AZERTY",
        "fr_BE.UTF-8, AZERTY",
        "nl_BE, AZERTY",
        "wa_BE, AZERTY",
        "fr_CA.UTF-8, QWERTY",
        "fr_CH.UTF-8, QWERTY",
        "de_BE.UTF-8, QWERTY",
        "en_GB.UTF-8, QWERTY",
        "frr_DE, QWERTY",
        "C.UTF-8, QWERTY",
        "'', QWERTY"
    })
    void theLocaleSaysWhichKeyboardIsUsual(String locale, Keyboard keyboard) {
        assertEquals(keyboard, Keyboard.of(locale));
    }

    @Test
    void theUpperRowOfAFrenchKeyboardTypesDigits() {
        List<Integer> row =
                "&\u00e9\"'(-\u00e8_\u00e7\u00e0".codePoints().boxed().toList();
        for (int i = 0; i < row.size(); i++) {
            assertEquals(Key.typed('0' + (i + 1) % 10), Keyboard.AZERTY.meant(Key.typed(row.get(i))));
        }
    }

    @Test
    void theUpperRowOfABelgianKeyboardTypesDigits() {
        assertEquals(Key.typed('6'), Keyboard.AZERTY.meant(Key.typed('\u00a7')));
        assertEquals(Key.typed('8'), Keyboard.AZERTY.meant(Key.typed('!')));
    }

    @Test
    void digitsLettersAndArrowsStayWhatTheyAre() {
        for (Key key : List.of(Key.typed('7'), Key.typed('s'), Key.typed('+'), Key.SPACE, Key.RIGHT, Key.ENTER)) {
            assertEquals(key, Keyboard.AZERTY.meant(key));
        }
    }

    @Test
    void onAnyOtherKeyboardNoSignIsADigit() {
        "&\u00e9\"'(-\u00e8_\u00e7\u00e0"
                .codePoints()
                .forEach(sign -> assertEquals(Key.typed(sign), Keyboard.QWERTY.meant(Key.typed(sign))));
    }

    @Test
    void aFrenchRowLogsPain() {
        Walk walk = Scenes.walk("hold").press(Keyboard.AZERTY.meant(Key.typed('\u00e9')));
        assertEquals(
                Scenes.walk("hold").press('2').model().session(), walk.model().session());
    }
}
