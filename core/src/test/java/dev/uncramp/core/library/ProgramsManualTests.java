package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.DrawnDiagnostics;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.Neighbours;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the manual for therapists are files, and the manual shows them as they are. */
class ProgramsManualTests {

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (\\S+) -->\n```(?:yaml|text)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```[a-z]+$", Pattern.MULTILINE);
    private static final Pattern PROGRAM =
            Pattern.compile("^\\| `([a-z-]+/[a-z0-9-]+)` \\| [^|]+ \\| (\\d+) min", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String ONE_LINE = """
        uncramp: 1
        title: One line
        schedule: daily
        session:
          - walk: "%s"
        """;
    private static final Path MANUAL = Path.of("..", "programs", "README.md");
    private static final Path EXAMPLES = Path.of("src/test/resources/dev/uncramp/core/library/manual");

    @Test
    void everyExampleOfTheManualIsTheFileOfItsName() throws IOException {
        Map<String, String> shown = examples();
        Map<String, String> files = new TreeMap<>();
        for (String name : shown.keySet()) {
            files.put(name, file(name));
        }
        assertEquals(files, shown);
        assertEquals(FENCE.matcher(manual()).results().count(), shown.size());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasNothingToBeFoundAndEachDayOfItRunsToItsEnd() throws IOException {
        return examples().keySet().stream()
                .filter(name -> name.endsWith(".yaml")
                        && !List.of("broken.yaml", "my-exercises.yaml").contains(name))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Review review = review(name);
                    assertEquals(List.of(), review.diagnostics());
                    EveryDay.of(review.program().orElseThrow(), review.catalog())
                            .runs();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLineOfHowMuchIsReadAndRunsToItsEnd() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Review review = Review.of(
                            SourceText.of("line.yaml", ONE_LINE.formatted(line)),
                            Library.builtIn().catalog());
                    assertFalse(review.blocks(), review.diagnostics().toString());
                    EveryDay.of(review.program().orElseThrow(), review.catalog())
                            .runs();
                }));
    }

    @Test
    void theLinesOfHowMuchAreMany() throws IOException {
        assertTrue(lines().size() > 60, lines().toString());
    }

    @Test
    void whatIsWrittenForASentenceStandsInAnExample() throws IOException {
        String examples = String.join("\n", examples().values());
        String manual = manual();
        int from = manual.indexOf("| you want to say |");
        List<String> written = manual.substring(from, manual.indexOf("\n\n", from))
                .lines()
                .skip(2)
                .flatMap(row -> CODE.matcher(row.split("\\|", -1)[2]).results())
                .map(code -> code.group(1))
                .toList();
        assertTrue(written.size() > 20, written.toString());
        assertEquals(
                List.of(),
                written.stream().filter(code -> !examples.contains(code)).toList());
    }

    @Test
    void theBrokenExampleIsAnsweredAsTheManualSays() throws IOException {
        String drawn = new DrawnDiagnostics(80).render(review("broken.yaml").diagnostics());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXAMPLES.resolve("broken.txt"), drawn);
        }
        assertEquals(file("broken.txt"), drawn);
    }

    @Test
    void everyProgramIsInTheManualWithItsMinutes() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        PROGRAM.matcher(manual()).results().forEach(row -> listed.put(row.group(1), row.group(2)));
        Map<String, String> there = new TreeMap<>();
        for (String id : Library.builtIn().programs()) {
            Timeline timeline = Timeline.of(
                    Library.builtIn().program(id).orElseThrow().program().orElseThrow(),
                    Prescription.first(),
                    Library.builtIn().catalog());
            there.put(id, String.valueOf(Math.round(timeline.total().toSeconds() / 60.0)));
        }
        assertEquals(there, listed);
    }

    @Test
    void everyExerciseInTheManualExists() throws IOException {
        Matcher line = Pattern.compile("uncramp exercise ([a-z0-9-]+)").matcher(manual());
        assertTrue(line.find());
        assertTrue(Library.builtIn().catalog().ids().stream()
                .anyMatch(id -> id.value().equals(line.group(1))));
    }

    private static Review review(String name) throws IOException {
        SourceText text = new SourceText(SafeText.of(name), file(name));
        SourceFile loaded = new SourceFile(text, Neighbours.of(EXAMPLES.resolve(name)), Optional.empty());
        return Review.of(loaded, Library.builtIn().catalog());
    }

    /** The first code of each row of the tables of amounts. */
    private static List<String> lines() throws IOException {
        String manual = manual();
        String tables =
                manual.substring(manual.indexOf("## How much: every word"), manual.indexOf("## Blocks and rounds"));
        return LINE.matcher(tables).results().map(row -> row.group(1)).toList();
    }

    private static String manual() throws IOException {
        return Files.readString(MANUAL, StandardCharsets.UTF_8);
    }

    private static String file(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name), StandardCharsets.UTF_8);
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> found = new TreeMap<>();
        EXAMPLE.matcher(manual()).results().forEach(example -> found.put(example.group(1), example.group(2)));
        return found;
    }
}
