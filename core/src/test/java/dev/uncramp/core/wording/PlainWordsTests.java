package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSigns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainWordsTests {

    private final Wording english = Wording.english();

    @Test
    void everyTextIsShortPlainAndCalm() {
        List<String> faults = english.keys().stream()
                .filter(key -> !isWarning(key))
                .flatMap(key -> PlainEnglish.faults(shown(key)).stream().map(fault -> key + ": " + fault))
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void aHardTextALongSentenceAndAFrighteningWordAreFound() {
        assertFalse(PlainEnglish.faults("Your posture is wrong.").isEmpty());
        assertFalse(PlainEnglish.faults("Lie down on your back and then bend your knees until both feet are flat.")
                .isEmpty());
        assertFalse(PlainEnglish.faults("Progressive neuromuscular reeducation necessitates considerable repetition, "
                        + "alternating contralateral lower extremities regularly.")
                .isEmpty());
        assertEquals(List.of(), PlainEnglish.faults("Lie on your back. Bend your knees. Let go of the breath."));
    }

    @Test
    void everyWarningSignTierAndKindOfPainHasItsWords() {
        Stream<String> signs = WarningSigns.all().stream().map(sign -> "sign." + sign.key());
        Stream<String> kinds = Stream.of(PainKind.values()).map(kind -> "kind." + kind.key());
        Stream<String> tiers = Stream.of(Tier.values())
                .flatMap(tier -> Stream.of("help." + tier.key() + ".title", "help." + tier.key() + ".do"));
        assertEquals(
                List.of(),
                Stream.of(signs, kinds, tiers)
                        .flatMap(keys -> keys)
                        .filter(key -> !english.knows(key))
                        .toList());
    }

    @Test
    void noSignHasWordsThatIsNeverAsked() {
        List<String> asked =
                WarningSigns.all().stream().map(sign -> "sign." + sign.key()).toList();
        assertTrue(
                english.keys().stream().filter(key -> key.startsWith("sign.")).allMatch(asked::contains));
    }

    private String shown(String key) {
        Object[] arguments = {"a", "b", "c", "d", "e", "f"};
        for (int count = 0; count < arguments.length; count++) {
            try {
                return english.text(key, Stream.of(arguments).limit(count).toArray());
            } catch (IllegalArgumentException tooFew) {
                // One argument more, then.
            }
        }
        return english.text(key, arguments);
    }

    /** The warning-sign screen alone may use the word. */
    private static boolean isWarning(String key) {
        return key.startsWith("signs.");
    }
}
