package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trap of YAML has a file; beside it stand the problems that are told and the tree that is left. */
class TrapTests {
    private static final String FOLDER = "source/traps/";

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Golden.resource(FOLDER))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aTrapIsTold(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Golden.resource(FOLDER + file));
        SourceFile loaded = SourceFile.load(SafeText.of(file), new ByteArrayInputStream(bytes));
        assertTrue(loaded.problem().isEmpty());
        Tree tree = YamlReader.read(loaded.source());
        StringBuilder told = new StringBuilder();
        for (Problem problem : tree.problems()) {
            told.append("%s: %s: %s [%s]\n"
                    .formatted(
                            problem.span(), problem.weight(), problem.message().oneLine(), problem.rule()));
            problem.help()
                    .ifPresent(
                            help -> told.append("    ").append(help.oneLine()).append('\n'));
        }
        Golden.check(
                FOLDER + file.replace(".yaml", ".out"),
                told.append(TreeText.of(tree)).append('\n').toString());
    }

    @Test
    void theFolderIsNotEmpty() throws IOException {
        assertTrue(files().count() > 70);
    }
}
