package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSigns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainWordsTests {

    private final Wording english = Wording.english();

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
        List<String> asked = Stream.concat(
                        WarningSigns.all().stream(),
                        WarningSigns.all().stream().map(sign -> Known.without(sign, List.of(Known.values()))))
                .map(sign -> "sign." + sign.key())
                .toList();
        assertTrue(
                english.keys().stream().filter(key -> key.startsWith("sign.")).allMatch(asked::contains));
    }
}
