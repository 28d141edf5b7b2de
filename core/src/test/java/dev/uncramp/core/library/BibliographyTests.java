package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.Reference;
import dev.uncramp.core.clinical.ReferenceKind;
import dev.uncramp.core.clinical.Seen;
import dev.uncramp.core.clinical.SourceLine;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BibliographyTests {

    /** The share of numbers that may rest on usual practice; 10 % was asked, and it may only go down. */
    private static final int MOST_PERCENT = 7;

    private static final Pattern NUMBER = Pattern.compile("\\d|\\b(once|twice)\\b");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern CODE = Pattern.compile("\\[([A-Za-z0-9-]+)\\]");
    private static final Bibliography BIBLIOGRAPHY = Library.builtIn().bibliography();

    static Stream<ExerciseId> ids() {
        return Library.builtIn().catalog().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aLineOfSourcesEndsInCodesThatAreKnownOrInUsualPractice(ExerciseId id) {
        for (SafeText text : exercise(id).sources()) {
            SourceLine line = SourceLine.of(text);
            assertFalse(line.said().isBlank(), () -> text.value());
            assertTrue(line.usualPractice() || !line.codes().isEmpty(), () -> "no [CODE] at the end: " + text.value());
            assertEquals(
                    List.of(),
                    line.codes().stream()
                            .filter(code -> BIBLIOGRAPHY.find(code).isEmpty())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNumberFromBlogsAloneOrFromNothingSeenIsCalledUsualPracticeAndNoOther(ExerciseId id) {
        for (SafeText text : exercise(id).sources()) {
            SourceLine line = SourceLine.of(text);
            boolean carried = BIBLIOGRAPHY.cited(List.of(line)).stream().anyMatch(Reference::carries);
            if (hasNumber(line)) {
                assertEquals(!carried, line.usualPractice(), () -> text.value());
            }
        }
    }

    @Test
    void fewNumbersRestOnUsualPractice() {
        List<String> numbers = ids().flatMap(id -> exercise(id).sources().stream()
                        .filter(text -> hasNumber(SourceLine.of(text)))
                        .map(text -> id + ": " + text.value()))
                .toList();
        List<String> usual = numbers.stream()
                .filter(text -> SourceLine.of(SafeText.of(text)).usualPractice())
                .toList();
        assertTrue(
                usual.size() * 100 <= numbers.size() * MOST_PERCENT,
                () -> "%d of %d:%n%s".formatted(usual.size(), numbers.size(), String.join("\n", usual)));
    }

    @Test
    void theSourcesOfSignsOfCardsAndOfCrampNowAreKnown() {
        List<String> unknown = Stream.of(
                        WarningSigns.all().stream().map(WarningSign::source),
                        CrampCourse.all().stream().map(CrampCourse::source),
                        Stream.of(CareCard.values()).map(CareCard::source),
                        Stream.of(CareCard.values()).flatMap(card -> card.numbers().stream()))
                .flatMap(sources -> sources)
                .flatMap(source -> CODE.matcher(source).results().map(result -> result.group(1)))
                .filter(code -> !code.equals("M") && BIBLIOGRAPHY.find(code).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    /** The signs of {@code when-to-get-help} have sources of their own. */
    @Test
    void aNumberOfACardHasALineOfItsOwnWhichSaysWhereItRestsOnUsualPractice() {
        for (CareCard card : CareCard.values()) {
            boolean isThere = card != CareCard.WHEN_TO_GET_HELP
                    && CareWords.of(Wording.english(), card).parts().stream()
                            .flatMap(part -> part.lines().stream())
                            .anyMatch(line -> DIGIT.matcher(line.value()).find());
            assertEquals(isThere, card.numbers().stream().anyMatch(DIGIT.asPredicate()), card::word);
            for (String number : card.numbers()) {
                SourceLine line = SourceLine.of(SafeText.of(number));
                boolean carried = BIBLIOGRAPHY.cited(List.of(line)).stream().anyMatch(Reference::carries);
                assertEquals(!carried, line.usualPractice(), number);
            }
        }
    }

    @Test
    void everyTextIsNamedWhole() {
        for (Reference reference : BIBLIOGRAPHY.all()) {
            Stream.of(reference.title(), reference.publisher(), reference.address())
                    .forEach(text -> assertFalse(text.value().isBlank(), reference::code));
            assertFalse(reference.address().value().contains("://"), reference::code);
            assertEquals(reference.code().startsWith("M-"), reference.seen() == Seen.NOT_SEEN, reference::code);
        }
    }

    @Test
    void codesAreReadFromTheEndOfALineOnly() {
        SourceLine line = SourceLine.of(SafeText.of("a [small] step, twice 8 [PEAK-back] [OHIO] [usual practice]"));
        assertEquals(new SourceLine("a [small] step, twice 8", List.of("PEAK-back", "OHIO"), true), line);
        assertEquals(new SourceLine("own practice", List.of(), false), SourceLine.of(SafeText.of("own practice")));
    }

    @Test
    void twoTextsWithOneCodeAreRefused() {
        Reference one = reference(ReferenceKind.LEAFLET, Seen.COPY);
        assertThrows(IllegalArgumentException.class, () -> Bibliography.of(List.of(one, one)));
    }

    @Test
    void onlyWhatWasSeenAndIsNoBlogCarriesANumber() {
        assertTrue(reference(ReferenceKind.LEAFLET, Seen.COPY).carries());
        assertFalse(reference(ReferenceKind.STUDY, Seen.NOT_SEEN).carries());
        assertFalse(reference(ReferenceKind.BLOG, Seen.ORIGINAL).carries());
        assertFalse(reference(ReferenceKind.MAKER, Seen.ORIGINAL).carries());
    }

    private static Reference reference(ReferenceKind kind, Seen seen) {
        SafeText text = SafeText.of("a text");
        return new Reference("A", text, text, text, kind, seen);
    }

    private static boolean hasNumber(SourceLine line) {
        return NUMBER.matcher(line.said()).find();
    }

    private static Exercise exercise(ExerciseId id) {
        return Library.builtIn().catalog().find(id).orElseThrow();
    }
}
