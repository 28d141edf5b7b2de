package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.wording.PlainEnglish;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every English text that a patient sees can be read: grade 6 or below for every hundred words, at most twelve words a
 * sentence, and no word that frightens or blames.
 *
 * <p>Not here: what only an author meets, which is the help of the command line and the findings of a check.
 */
class ReadingTests {

    @TestFactory
    Stream<DynamicTest> everyHundredWordsAreReadAtGradeSixOrBelow() {
        return Stream.of(
                DynamicTest.dynamicTest("bundle", () -> assertEquals(List.of(), hard(Told.bundle()))),
                DynamicTest.dynamicTest("exercises", () -> assertEquals(List.of(), hard(Told.exercises()))),
                DynamicTest.dynamicTest("programs", () -> assertEquals(List.of(), hard(Told.programs()))));
    }

    @Test
    void noSentenceIsLongerThanTwelveWords() {
        assertEquals(
                List.of(),
                Told.all().stream()
                        .flatMap(told -> PlainEnglish.tooLong(told.text()).stream()
                                .map(sentence -> told.where() + ": " + sentence))
                        .toList());
    }

    @Test
    void noWordFrightensOrBlames() {
        assertEquals(
                List.of(),
                Told.all().stream()
                        .flatMap(told -> PlainEnglish.frightens(told.text())
                                .filter(word -> !(word.equals("warning") && isWarning(told)))
                                .map(word -> told.where() + ": " + word)
                                .stream())
                        .toList());
    }

    @Test
    void theNamesTheMovesAndTheNotesAreAmongTheTexts() {
        List<String> places = Told.all().stream().map(Told::where).toList();
        for (String field : List.of("name", "setUp", "move", "feel", "avoid", "title", "goal", "gate", "note")) {
            assertTrue(places.stream().anyMatch(place -> (place + "/").contains("/" + field + "/")), field);
        }
        assertTrue(places.contains("sign.bladder"));
    }

    @Test
    void whatIsLeftOutIsAFieldOfAProgramOrAnExercise() {
        Set<String> fields = Stream.of(Exercise.class, Program.class, ProgramHead.class, PainRule.class, Terms.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertTrue(Told.NOT_FOR_PATIENTS.values().stream().noneMatch(String::isBlank));
        Set<String> unknown = new TreeSet<>(Told.NOT_FOR_PATIENTS.keySet());
        unknown.removeAll(fields);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aLongSentenceAFrighteningWordAndAHardTextAreFound() {
        assertEquals(
                1, PlainEnglish.tooLong("Lie down. " + "Bend ".repeat(13) + ".").size());
        assertEquals(
                0, PlainEnglish.tooLong("Lie down: " + "bend ".repeat(12) + ".").size());
        assertTrue(PlainEnglish.frightens("Your posture is wrong.").isPresent());
        assertFalse(PlainEnglish.frightens("Your posture is fine.").isPresent());
        String hard = "Progressive neuromuscular reeducation necessitates considerable repetition.";
        assertTrue(PlainEnglish.grade(List.of(hard)) > 20);
        assertTrue(PlainEnglish.grade(List.of("Lie on your back. Bend your knees. Let go.")) < 2);
    }

    @Test
    void aPoolHasAHundredWordsAndALabelIsNotCounted() {
        List<String> tenWords = List.of("Put one hand here and then put it back there.");
        List<List<String>> pools = PlainEnglish.pools(Stream.of(tenWords, List.of("Hold", "Let go"))
                .flatMap(List::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        some -> Stream.generate(() -> some)
                                .limit(25)
                                .flatMap(List::stream)
                                .toList())));
        assertEquals(List.of(10, 15), pools.stream().map(List::size).toList());
    }

    private static List<String> hard(List<Told> texts) {
        List<List<String>> pools =
                PlainEnglish.pools(texts.stream().map(Told::text).toList());
        return pools.stream()
                .filter(pool -> PlainEnglish.grade(pool) > PlainEnglish.HIGHEST_GRADE)
                .map(pool -> String.format(Locale.ROOT, "grade %.1f: %s", PlainEnglish.grade(pool), pool))
                .toList();
    }

    /** The screens of the warning signs alone may use the word. */
    private static boolean isWarning(Told told) {
        return told.where().startsWith("signs.");
    }
}
