package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.authoring.ExerciseWriter;
import dev.uncramp.core.authoring.ProgramWriter;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriteThenReadTests {

    private static final Path PUBLISHED = Path.of("src/test/resources/dev/uncramp/core/published");

    private final Library library = Library.builtIn();

    @Test
    void everyBuiltInProgramReadsBackAsItself() {
        for (String id : library.programs()) {
            Program program = library.program(id).orElseThrow().program().orElseThrow();
            Review again = Review.of(program, library.catalog());
            assertEquals(program, again.program().orElseThrow(), again.source().text());
            assertEquals(List.of(), again.diagnostics());
        }
    }

    static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyPublishedProgramReadsBackAsItself(Path file) {
        Program program =
                Review.of(SourceFile.load(file), library.catalog()).program().orElseThrow();
        SourceText text =
                new SourceText(SafeText.shown(file.toString()), YamlWriter.write(ProgramWriter.node(program)));
        assertEquals(program, Review.of(text, library.catalog()).program().orElseThrow(), text.text());
    }

    static List<String> ok() {
        return TestLibrary.files("ok");
    }

    @ParameterizedTest
    @MethodSource("ok")
    void everyGoodFileReadsBackAsItsProgram(String file) {
        Program program = Review.of(TestLibrary.file("ok", file), TestLibrary.CATALOG)
                .program()
                .orElseThrow();
        String text = YamlWriter.write(ProgramWriter.node(program));
        Review again = Review.of(TestLibrary.source(text), TestLibrary.CATALOG);
        assertEquals("", TestLibrary.drawn(TestLibrary.ofReading(again.diagnostics())));
        assertEquals(program, again.program().orElseThrow(), text);
    }

    @Test
    void everyBuiltInExerciseReadsBackAsItself() {
        for (ExerciseId id : library.catalog().ids()) {
            Exercise exercise = library.catalog().find(id).orElseThrow();
            String text = YamlWriter.write(ExerciseWriter.node(exercise));
            SourceText source = new SourceText(SafeText.of(id + ".yaml"), text);
            assertEquals(
                    exercise,
                    ExerciseReader.read(YamlReader.read(source), id).exercise().orElseThrow(),
                    text);
        }
    }
}
