package dev.uncramp.core.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Review;
import dev.uncramp.core.schema.EditorView;
import dev.uncramp.core.schema.Validator;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOfMadeFilesTests {

    private static final int FILES = Integer.getInteger("fuzz.schema", 400);
    private static final long FIRST = Long.getLong("fuzz.first", 1);

    @Test
    void noSchemaRefusesWhatTheReaderTakes() {
        Validator programs = Validator.ofPrograms();
        int taken = 0;
        for (long seed = FIRST; seed < FIRST + FILES; seed++) {
            FuzzFile file = FuzzFile.of(seed);
            SourceText source = new SourceText(SafeText.of("fuzz.yaml"), file.text());
            if (!file.isExercise()
                    && Review.of(source, WholeWay.CATALOG).program().isPresent()) {
                taken++;
                assertEquals(
                        List.of(),
                        programs.errors(EditorView.of(YamlReader.read(source)).json()),
                        () -> file.name() + "\n" + file.text());
            }
        }
        assertTrue(taken > FILES / 5, "only " + taken);
    }
}
