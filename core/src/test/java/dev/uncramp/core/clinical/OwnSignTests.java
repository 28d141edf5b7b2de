package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSignTests {

    @ParameterizedTest
    @CsvSource({
        "chest pain, CALF",
        "Your chest feels tight, HAND",
        "you feel faint or you black out, KNEE",
        "you are too breathless to talk, AEROBIC",
        "your heart races, FOOT",
        "your speech is slurred, KNEE",
        "sudden weakness in one arm, HIP",
        "you can’t see well all at once, HIP",
        "trouble passing water, LOWER_BACK",
        "you leak wee, LOWER_BACK",
        "numbness between your legs, LOWER_BACK",
        "your hands feel clumsy, NECK",
        "'the leg is cold, pale and painful', CALF",
        "your swollen leg comes with short breath, CALF",
    })
    void whatSaysTheSameAsAnEmergencyOfOursIsOne(String words, Region region) {
        assertEquals(Tier.NOW, sign(words, region).tier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "your bleeding has become more",
                "there was a sudden snap",
                "you cannot stand on tiptoe",
                "your fingers are numb",
                "the calf turns hot",
                "the headache gets worse and worse",
                "you fell",
                "it hurts for more than three weeks",
                "new dizziness",
                "you are more out of breath than usual",
                "the knee swells",
                "you lose the water bottle"
            })
    void anythingElseIsForThePersonWhomTheProgramNames(String words) {
        assertEquals(Tier.TODAY, sign(words, Region.KNEE).tier());
    }

    @Test
    void ourOwnWordsForAnEmergencyAreFoundAgain() {
        // their texts live in the bundle; these are the rows of the clinical page in short
        assertEquals(Tier.NOW, sign("Leaking from the bowel", Region.LOWER_BACK).tier());
        assertEquals(Tier.NOW, sign("Confused in the heat", Region.AEROBIC).tier());
    }

    @Test
    void aRecordTellsItFromOneOfOurs() {
        assertEquals(
                "own: the knee swells", sign("the knee swells", Region.KNEE).kept());
    }

    @ParameterizedTest
    @CsvSource({
        "a sudden pop at the calf, CALF, calf-pop, whole",
        "there was a sudden snap in the tendon, ANKLE, calf-pop, whole",
        "your arm goes numb, NECK, arm-numb-or-weak, part",
        "your arm is numb or weak, SHOULDER, arm-numb-or-weak, whole",
        "the knee is hot and swollen, KNEE, hot-joint, part",
        "you have a fever, LOWER_BACK, fever-or-ill, part",
        "pain at night, LOWER_BACK, night-pain, whole",
    })
    void whatSaysTheSameAsASofterSignOfOursIsToldOnce(String words, Region region, String key, String how) {
        OwnSign sign = sign(words, region);
        List<WarningSign> same = sign.sameEvent(WarningSigns.of(region));
        assertEquals(List.of(key), same.stream().map(WarningSign::key).toList());
        assertEquals(how.equals("part"), sign.inPlaceOf(same.get(0)).beside().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the hip snaps", "the knee swells", "your fingers are numb", "you cannot stand on tiptoe"})
    void anotherEventStandsForItself(String words) {
        assertEquals(List.of(), sign(words, Region.KNEE).sameEvent(WarningSigns.of(Region.KNEE)));
    }

    @ParameterizedTest
    @CsvSource({
        "chest pain, CALF",
        "Your chest feels tight, HAND",
        "chest pain or tightness, HAND",
        "trouble passing water, LOWER_BACK",
        "numbness between your legs, LOWER_BACK",
        "your hands feel clumsy, NECK",
        "you feel faint, KNEE",
        "confused in the heat, AEROBIC",
        "you cannot pass water, LOWER_BACK",
        "you are unable to pass water, LOWER_BACK",
        "you can't speak, AEROBIC",
    })
    void anEmergencyThatOursSaysWholeStandsInIt(String words, Region region) {
        OwnSign sign = sign(words, region);
        assertTrue(standsInOurs(sign, region, Optional.empty()));
        Optional<SafeText> number = Optional.of(SafeText.of("000"));
        OwnSign called = OwnSign.emergency(SafeText.of(words), number);
        assertFalse(standsInOurs(called, region, Optional.empty()), "its own number would be lost");
        assertTrue(standsInOurs(called, region, number));
    }

    @ParameterizedTest
    @CsvSource({
        "chest pain or a cough, CALF",
        "a tight chest or arm pain, HAND",
        "chest pressure, HAND",
        "a sudden headache, NECK",
        "'the leg is cold, pale and painful', CALF",
        "sudden short breath, KNEE",
        "a weak face, HIP",
        "you are confused, AEROBIC",
        "your arm does not move, HAND",
        "you cannot stand, LOWER_BACK",
        "you cannot hold your water, LOWER_BACK",
        "a hot joint with fever, KNEE",
    })
    void anEmergencyThatIsWiderThanOursOrAnotherStandsForItself(String words, Region region) {
        OwnSign sign = OwnSign.emergency(SafeText.of(words), Optional.empty());
        assertFalse(standsInOurs(sign, region, Optional.empty()));
    }

    private static boolean standsInOurs(OwnSign sign, Region region, Optional<SafeText> told) {
        return listed(region).stream().anyMatch(ours -> sign.standsIn(ours, told));
    }

    @Test
    void noSofterSignStandsInOneOfOurs() {
        assertFalse(standsInOurs(sign("the knee swells", Region.KNEE), Region.KNEE, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "a sudden pop at the calf, CALF, calf-pop, whole",
        "fever or feeling ill with the pain, LOWER_BACK, fever-or-ill, whole",
        "your arm is numb or weak, SHOULDER, arm-numb-or-weak, whole",
        "a hot red swollen joint, KNEE, hot-joint, whole",
        "'your calf is hot, swollen and sore', KNEE, swollen-leg, part",
        "'one calf or thigh is swollen, warm, red or throbbing', KNEE, swollen-leg, whole",
        "fever, LOWER_BACK, fever-or-ill, part",
        "your arm goes numb, NECK, arm-numb-or-weak, part",
        "the knee is hot and swollen, KNEE, hot-joint, part",
    })
    void anEmergencyTakesThePlaceOfASofterSignOfItsEvent(String words, Region region, String key, String how) {
        OwnSign sign = OwnSign.emergency(SafeText.of(words), Optional.empty());
        List<WarningSign> same = sign.sameEvent(listed(region));
        assertEquals(List.of(key), same.stream().map(WarningSign::key).toList());
        OwnSign told = sign.inPlaceOf(same.get(0));
        assertEquals(how.equals("part"), told.beside().equals(Optional.of(same.get(0))));
        assertEquals(Tier.NOW, told.tier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sudden pop at the calf with bleeding",
                "fever above 39",
                "a fever of 39",
                "fever and feeling ill after a tick bite",
                "your wound is red or oozing"
            })
    void anEmergencyThatIsNarrowerOrAnotherLeavesTheSofterSign(String words) {
        for (Region region : Region.values()) {
            assertEquals(
                    List.of(),
                    OwnSign.emergency(SafeText.of(words), Optional.empty()).sameEvent(listed(region)));
        }
    }

    private static OwnSign sign(String words, Region region) {
        return OwnSign.of(SafeText.of(words), listed(region));
    }

    private static List<WarningSign> listed(Region region) {
        return Stream.concat(WarningSigns.of(region).stream(), WarningSigns.anyTime().stream())
                .toList();
    }
}
