package dev.uncramp.core.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.authoring.Schema;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas agree with the reader, as a validator that is none of ours sees it. */
class SchemaTests {

    private static final Path TESTS = Path.of("src/test/resources/dev/uncramp/core");
    private static final Path REVIEW = TESTS.resolve("review");
    private static final Path BEYOND = TESTS.resolve("schema/beyond-a-schema.txt");
    private static final Validator PROGRAMS = Validator.ofPrograms();
    private static final Validator EXERCISES = Validator.ofExercises();

    /** Rules of the reader whose findings no schema can have, and why. */
    static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("dose", "a dose has a grammar of its own"),
            Map.entry("schedule", "so has a schedule"),
            Map.entry("progress", "so have criteria"),
            Map.entry("unknown-exercise", "which exercises there are is in the catalogue and in other files"),
            Map.entry("built-in-id", "which of them are built in is in the catalogue"),
            Map.entry("unknown-name", "names are looked up in the order of the session"),
            Map.entry("use-file", "other files are not looked at"),
            Map.entry("double-row", "which weeks two rows share has to be computed"),
            Map.entry("circular-ladder", "where a ladder leads has to be followed"),
            Map.entry("unknown-next-program", "which program this is depends on its file's name"),
            Map.entry("session-too-long", "so has the length of a session"),
            Map.entry("two-lines", "where a line of the file ends is not to be seen"),
            Map.entry("limit", "the limits of care are the clinical table's"));

    static Stream<Path> goodPrograms() throws IOException {
        return Stream.of(
                        yaml(Path.of("..", "programs")),
                        yaml(REVIEW.resolve("ok")),
                        yaml(TESTS.resolve("library/manual")),
                        yaml(TESTS.resolve("published")))
                .flatMap(List::stream)
                .filter(file -> !file.endsWith("broken.yaml"))
                .filter(SchemaTests::isProgram);
    }

    static Stream<Path> goodExercises() throws IOException {
        return Stream.of(
                        yaml(Path.of("src/main/resources/dev/uncramp/core/library/exercises")),
                        yaml(REVIEW.resolve("ok")),
                        yaml(TESTS.resolve("library/manual")))
                .flatMap(List::stream)
                .filter(file -> !file.endsWith("broken.yaml"))
                .filter(file -> !isProgram(file));
    }

    static Stream<Path> badPrograms() throws IOException {
        return yaml(REVIEW.resolve("err")).stream()
                .filter(file ->
                        file.startsWith(REVIEW.resolve("err")) && file.getNameCount() == REVIEW.getNameCount() + 2);
    }

    static Stream<Path> badExercises() throws IOException {
        return yaml(REVIEW.resolve("exercises")).stream();
    }

    @Test
    void theSchemasAreSchemas() {
        assertEquals(List.of(), Validator.ofSchemas().errors(Schema.program()));
        assertEquals(List.of(), Validator.ofSchemas().errors(Schema.exercise()));
    }

    @ParameterizedTest
    @MethodSource("goodPrograms")
    void aGoodProgramIsValid(Path file) {
        assertEquals(List.of(), PROGRAMS.errors(EditorView.of(tree(file)).json()));
    }

    @ParameterizedTest
    @MethodSource("goodExercises")
    void aGoodExerciseIsValid(Path file) {
        assertEquals(List.of(), EXERCISES.errors(EditorView.of(tree(file)).json()));
    }

    @Test
    void everyGoodDoseLineIsValid() throws IOException {
        for (String line : Files.readAllLines(TESTS.resolve("dose/good.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String item = "- bridge: '%s'\n".formatted(line.split(" => ", 2)[0].replace("'", "''"));
                String program = "uncramp: 1\ntitle: A dose\nsession:\n" + item;
                assertEquals(
                        List.of(), PROGRAMS.errors(EditorView.of(tree(program)).json()), line);
            }
        }
    }

    @Test
    void everyMistakeOfShapeInABadFileIsFoundOrListedAsBeyondASchema() throws IOException {
        Map<String, String> missed = new TreeMap<>();
        for (Path file : badPrograms().toList()) {
            List<Diagnostic> told =
                    Review.of(source(file), Library.builtIn().catalog()).diagnostics();
            missed(file, told, PROGRAMS, missed);
        }
        for (Path file : badExercises().toList()) {
            ExerciseId id = ExerciseId.of("a");
            missed(file, ExerciseReader.read(tree(file), id).diagnostics(), EXERCISES, missed);
        }
        Map<String, String> listed = listed();
        Set<String> reasons = new TreeSet<>(listed.keySet());
        assertEquals(String.join("\n", reasons), String.join("\n", missed.keySet()), missed::toString);
        listed.forEach((place, reason) -> assertFalse(reason.isBlank(), place));
    }

    private static void missed(Path file, List<Diagnostic> told, Validator validator, Map<String, String> missed) {
        Tree tree = tree(file);
        List<Diagnostic> shapes = told.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> !MEANINGS.containsKey(diagnostic.rule()))
                .filter(diagnostic -> tree.problems().stream()
                        .noneMatch(problem -> problem.rule().equals(diagnostic.rule())))
                .toList();
        if (tree.root().isEmpty()) {
            return;
        }
        EditorView view = EditorView.of(tree);
        var errors = validator.errors(view.json());
        for (Diagnostic diagnostic : shapes) {
            String pointer = view.pointerAt(diagnostic.span().start()).orElse("");
            if (!Validator.isFound(errors, pointer)) {
                missed.put(
                        "%s %s %s"
                                .formatted(file.getFileName(), diagnostic.span().start(), diagnostic.rule()),
                        diagnostic.message().value());
            }
        }
    }

    @Test
    void everyMeaningThatIsLeftToTheReaderComesUpInABadFile() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : badPrograms().toList()) {
            Review.of(source(file), Library.builtIn().catalog()).diagnostics().forEach(told -> seen.add(told.rule()));
        }
        assertTrue(seen.containsAll(MEANINGS.keySet()), () -> MEANINGS.keySet() + " in " + seen);
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(BEYOND)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" : ", 2);
                listed.put(parts[0], parts[1]);
            }
        }
        return listed;
    }

    private static boolean isProgram(Path file) {
        return tree(file).root().orElseThrow() instanceof MapNode map
                && map.entry("uncramp").isPresent();
    }

    private static Tree tree(Path file) {
        return YamlReader.read(source(file));
    }

    private static Tree tree(String text) {
        return YamlReader.read(new SourceText(SafeText.of("test.yaml"), text));
    }

    private static SourceText source(Path file) {
        try {
            return new SourceText(SafeText.of(file.getFileName().toString()), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> yaml(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(found::add);
            }
        }
        assertTrue(folder.endsWith("published") || !found.isEmpty(), folder::toString);
        return found;
    }
}
