package dev.uncramp.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty pairs of small programs, with a sentence each that says which is better, written before there was an objective;
 * the objective orders them so.
 */
class JudgedPairsTests {

    private static final Path PAIRS = Path.of("src/test/resources/dev/uncramp/core/build/pairs");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d\\d) ([a-z-]+) \\| (\\d+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    /**
     * A pair and its judgement.
     *
     * @param number its number in two digits
     * @param name what it is about
     * @param minutes how long it was to be
     * @param why why the first is better
     */
    record Pair(String number, String name, int minutes, String why) {

        Review review(String which) {
            return Review.of(
                    SourceFile.load(PAIRS.resolve(number + "-" + which + ".yaml")),
                    Library.builtIn().catalog());
        }

        Program program(String which) {
            return review(which).program().orElseThrow();
        }

        /** What was asked for: the minutes, for the part of the body and the grade that both programs name. */
        BuildRequest request() {
            ProgramHead head = program("better").head();
            return BuildRequest.of(head.region().orElseThrow(), head.grade().orElseThrow(), Duration.ofMinutes(minutes))
                    .havingOnly(EnumSet.allOf(Equipment.class));
        }

        @Override
        public String toString() {
            return number + " " + name;
        }
    }

    static List<Pair> pairs() throws IOException {
        return ROW.matcher(Files.readString(PAIRS.resolve("judgements.md")))
                .results()
                .map(row -> new Pair(row.group(1), row.group(2), Integer.parseInt(row.group(3)), row.group(4)))
                .toList();
    }

    @Test
    void thereAreTwenty() throws IOException {
        assertEquals(20, pairs().size());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothOfAPairCanBeRead(Pair pair) {
        for (String which : List.of("better", "other")) {
            Review review = pair.review(which);
            assertFalse(review.blocks(), () -> review.diagnostics().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theObjectiveFindsBetterWhatWasJudgedSo(Pair pair) {
        Objective objective = Objective.of(pair.request(), Library.builtIn().catalog());
        Score better = objective.score(pair.program("better"));
        Score other = objective.score(pair.program("other"));
        assertTrue(better.compareTo(other) < 0, () -> pair.why() + "\n" + better + "\n" + other);
    }
}
