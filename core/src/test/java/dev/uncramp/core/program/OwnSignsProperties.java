package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a program says itself never hides what we say, nor makes it later. */
class OwnSignsProperties {

    @Property(tries = 500)
    void everySignIsToldOnceAndNoneLater(@ForAll Region region, @ForAll("signs") List<String> said) {
        Program program = program(region, said);
        List<Sign> listed = OwnSigns.among(program, program.signs());
        List<OwnSign> own = OwnSigns.of(program);
        assertEquals(said, own.stream().map(sign -> sign.words().value()).toList());
        for (OwnSign sign : own) {
            assertTrue(
                    listed.contains(sign)
                            || program.signs().stream().anyMatch(ours -> sign.standsIn(ours, Optional.empty())),
                    sign::kept);
        }
        assertEquals(listed.stream().distinct().toList(), listed);
        assertEquals(listed.stream().sorted(Comparator.comparing(Sign::tier)).toList(), listed);
        for (WarningSign ours : program.signs()) {
            assertTrue(listed.contains(ours) || isToldBy(own, ours), ours::key);
        }
    }

    @Property(tries = 200)
    void anEmergencyOfOursStaysAndComesFirst(@ForAll Region region, @ForAll("signs") List<String> said) {
        Program program = program(region, said);
        List<WarningSign> now =
                program.signs().stream().filter(sign -> sign.tier() == Tier.NOW).toList();
        assertEquals(now, OwnSigns.among(program, program.signs()).subList(0, now.size()));
        assertEquals(
                WarningSigns.anyTime(),
                OwnSigns.among(program, WarningSigns.anyTime()).subList(0, 3));
        assertTrue(OwnSigns.ours(program).containsAll(now));
    }

    /** In the list that is open at any moment, too: there only what stands in one of its own lines is left out. */
    @Property(tries = 300)
    void whatIsLeftOutStandsInAnEmergencyOfTheSameList(@ForAll Region region, @ForAll("signs") List<String> said) {
        Program program = program(region, said);
        List<Sign> listed = OwnSigns.among(program, WarningSigns.anyTime());
        for (OwnSign sign : OwnSigns.of(program)) {
            assertTrue(
                    listed.contains(sign)
                            || WarningSigns.anyTime().stream()
                                    .anyMatch(ours -> sign.standsIn(ours, Optional.empty()) && listed.contains(ours)),
                    sign::kept);
        }
    }

    /** Of several numbers that the program names each is told with its sign, so such a sign is never left out. */
    @Property(tries = 200)
    void aSignWithANumberOfItsOwnIsAlwaysListed(@ForAll Region region, @ForAll("signs") List<String> said) {
        Program program = program(
                region,
                Stream.concat(
                                said.stream().map(sign -> sign + ": emergency, 118"),
                                Stream.of("the boat leaks: emergency, 117"))
                        .toList());
        assertEquals(Optional.empty(), program.head().emergencyNumber());
        List<OwnSign> own = OwnSigns.of(program);
        assertTrue(OwnSigns.among(program, program.signs()).containsAll(own));
        for (OwnSign sign : own) {
            assertTrue(
                    List.of("118", "117").contains(sign.number().orElseThrow().value()));
        }
    }

    /** The one number of a program is told over the list, so a sign that stands in one of ours is told there. */
    @Property(tries = 200)
    void theOneNumberOfAProgramIsThatOfTheWholeList(@ForAll Region region, @ForAll("signs") List<String> said) {
        Program program = program(
                region, said.stream().map(sign -> sign + ": emergency, 118").toList());
        Optional<SafeText> number = Optional.of(SafeText.of("118")).filter(there -> !said.isEmpty());
        assertEquals(number, program.head().emergencyNumber());
        List<Sign> listed = OwnSigns.among(program, program.signs());
        for (OwnSign sign : OwnSigns.of(program)) {
            assertTrue(
                    listed.contains(sign) || program.signs().stream().anyMatch(ours -> sign.standsIn(ours, number)),
                    sign::kept);
        }
    }

    @Property(tries = 300)
    void theEmergencyNumberBehindASignMakesNothingLater(
            @ForAll Region region, @ForAll("signs") List<String> said, @ForAll("whom") String whom) {
        Program program = program(region, said);
        Program calling =
                program(region, said.stream().map(sign -> sign + ": " + whom).toList());
        for (OwnSign sign : OwnSigns.of(calling)) {
            assertEquals(Tier.NOW, sign.tier());
        }
        List<Sign> told = OwnSigns.among(calling, calling.signs());
        for (WarningSign ours : OwnSigns.ours(program)) {
            assertTrue(told.contains(ours) || isToldBy(OwnSigns.of(calling), ours), ours::key);
        }
    }

    /** A sign of the program in the place of ours: of the same event, as soon or sooner, with ours told beside it or whole. */
    private static boolean isToldBy(List<OwnSign> own, WarningSign ours) {
        return own.stream()
                .filter(sign -> sign.tier().compareTo(ours.tier()) <= 0)
                .anyMatch(sign -> sign.beside().filter(ours::equals).isPresent()
                        || (sign.beside().isEmpty()
                                && sign.sameEvent(List.of(ours)).contains(ours)
                                && sign.inPlaceOf(ours).equals(sign)));
    }

    @Provide
    Arbitrary<List<String>> signs() {
        Arbitrary<String> words = Arbitraries.of(
                "your",
                "arm",
                "leg",
                "calf",
                "heel",
                "is",
                "hot",
                "red",
                "swollen",
                "numb",
                "weak",
                "a",
                "sudden",
                "snap",
                "cannot",
                "walk",
                "fever",
                "ill",
                "night",
                "pain",
                "chest",
                "dizzy",
                "in the heat",
                "sick",
                "headache",
                "see double",
                "leak",
                "water",
                "bent",
                "injured",
                "weight",
                "losing",
                "cancer");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(some -> some.stream().collect(Collectors.joining(" ")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements();
    }

    @Provide
    Arbitrary<String> whom() {
        return Arbitraries.of("emergency", "emergency, 112", "999", "the emergency number", "an ambulance, 911");
    }

    private static Program program(Region region, List<String> said) {
        String lines = said.stream().map(sign -> "  - " + sign + "\n").collect(Collectors.joining());
        return Review.of(
                        new SourceText(
                                SafeText.of("own.yaml"),
                                "uncramp: 1\ntitle: Own\nregion: " + region.word() + "\ncall when:\n" + lines
                                        + "session:\n  - march: 10\n"),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }
}
