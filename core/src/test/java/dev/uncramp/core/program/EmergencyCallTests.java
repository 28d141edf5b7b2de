package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyCallTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emergency",
                "Emergency, 112",
                "emergency 112",
                "112",
                "999",
                "911",
                "112 or 911",
                "112/999",
                "the emergency number",
                "ambulance",
                "call an ambulance at once",
                "emergency, no waiting",
                "emergency services, 999",
                "911 or the ER",
                "999, go to A&E",
                "000",
                "emergency, 000",
                "emergency, 111",
                "an ambulance, 118",
                "emergency, 119",
                "ambulance 15",
                "emergency 120 / 999",
                "emergency, 108 or 112",
                "emergency!"
            })
    void theEmergencyNumberAlone(String whom) {
        assertEquals("emergency alone", read(whom));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the club doctor or 112",
                "emergency, 555 0186",
                "the emergency dentist",
                "emergency, 5550186",
                "the emergency practice, 24/7",
                "the practice; at night an ambulance",
                "your wife, 911"
            })
    void theEmergencyNumberBesideSomeone(String whom) {
        assertEquals("emergency", read(whom));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the club doctor, 555 0186",
                "555 0112",
                "0112 555",
                "112 555 0100",
                "555-999",
                "(911) 555 0100",
                "111",
                "118",
                "555 000",
                "a doctor the same day",
                "the non-emergency line, 101",
                "no emergency: the practice",
                "Dr. Er"
            })
    void anyoneElse(String whom) {
        assertEquals("someone", read(whom));
    }

    @ParameterizedTest
    @CsvSource({
        "'emergency, 112', 112",
        "'emergency, 000', 000",
        "000, 000",
        "'an ambulance, 118', 118",
        "'emergency, 119, no waiting', 119",
        "'112/999', 112 or 999",
        "'911 or the ER', 911",
        "'emergency 108 or 112', 108 or 112",
    })
    void theNumberThatIsWrittenIsTheOneToCall(String whom, String number) {
        assertEquals(
                Optional.of(number),
                Contact.of(SafeText.of(whom)).emergencyNumber().map(SafeText::value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "an ambulance", "emergency, 555 0186", "111", "the club doctor, 555 0186"})
    void whereNoneIsWrittenOrSomeoneElseIsNamedThereIsNone(String whom) {
        assertEquals(Optional.empty(), Contact.of(SafeText.of(whom)).emergencyNumber());
    }

    private static String read(String whom) {
        Contact contact = Contact.of(SafeText.of(whom));
        if (contact.isEmergencyAlone()) {
            return "emergency alone";
        }
        return contact.isEmergency() ? "emergency" : "someone";
    }
}
