package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTests {

    private static SettingsText.Reading read(String text) {
        return SettingsText.read(SourceText.of("settings.yaml", text));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = Settings.USUAL
                .with(Display.View.SMALL)
                .withSound(false)
                .withWaitForMe(true)
                .withPlain(true)
                .withSoreSide(Optional.of(Side.LEFT))
                .withQuiet(QuietHours.read("22:00-07:00"))
                .withVoice(true)
                .withEmergency(Optional.of(SafeText.of("144")))
                .withKeys(Optional.of(Keyboard.AZERTY))
                .withProgram("lower-back/settle")
                .withProgram("/home/a b/# week: 3.yaml");
        SettingsText.Reading reading = read(SettingsText.write(settings));
        assertEquals(settings, reading.settings());
        assertEquals(List.of(), reading.problems());
        assertEquals(Settings.USUAL, read(SettingsText.write(Settings.USUAL)).settings());
    }

    @Test
    void anEmptyFileIsTheUsual() {
        assertEquals(Settings.USUAL, read("").settings());
        assertEquals(List.of(), read("").problems());
        assertEquals(List.of(), read("# nothing said\n\n").problems());
    }

    @Test
    void whatCanBeReadCountsAndTheRestIsNamedByItsLine() {
        SettingsText.Reading reading = read("view: small\nsound: loud\nviev: big\nquiet: 22:00-07:00\n");
        assertEquals(Display.View.SMALL, reading.settings().view());
        assertEquals(QuietHours.read("22:00-07:00"), reading.settings().quiet());
        assertEquals(
                List.of(
                        "settings, line 2: sound cannot be \"loud\"; it takes: on, off",
                        "settings, line 3: there is no setting \"viev\"; near it: view"),
                reading.problems().stream().map(SafeText::value).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list",
                "just words",
                "view: [big]",
                "programs: {a: b}",
                "view: big\nview: small",
                "a: &x 1\nb: *x",
                "emergency: \"\\e[2J\"",
                "emergency: call 112",
                "quiet: 25:00-07:00",
                "\u0000\u0001",
                "view: \"big"
            })
    void anythingElseIsAProblemAndNeverAFault(String text) {
        SettingsText.Reading reading = read(text);
        assertTrue(!reading.problems().isEmpty(), text);
        reading.problems()
                .forEach(problem ->
                        assertTrue(problem.value().chars().noneMatch(Character::isISOControl), problem.value()));
    }
}
