package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CanonicalFormProperties {

    private static final Catalog CATALOG = Catalog.of(ProgramArbitraries.IDS.stream()
            .map(id -> Exercise.of(id, id, Kind.STRENGTH).build())
            .toList());

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.oneOf(ProgramArbitraries.programs(), OwnExerciseArbitraries.programs());
    }

    private static SourceFile file(String text) {
        return SourceFile.of(SourceText.of("generated.yaml", text));
    }

    private static Tree tree(String text) {
        return YamlReader.read(SourceText.of("generated.yaml", text));
    }

    private static String formatted(String text) {
        return CanonicalForm.of(file(text), CATALOG).orElseThrow(() -> new AssertionError(text));
    }

    private static Optional<Program> program(String text) {
        return ProgramReader.read(tree(text), CATALOG).program();
    }

    private static List<String> comments(String text) {
        SourceText source = SourceText.of("generated.yaml", text);
        return YamlReader.read(source).comments().stream()
                .map(comment -> {
                    int line = comment.span().start().line();
                    boolean alone = source.line(line).strip().startsWith("#");
                    return line + (alone ? " alone " : " behind ") + comment.text();
                })
                .toList();
    }

    private static List<String> withoutRemarks(String text) {
        return text.lines()
                .filter(line -> !line.strip().startsWith("# remark") && !line.isBlank())
                .toList();
    }

    @Property(tries = 150)
    void howeverAProgramIsLaidOutItReadsTheSameAndKeepsItsComments(
            @ForAll("programs") Program program, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int wide) {
        String text = new Untidy(random, wide, true).layOut(YamlWriter.write(ProgramWriter.node(program)));
        assertEquals(Optional.of(program), program(text), text);
        assertTrue(!tree(text).hasErrors(), text);
        String once = formatted(text);
        assertEquals(Optional.of(program), program(once), text);
        assertEquals(comments(text), comments(once), once);
        assertEquals(once, formatted(once));
    }

    @Property(tries = 100)
    void theLayoutItHadMakesNoDifference(
            @ForAll("programs") Program program, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int wide) {
        String plain = YamlWriter.write(ProgramWriter.node(program));
        String text = new Untidy(random, wide, false).layOut(plain);
        assertEquals(withoutRemarks(formatted(plain)), withoutRemarks(formatted(text)), text);
    }

    @Property(tries = 100)
    void whatTheWriterWritesIsCanonical(@ForAll("programs") Program program) {
        String plain = YamlWriter.write(ProgramWriter.node(program));
        assertEquals(plain, formatted(plain));
    }
}
