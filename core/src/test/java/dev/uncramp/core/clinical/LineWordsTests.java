package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineWordsTests {

    static Stream<WarningSign> signs() {
        Stream<WarningSign> known =
                WarningSigns.all().stream().map(sign -> Known.without(sign, List.of(Known.values())));
        return Stream.concat(WarningSigns.all().stream(), known)
                .distinct()
                .filter(sign -> !LineWords.of(sign).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void theWordsAreThoseOfTheLine(WarningSign sign) {
        assertEquals(LineWords.of(line(sign)), LineWords.of(sign));
    }

    @Test
    void everyEmergencyHasItsWords() {
        assertTrue(WarningSigns.all().stream()
                .filter(ours -> ours.tier() == Tier.NOW)
                .noneMatch(ours -> LineWords.of(ours).isEmpty()));
    }

    private static SafeText line(WarningSign sign) {
        return SafeText.of(Wording.english().text("sign." + sign.key()));
    }
}
