package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of a dose line stands in a line of code of the manual for therapists. */
class WordsInTheManualTests {

    private static final Path MANUAL = Path.of("..", "programs", "README.md");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** Words of the grammar that no list of the lexicon holds. */
    private static final List<String> OTHERS = List.of(
            "once",
            "twice",
            "as told",
            "or",
            "up to",
            "at least",
            "of",
            "until",
            "->",
            "x",
            "each side",
            "each way",
            "ways",
            "good side",
            "sore side",
            "both sides",
            "one side a round",
            "weekly",
            "each session",
            "every 2 weeks",
            "after 3 sessions",
            "tempo",
            "daily",
            "every other day",
            "days/week",
            "x/day",
            "from",
            "up to 5 lb",
            "%");

    @Test
    void everyWordOfTheGrammarIsInALineOfTheManual() throws IOException {
        String manual = Files.readString(MANUAL);
        String part =
                manual.substring(manual.indexOf("## How much: every word"), manual.indexOf("## Blocks and rounds"));
        String lines = CODE.matcher(part).results().map(code -> code.group(1)).collect(Collectors.joining(" , "));
        Set<String> missing = Stream.of(
                        DoseLexicon.UNITS.keySet(),
                        DoseLexicon.TIMES,
                        DoseLexicon.LABELS,
                        DoseLexicon.PARTS,
                        DoseLexicon.STEPS,
                        words(Pace.values(), Pace::word),
                        words(Support.values(), Support::words),
                        words(IntensityUnit.values(), IntensityUnit::word),
                        words(MassUnit.values(), MassUnit::word),
                        words(Band.Colour.values(), Band.Colour::word),
                        OTHERS)
                .flatMap(Collection::stream)
                .filter(word -> !Pattern.compile("(?i)(?<![a-z])" + Pattern.quote(word) + "(?![a-z])")
                        .matcher(lines)
                        .find())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static <E> List<String> words(E[] values, java.util.function.Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
