package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.diagnostic.LineDiagnostics;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.source.YamlReader;
import org.junit.jupiter.api.Test;

class LibraryTests {

    private final Library library = Library.builtIn();

    @Test
    void everyBuiltInExerciseReadsWithNothingToSay() {
        for (ExerciseId id : library.catalog().ids()) {
            var reading = ExerciseReader.read(YamlReader.read(library.source(id).orElseThrow()), id);
            assertEquals("", new LineDiagnostics().render(reading.diagnostics()), id.value());
        }
    }
}
