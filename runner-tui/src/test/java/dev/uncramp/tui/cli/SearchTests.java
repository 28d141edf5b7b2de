package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTests {

    @ParameterizedTest
    @CsvSource({
        "exercises sore neck, neck-turns",
        "exercises my neck hurts, neck-turns",
        "exercises shoulder blade, shoulder-blade-squeeze",
        "exercises hamstrings standing, standing-hamstring-stretch",
        "exercises on the floor, cat-cow",
        "exercises resistance band, band-row",
        "exercises charley horse stretch, wall-calf-stretch",
        "exercises sciatica, figure-4",
        "programs stiff neck, neck/settle",
        "programs charley horse, calf/settle",
        "programs sciatica, lower-back/settle",
        "programs elbow, hand/settle",
        "care ice, Warmth and cold",
        "care posture, Sitting and standing",
        "care charley horse, night-cramps"
    })
    void whatPeopleSayFindsWhatWeCallIt(String asked, String found) {
        Commands ran = Commands.run(asked.split(" "));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(found), ran.out());
    }

    @Test
    void aNameOfSeveralWordsIsMoreThanItsWords() {
        String found = Commands.run("exercises", "lower", "back").out();
        assertTrue(found.contains("knee-rolls"), found);
        assertFalse(Arrays.asList(found.split("\\s+")).contains("chair-lean-back"), found);
    }

    @Test
    void aWordThatSaysNothingIsNotPassedOverWhereItStandsAlone() {
        assertEquals(1, Commands.run("exercises", "sore").code());
    }
}
