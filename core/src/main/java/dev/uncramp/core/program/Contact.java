package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a person calls about a program.
 *
 * @param name a person or a practice
 * @param phone a telephone number as written
 */
public record Contact(Optional<SafeText> name, Optional<SafeText> phone) {

    /** A number stands alone or behind a comma; three digits are the least, as in 111. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<name>.*\\S) ?, ?)?(?<phone>\\+?\\(?\\d(?:[ ()./-]{0,2}\\d){2,}(?: ?ext\\.? ?\\d+)?)");

    /**
     * Reads a person as one writes it down.
     *
     * @param text such as {@code the club doctor, 555 0186}
     * @return the name and the number; the name alone where no number stands behind a comma
     */
    public static Contact of(SafeText text) {
        Matcher numbered = NUMBERED.matcher(text.oneLine().strip());
        return numbered.matches()
                ? new Contact(
                        Optional.ofNullable(numbered.group("name")).map(SafeText::of),
                        Optional.of(SafeText.of(numbered.group("phone"))))
                : new Contact(Optional.of(text), Optional.empty());
    }

    /**
     * Tells whether the emergency number is to be called.
     *
     * @return true where it is said, such as {@code emergency, 112}, {@code 999} or {@code an ambulance}; also where someone
     *     else is named beside it
     */
    public boolean isEmergency() {
        return EmergencyCall.isIn(text());
    }

    /**
     * Tells whether nobody but the emergency number is to be called.
     *
     * @return true where nothing else is said
     */
    public boolean isEmergencyAlone() {
        return EmergencyCall.isAll(text());
    }

    /**
     * Finds the emergency number that is said.
     *
     * @return the number, or several with "or" between them; empty where none is said, or someone else is called besides
     */
    public Optional<SafeText> emergencyNumber() {
        return isEmergencyAlone() ? EmergencyCall.numbersOf(text()) : Optional.empty();
    }

    /**
     * Writes the person down.
     *
     * @return the name, a comma and the number, as far as they are there
     */
    public String text() {
        return Stream.of(name, phone)
                .flatMap(Optional::stream)
                .map(SafeText::oneLine)
                .collect(Collectors.joining(", "));
    }
}
