package dev.uncramp.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word of the dose line without a line in which it is read, and one in which it stands where it cannot. */
class EveryWordTests {

    private static final Set<String> WORDS = words();

    private static Set<String> words() {
        Stream<Collection<String>> lexicon = Stream.of(
                DoseLexicon.UNITS.keySet(),
                DoseLexicon.TIMES,
                DoseLexicon.PAUSE_UNITS,
                DoseLexicon.PACES.keySet(),
                DoseLexicon.LABELS,
                DoseLexicon.PARTS,
                DoseLexicon.STEPS,
                List.of("x", "->", "or", "of", "once", "twice", "as told", "up to", "at least", "until", "deg", "by"),
                List.of("each side", "both sides", "sore side", "good side", "one side a round", "each way", "ways"),
                List.of("no support", "with support", "two hands", "one hand", "no hands", "walking aid"),
                List.of("daily", "every other day", "days/week", "x/day", "weekly", "each session", "every", "after"),
                List.of("kg", "lb", "cm", "in", "rm", "rpe", "+"),
                Arrays.stream(IntensityUnit.values())
                        .map(unit -> unit.word().toLowerCase(Locale.ROOT))
                        .toList(),
                Arrays.stream(Band.Colour.values()).map(Band.Colour::word).toList());
        return lexicon.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(List<String> lines) {
        Set<String> missing = new TreeSet<>(WORDS);
        missing.removeIf(word -> lines.stream()
                .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("([(),+])", " $1 "))
                .flatMap(line -> Stream.of(line, line.replaceAll("(?<=\\d)(?=[a-z])", " ")))
                .map(line -> " " + line.replaceAll(" +", " ") + " ")
                .anyMatch(line -> line.contains(" " + word + " ")));
        return missing;
    }

    @Test
    void everyWordIsInALineThatIsRead() throws IOException {
        assertEquals(Set.of(), missing(DoseFixturesTests.goodLines().toList()));
    }

    @Test
    void everyWordIsInALineThatIsRefused() {
        assertEquals(Set.of(), missing(DoseFixturesTests.badLines()));
    }
}
