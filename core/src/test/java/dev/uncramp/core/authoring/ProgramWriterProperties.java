package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgramWriterProperties {

    private static final Catalog CATALOG = Catalog.of(ProgramArbitraries.IDS.stream()
            .map(id -> Exercise.of(id, id, Kind.STRENGTH).build())
            .toList());

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.oneOf(ProgramArbitraries.programs(), OwnExerciseArbitraries.programs());
    }

    @Property(tries = 150)
    void aWrittenProgramReadsBackAsItself(@ForAll("programs") Program program) {
        String text = YamlWriter.write(ProgramWriter.node(program));
        ProgramReading reading = ProgramReader.read(YamlReader.read(SourceText.of("generated.yaml", text)), CATALOG);
        assertEquals(List.of(), reading.diagnostics(), text);
        assertEquals(Optional.of(program), reading.program(), text);
        assertEquals(text, YamlWriter.write(ProgramWriter.node(reading.program().orElseThrow())));
    }
}
