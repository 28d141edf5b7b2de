package dev.uncramp.core.source;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTests {

    @Test
    void aProgramIsReadWithThePlaceOfEachPart() {
        Tree tree = read("""
                title: Lower back
                # a comment
                session:
                  - main: # another
                      - squat: 10
                        note: slowly
                care: [a, b]
                """);
        assertEquals(List.of(), tree.problems());
        assertEquals(Optional.empty(), tree.brokenAt());
        assertFalse(tree.hasErrors());
        assertEquals(
                List.of(new Comment(Span.of(2, 1, 11), "a comment"), new Comment(Span.of(4, 11, 9), "another")),
                tree.comments());
        MapNode root = (MapNode) tree.root().orElseThrow();
        assertEquals("1:1-7:13", root.span().toString());
        ListNode session = (ListNode) root.entry("session").orElseThrow().value();
        assertEquals("4:3-6:21", session.span().toString());
        ListNode care = (ListNode) root.entry("care").orElseThrow().value();
        assertTrue(care.inBrackets());
        assertEquals("7:7-7:13", care.span().toString());
        assertEquals("7:1-7:13", root.entries().get(2).span().toString());
        assertEquals(Optional.empty(), root.entry("goal"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNoPlace() {
        String text = "title: a\nsession:\n  - squat: 10  \n    note: two\n      lines\n";
        Tree plain = read(text);
        Tree windows = read("\uFEFF" + text.replace("\n", "\r\n"));
        Tree old = read(text.replace("\n", "\r").stripTrailing());
        assertEquals(TreeText.of(plain), TreeText.of(windows));
        assertEquals(TreeText.of(plain), TreeText.of(old));
        assertEquals(List.of(), windows.problems());
    }

    @Test
    void everythingBeforeASyntaxErrorIsDelivered() {
        Tree tree = read("""
                titel: x
                session:
                  - main:
                      - squat: 10 repz
                        note: one
                        note: two
                      - march: 10
                        note: Watch: out
                      - walk: 5 min
                """);
        assertEquals(
                "duplicate-name 6, colon-in-text 8",
                tree.problems().stream()
                        .map(problem ->
                                problem.rule() + " " + problem.span().start().line())
                        .collect(joining(", ")));
        assertEquals(Optional.of(new LineColumn(8, 20)), tree.brokenAt());
        assertTrue(tree.hasErrors());
        assertEquals(
                "{'titel'@1:1-1:6: 'x'@1:8-1:9, 'session'@2:1-2:8: [{'main'@3:5-3:9: [{'squat'@4:9-4:14:"
                        + " '10 repz'@4:16-4:23, 'note'@5:9-5:13: 'one'@5:15-5:18}, {'march'@7:9-7:14:"
                        + " '10'@7:16-7:18}]}]}, cut at 8:20",
                TreeText.of(tree));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneAtTheEndOfAParserBlockIsRead() {
        for (int length = 1015; length < 1035; length++) {
            String text = "a: " + "x".repeat(length) + "\uD83D\uDE00";
            assertEquals(List.of(), read(text).problems(), text);
        }
    }

    @Test
    void tooLargeATextIsRefusedBeforeItIsRead() {
        Tree tree = read("a".repeat(SourceFile.LIMIT) + "b");
        assertEquals("too-large", tree.problems().get(0).rule());
        assertEquals(
                "too-large",
                read("\u00e9".repeat(SourceFile.LIMIT / 2 + 1))
                        .problems()
                        .get(0)
                        .rule());
        assertEquals(List.of(), read("a".repeat(SourceFile.LIMIT)).problems());
    }

    static List<String> bombs() {
        int size = SourceFile.LIMIT - 64;
        StringBuilder aliases = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 60; i++) {
            aliases.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        String deepBlocks =
                IntStream.range(0, 600).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining());
        String manyKeys =
                IntStream.range(0, 30_000).mapToObj(i -> "k" + i + ":\n").collect(joining());
        return List.of(
                aliases.toString(),
                "[".repeat(10_000),
                "{a: ".repeat(10_000),
                "- ".repeat(10_000),
                "? ".repeat(10_000),
                deepBlocks,
                manyKeys,
                "a: 1\n".repeat(size / 5),
                "a: x #y\n".repeat(size / 8),
                "- {a, b}\n".repeat(size / 9),
                "a: \"" + "\\e".repeat(size / 2) + "\"",
                "a: \"" + " ".repeat(size) + "\"",
                "a: '" + "x\n".repeat(size / 2),
                "a: |\n" + "\n".repeat(size) + "  x",
                "a: |9\n" + " ".repeat(size) + "x",
                "\u001B".repeat(size),
                "a: x\n  b" + " ".repeat(size - 20) + "\n c: 2\n",
                "session:\n - " + "a".repeat(size) + ": b: c",
                "\uD83D\uDE00".repeat(size / 4),
                "*a ".repeat(size / 3),
                "!a ".repeat(size / 3),
                "#\n".repeat(size / 2),
                "1:".repeat(size / 2));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsReadOrRefusedInAMoment(String text) {
        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
        assertTrue(tree.problems().size() <= YamlReader.MOST_PROBLEMS + 1);
    }

    @Test
    void hundredThousandItemsAreRefusedWithTheLimit() {
        Tree tree = read("session:\n" + "- a\n".repeat(60_000));
        assertEquals(
                "more than 20000 names and texts stand in this file",
                tree.problems().get(0).message().value());
    }

    @Test
    void moreProblemsThanHelpAreNotTold() {
        Tree tree = read("a: 1\n".repeat(500));
        assertEquals(101, tree.problems().size());
        assertEquals("too-many-problems", tree.problems().get(100).rule());
        assertEquals(102, tree.problems().get(100).span().start().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\e",
                "\\a",
                "\\b",
                "\\f",
                "\\v",
                "\\r",
                "\\0",
                "\\N",
                "\\x7f",
                "\\uFEFF",
                "\\U000E0001",
                "\\ud800",
                "\\ud800\\u0041",
                "\\ude00"
            })
    void anUnsafeEscapeIsNamedAndReplaced(String escape) {
        Tree tree = read("a: \"x" + escape + "y\"");
        assertEquals(
                List.of("unsafe-character"),
                tree.problems().stream().map(Problem::rule).toList());
        assertEquals("1:6", tree.problems().get(0).span().start().toString());
        MapNode map = (MapNode) tree.root().orElseThrow();
        String value = ((ScalarNode) map.entries().get(0).value()).value();
        assertTrue(value.startsWith("x\uFFFD"), value);
        SafeText.of(value);
    }

    @Test
    void otherEscapesMeanWhatYamlSays() {
        Tree tree = read("a: \"\\t\\n\\\"\\/\\\\\\x41\\_\\ \"");
        assertEquals(List.of(), tree.problems());
        MapNode map = (MapNode) tree.root().orElseThrow();
        assertEquals(" \n\"/\\A  ", ((ScalarNode) map.entries().get(0).value()).value());
    }

    @Test
    void aRuleIsNamedInKebabCase() {
        assertThrows(IllegalArgumentException.class, () -> Problem.error("No Rule", Span.START, "m", "h"));
    }

    @Test
    void aMapRefusesTwoEntriesOfOneName() {
        MapNode.Builder builder = MapNode.builder().put("a", "1").put("a", "2");
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    private static Tree read(String text) {
        return YamlReader.read(SourceText.of("f.yaml", text));
    }
}
