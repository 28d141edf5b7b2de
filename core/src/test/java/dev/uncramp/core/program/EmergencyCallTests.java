package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.text.SafeText;
import org.junit.jupiter.params.ParameterizedTest;
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
                "a doctor the same day",
                "the non-emergency line, 101",
                "no emergency: the practice",
                "Dr. Er"
            })
    void anyoneElse(String whom) {
        assertEquals("someone", read(whom));
    }

    private static String read(String whom) {
        Contact contact = Contact.of(SafeText.of(whom));
        if (contact.isEmergencyAlone()) {
            return "emergency alone";
        }
        return contact.isEmergency() ? "emergency" : "someone";
    }
}
