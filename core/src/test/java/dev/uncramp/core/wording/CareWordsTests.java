package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareWordsTests {

    private static final Wording ENGLISH = Wording.english();

    @Test
    void everyCardIsShortAndSaysWhatToDo() {
        for (CareCard card : CareCard.values()) {
            CareText text = CareWords.of(ENGLISH, card);
            assertTrue(text.parts().size() >= 2, card.word());
            assertTrue(text.parts().stream().noneMatch(part -> part.lines().isEmpty()), card.word());
            assertTrue(card == CareCard.WHEN_TO_GET_HELP || lines(text).size() <= 24, card.word());
        }
        assertTrue(List.of(CareCard.values()).containsAll(CareCard.usual()));
    }

    @Test
    void everyCardOfTheBundleIsACard() {
        List<String> words = Stream.of(CareCard.values()).map(CareCard::word).toList();
        assertEquals(
                List.of(),
                ENGLISH.keys().stream()
                        .filter(key -> key.startsWith("card."))
                        .filter(key -> !words.contains(key.split("\\.", -1)[1]))
                        .toList());
    }

    @Test
    void whereRubbingIsNamedTheSignsOfAClotStandBeforeIt() {
        for (CareCard card : List.of(CareCard.MASSAGE, CareCard.CRAMP)) {
            List<String> lines = lines(CareWords.of(ENGLISH, card));
            int asked = indexOf(lines, "swollen, warm or red");
            int rubbed = Math.max(indexOf(lines, "Rub the muscle"), indexOf(lines, "Else rub"));
            assertTrue(asked >= 0 && asked < rubbed, card.word());
        }
    }

    @Test
    void noCardSaysToStopAMedicine() {
        assertTrue(lines(CareWords.of(ENGLISH, CareCard.CAUSES)).contains("Keep taking them until you have asked."));
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
        CareText back = CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP, programFor(Region.LOWER_BACK));
        assertEquals(
                List.of(
                        "Get help now",
                        "Speak to someone today",
                        "Make an appointment",
                        "Cramps and spasms",
                        "When nothing helps",
                        "Medicines"),
                back.parts().stream().map(part -> part.heading().value()).toList());
        assertTrue(lines(back).stream().anyMatch(line -> line.startsWith("Numb or odd feeling around the seat")));
        assertTrue(lines(back).stream().noneMatch(line -> line.contains("calf")));
        assertTrue(lines(CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP)).stream()
                .anyMatch(line -> line.contains("calf")));
    }

    @Test
    void theEmergencyNumberOfAProgramTakesThePlaceOfTheUsualOnes() {
        CareText help = CareWords.of(
                ENGLISH,
                CareCard.WHEN_TO_GET_HELP,
                program("title: Back\nregion: lower-back\ncall when:\n  - your foot drops: emergency, 000"));
        assertTrue(lines(help).contains("The number is 000."));
        assertTrue(lines(help).stream().noneMatch(line -> line.contains("112")));
    }

    @Test
    void helpForASorePlaceWithoutSignsForTodayHasNoEmptyPart() {
        for (Region region : Region.values()) {
            CareText help = CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP, programFor(region));
            assertTrue(help.parts().stream().noneMatch(part -> part.lines().isEmpty()), region.word());
            assertEquals("Get help now", help.parts().get(0).heading().value());
        }
    }

    @Test
    void crampsAreSpokenOfWhereTheProgramIsForASpasmOrASoreBack() {
        String heading = "Cramps and spasms";
        Program tendon = program("title: Heel tendon\nregion: calf\nfor: Runners with a sore heel tendon.");
        Program cramp = program("title: Calf\nregion: calf\nfor: The first days after a cramp.");
        assertFalse(headings(tendon).contains(heading));
        assertFalse(headings(tendon).contains("Medicines"));
        assertTrue(headings(tendon).contains("When nothing helps"));
        assertTrue(headings(cramp).contains(heading));
        assertTrue(headings(programFor(Region.NECK)).contains(heading));
    }

    private static List<String> headings(Program program) {
        return CareWords.of(ENGLISH, CareCard.WHEN_TO_GET_HELP, program).parts().stream()
                .map(part -> part.heading().value())
                .toList();
    }

    private static Program program(String head) {
        String text = "uncramp: 1\n" + head + "\nsession:\n  - march: 1 min\n";
        return Review.of(SourceText.of("test.yaml", text), Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static Program programFor(Region region) {
        return program("title: A\nregion: " + region.word());
    }

    private static int indexOf(List<String> lines, String part) {
        return lines.stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .map(lines::indexOf)
                .orElse(-1);
    }

    private static List<String> lines(CareText card) {
        return card.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.heading()), part.lines().stream()))
                .map(SafeText::value)
                .toList();
    }
}
