package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarningSignsTests {

    @ParameterizedTest
    @CsvSource({
        "LOWER_BACK, c1 c2 c20 c3 c4 c5 c6 c7 c8",
        "UPPER_BACK, c1 c2 c20 c3 c4 c5 c6 c7 c8",
        "NECK, c10 c11 c12 c13 c9",
        "CALF, c14 c15 c16 c17",
        "THIGH, c14 c15 c16 c17",
        "KNEE, c14 c15 c17 c18 c19",
        "ANKLE, c14 c15 c17 c18 c19",
        "FOOT, c17 c18 c19",
        "SHOULDER, c13 c20 c25",
        "AEROBIC, c14 c15 c20 c21 c22 c23 c24",
    })
    void eachRegionAsksTheRowsOfTheClinicalPage(Region region, String rows) {
        assertEquals(
                rows,
                WarningSigns.of(region).stream()
                        .map(WarningSign::row)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void theMostUrgentStandFirst(Region region) {
        List<WarningSign> signs = WarningSigns.of(region);
        assertFalse(signs.isEmpty());
        assertEquals(
                signs.stream().sorted(Comparator.comparing(WarningSign::tier)).toList(), signs);
        assertEquals(signs.get(0).tier(), WarningSigns.mostUrgent(signs));
    }

    @Test
    void whereAnAcheWasOrderedOnlyThatAcheIsNotAsked() {
        for (Region region : Region.values()) {
            List<WarningSign> left = WarningSigns.whereAnAcheWasOrdered(region);
            List<WarningSign> all = new ArrayList<>(WarningSigns.of(region));
            all.removeAll(left);
            boolean leg = region == Region.CALF || region == Region.THIGH;
            assertEquals(
                    leg ? List.of("walking-ache") : List.of(),
                    all.stream().map(WarningSign::key).toList());
            assertFalse(left.isEmpty());
        }
        assertTrue(WarningSigns.whereAnAcheWasOrdered(Region.CALF).stream()
                .anyMatch(sign -> sign.key().equals("cold-pale-leg")));
    }

    @Test
    void everyRowOfTheClinicalPageIsThereAndEachKeyOnce() {
        Set<String> rows = WarningSigns.all().stream().map(WarningSign::row).collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(1, 26).mapToObj(row -> "c" + row).collect(Collectors.toSet()), rows);
        List<String> keys = WarningSigns.all().stream().map(WarningSign::key).toList();
        assertEquals(new HashSet<>(keys).size(), keys.size());
        assertTrue(WarningSigns.all().stream().noneMatch(sign -> sign.source().isBlank()));
    }

    @Test
    void theSaddleAndTheBladderAreAnEmergency() {
        WarningSigns.of(Region.LOWER_BACK).stream()
                .filter(sign -> Set.of("c1", "c2", "c3", "c4", "c5").contains(sign.row()))
                .forEach(sign -> assertEquals(Tier.NOW, sign.tier()));
    }

    @Test
    void behindTheKeyInASessionStandChestBreathAndSuddenWeakness() {
        assertEquals(
                List.of("c20", "c21", "c22"),
                WarningSigns.anyTime().stream().map(WarningSign::row).toList());
    }

    @Test
    void noListAtAllIsReadTheCarefulWay() {
        assertEquals(Tier.NOW, WarningSigns.mostUrgent(List.of()));
        assertEquals(Tier.TODAY, Tier.APPOINTMENT.sooner(Tier.TODAY));
        assertEquals(Tier.TODAY, Tier.TODAY.sooner(Tier.APPOINTMENT));
    }

    @Test
    void aKeyIsWordsAndHyphens() {
        assertThrows(IllegalArgumentException.class, () -> new WarningSign("Numb seat", Tier.NOW, "c1", "[M]"));
    }
}
