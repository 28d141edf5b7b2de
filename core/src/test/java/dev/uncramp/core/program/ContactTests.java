package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the club doctor, 555 0186 | the club doctor | 555 0186",
                "Dr. A. Person,+44 (0)20 555-0186 | Dr. A. Person | +44 (0)20 555-0186",
                "the hospital, ward 3, 555 0186 ext. 4 | the hospital, ward 3 | 555 0186 ext. 4",
                "the line of the NHS, 111 | the line of the NHS | 111",
            })
    void aNumberBehindACommaIsTheNumber(String text, String name, String phone) {
        assertEquals(new Contact(some(name), some(phone)), Contact.of(SafeText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111", "+44 20 555 0186", "555.0186"})
    void aNumberAloneIsANumber(String text) {
        assertEquals(new Contact(Optional.empty(), some(text)), Contact.of(SafeText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the club doctor", "ward 3", "the practice 555 0186", "Dr. Fenn, room 12", "Fenn, 12", ", 555"})
    void anythingElseIsAName(String text) {
        assertEquals(new Contact(some(text), Optional.empty()), Contact.of(SafeText.of(text)));
    }

    private static Optional<SafeText> some(String text) {
        return Optional.of(SafeText.of(text));
    }
}
