package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows S01 and S02: a program that uses every name of the language, with a hostile text put into each of its scalars,
 * keys and values, in turn. No command prints a character that a terminal would obey or hide.
 */
class HostileTextTests {

    private static final Path EVERY_KEY =
            Path.of("../core/src/test/resources/dev/uncramp/core/review/ok/every-key.yaml");

    /** Clear the screen, the same in one byte, a text that runs backward, a blank that is none, the clipboard. */
    private static final List<String> ESCAPED =
            List.of("\\e[2J", "\\x9B2J", "\\u202E", "\\u2066", "\\u200B", "\\e]52;c;eA==\\a", "\\0", "\\x7F");

    private static final String RAW = "\u001B[2J\u009B2J\u202E\u2066\u200B\u0007\u007F";

    private static final Path OWN = EVERY_KEY.resolveSibling("own/more-exercises.yaml");

    /**
     * A person who says that nothing is new and the gate is true, gives a score, leaves nothing out, takes nothing in,
     * goes on, stops and finishes.
     */
    private static final String ANSWERS = "n\ny\nn\n2\nn\nn\n\n\ns\nf\n3\n1\nq\n1\n";

    private static final String CHECK = "check program.yaml";
    private static final String NARRATED = "check --format narrated program.yaml";
    private static final String LINE = "check --format line program.yaml";
    private static final String JSON = "check --format json program.yaml";
    private static final String SHOW = "show program.yaml --format json --timeline";
    private static final String RUN = "run program.yaml --plain --data kept";

    @TempDir
    private Path folder;

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ScalarNode> scalars(SourceText source) {
        List<ScalarNode> found = new ArrayList<>();
        collect(YamlReader.read(source).root().orElseThrow(), found);
        return found;
    }

    private static void collect(Node node, List<ScalarNode> found) {
        node.match(new Node.Cases<Boolean>() {
            @Override
            public Boolean map(MapNode map) {
                map.entries().forEach(entry -> {
                    found.add(entry.key());
                    collect(entry.value(), found);
                });
                return true;
            }

            @Override
            public Boolean list(ListNode list) {
                list.items().forEach(item -> collect(item, found));
                return true;
            }

            @Override
            public Boolean scalar(ScalarNode scalar) {
                return found.add(scalar);
            }
        });
    }

    private static String with(SourceText source, Span span, String replacement) {
        String text = source.text();
        return text.substring(0, source.offset(span.start()))
                + (span.isEmpty() ? " " : "")
                + replacement
                + text.substring(source.offset(span.end()));
    }

    private static String quoted(ScalarNode scalar, String hostile) {
        return "\"%s%s\"".formatted(scalar.value().replaceAll("[\"\\\\\n]", " "), hostile);
    }

    private static String raw(ScalarNode scalar) {
        return scalar.value().replace("\n", " ") + RAW;
    }

    static Stream<ScalarNode> everyScalar() {
        return scalars(SourceText.of("every-key.yaml", text(EVERY_KEY))).stream();
    }

    private Commands ran(String program, String typed, String... command) {
        try {
            Files.writeString(folder.resolve("program.yaml"), program);
            Files.createDirectories(folder.resolve("own"));
            Files.writeString(folder.resolve("own/more-exercises.yaml"), text(OWN));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Commands.run(folder, typed, command);
    }

    private static void assertHarmless(Commands ran, String what) {
        for (String said : List.of(ran.out(), ran.err())) {
            assertTrue(SafeText.firstUnsafe(said).isEmpty(), () -> what + "\n" + SafeText.shown(said));
        }
    }

    private void assertRefused(String program, String what, List<String> commands) {
        for (String command : commands) {
            Commands ran = ran(program, ANSWERS, command.split(" "));
            assertHarmless(ran, what + ": " + command);
            assertEquals(1, ran.code(), what + ": " + command);
            assertTrue(command.startsWith("check") || ran.out().isEmpty(), what + ": " + command);
        }
    }

    @Test
    void theProgramWithoutAHostileTextIsShownAndRun() {
        String program = text(EVERY_KEY);
        assertFalse(ran(program, "", "check", "program.yaml").out().contains(": error: "));
        assertEquals(0, ran(program, "", "show", "program.yaml").code());
        Commands ran = ran(program, ANSWERS, "run", "program.yaml", "--plain", "--data", "kept");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("March on the spot"), ran.out());
        assertHarmless(ran, "run");
        assertTrue(everyScalar().count() > 200);
    }

    @ParameterizedTest
    @MethodSource("everyScalar")
    void aHostileTextInAnyFieldOfAProgramIsRefusedAndShownByItsCodes(ScalarNode scalar) {
        SourceText source = SourceText.of("every-key.yaml", text(EVERY_KEY));
        String place = scalar.value() + " at " + scalar.span().start();
        String one = ESCAPED.get(scalar.span().start().line() % ESCAPED.size());
        assertRefused(with(source, scalar.span(), quoted(scalar, one)), place + ": " + one, List.of(LINE));
        String all = String.join("", ESCAPED);
        assertRefused(with(source, scalar.span(), quoted(scalar, all)), place + ", escaped", List.of(CHECK, JSON, RUN));
        assertRefused(with(source, scalar.span(), raw(scalar)), place + ", raw", List.of(NARRATED, SHOW, RUN));
    }

    @Test
    void aHostileTextInAnyFieldOfAnExerciseFileIsRefused() {
        for (String id : List.of("bird-dog", "single-knee-to-chest", "walk")) {
            SourceText source = Library.builtIn().source(ExerciseId.of(id)).orElseThrow();
            for (ScalarNode scalar : scalars(source)) {
                for (String changed : List.of(quoted(scalar, String.join("", ESCAPED)), raw(scalar))) {
                    String text = with(source, scalar.span(), changed);
                    Tree tree = YamlReader.read(SourceText.of("own.yaml", text));
                    boolean told = Stream.concat(
                                    tree.problems().stream().map(Problem::isError),
                                    ExerciseReader.read(tree, ExerciseId.of(id)).diagnostics().stream()
                                            .map(one -> one.severity() == Severity.ERROR))
                            .anyMatch(error -> error);
                    assertTrue(told, id + ": " + scalar.value());
                }
            }
        }
    }

    @Test
    void aHostileCommentIsRefusedToo() {
        assertRefused(
                text(EVERY_KEY).replace("goal:", "# " + RAW + "\ngoal:"),
                "a comment",
                List.of(CHECK, NARRATED, JSON, SHOW, RUN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show #",
                "run # --plain",
                "check #",
                "exercise #",
                "#",
                "run lower-back/settle --session #",
                "run lower-back/settle --level #",
                "show lower-back/settle --format #",
                "run lower-back/settle --#",
                "check --format json #.yaml"
            })
    void aHostileWordOfTheCommandIsShownByItsCodes(String command) {
        String[] words = command.replace("#", RAW.replace("\u0000", "")).split(" ");
        Commands ran = Commands.run(folder, ANSWERS, words);
        assertHarmless(ran, command);
        assertTrue(ran.code() != 0, command);
    }

    @Test
    void aHostileNameOfAFileIsShownByItsCodes() throws IOException {
        String name = "x" + RAW + ".yaml";
        Files.writeString(folder.resolve(name), text(EVERY_KEY));
        for (String[] command :
                new String[][] {{"check", name}, {"check", "."}, {"show", name}, {"run", name, "--data", "kept" + RAW}
                }) {
            assertHarmless(Commands.run(folder, ANSWERS, command), command[0]);
        }
        Files.writeString(folder.resolve(name), "nothing: [");
        Commands checked = Commands.run(folder, "", "check", name);
        assertHarmless(checked, "check");
        assertTrue(checked.out().contains("<U+202E>"), checked.out());
    }
}
