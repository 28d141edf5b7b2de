package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareWordsTests {

    private static final Wording ENGLISH = Wording.english();

    @Test
    void fourCardsAreThereAndTheOthersAreRefused() {
        Set<CareCard> written = EnumSet.copyOf(CareCard.written());
        assertEquals(4, written.size());
        for (CareCard card : CareCard.values()) {
            if (written.contains(card)) {
                assertTrue(lines(CareWords.of(ENGLISH, card)).size() >= 9, card.word());
            } else {
                assertThrows(IllegalArgumentException.class, () -> CareWords.of(ENGLISH, card));
                assertFalse(ENGLISH.knows("card." + card.word() + ".title"), card.word());
            }
        }
    }

    @Test
    void warmthAndColdStayWithinTheLimitsOfAProgram() {
        String card = String.join(" ", lines(CareWords.of(ENGLISH, CareCard.HEAT_AND_COLD)));
        assertTrue(card.contains("Stay with it for 15 to 20 minutes."), card);
        assertTrue(card.contains("Keep it on for 15 to 20 minutes, no longer."), card);
        assertTrue(card.contains("with a cloth between"), card);
        assertTrue(card.contains("diabetes, poor blood flow or numb skin"), card);
        assertTrue(card.contains("Stay awake"), card);
    }

    @Test
    void whoAsksBeforeDrinkingMoreStandsFirst() {
        CareText.Part first = CareWords.of(ENGLISH, CareCard.DRINKING).parts().get(0);
        assertEquals("Ask first", first.heading().value());
        String lines =
                String.join(" ", first.lines().stream().map(SafeText::value).toList());
        for (String who : List.of("heart", "kidney", "limit", "high blood pressure", "water tablets")) {
            assertTrue(lines.contains(who), who);
        }
    }

    @Test
    void helpForASorePlaceNamesItsSignsTheMostUrgentFirst() {
        CareText back = CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP, WarningSigns.of(Region.LOWER_BACK));
        assertEquals(
                List.of(
                        "Get help now",
                        "Speak to someone today",
                        "Make an appointment",
                        "Cramps and spasms",
                        "Medicines"),
                back.parts().stream().map(part -> part.heading().value()).toList());
        assertTrue(lines(back).stream().anyMatch(line -> line.startsWith("Numb or odd feeling around the seat")));
        assertTrue(lines(back).stream().noneMatch(line -> line.contains("calf")));
        assertTrue(lines(CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP)).stream()
                .anyMatch(line -> line.contains("calf")));
    }

    @Test
    void helpForASorePlaceWithoutSignsForTodayHasNoEmptyPart() {
        for (Region region : Region.values()) {
            CareText help = CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP, WarningSigns.of(region));
            assertTrue(help.parts().stream().noneMatch(part -> part.lines().isEmpty()), region.word());
            assertEquals("Get help now", help.parts().get(0).heading().value());
        }
    }

    private static List<String> lines(CareText card) {
        return card.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.heading()), part.lines().stream()))
                .map(SafeText::value)
                .toList();
    }
}
