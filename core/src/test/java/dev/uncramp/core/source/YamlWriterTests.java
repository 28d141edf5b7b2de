package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlWriterTests {

    @Test
    void aProgramIsWrittenInOneForm() throws IOException {
        Tree tree = read(Files.readString(Golden.resource("source/writer/program.yaml")));
        assertEquals(List.of(), tree.problems());
        String written = YamlWriter.write(tree.root().orElseThrow());
        Golden.check("source/writer/canonical.yaml", written);
        assertEquals(written, YamlWriter.write(read(written).root().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "3 x 10, hold 5 s; a: 3 x 10, hold 5 s",
                "10; a: 10",
                "2.5; a: 2.5",
                "2.50; a: \"2.50\"",
                "030; a: \"030\"",
                "no; a: \"no\"",
                "Off; a: \"Off\"",
                "1:30; a: \"1:30\"",
                "1e3; a: \"1e3\"",
                "2026-01-02; a: \"2026-01-02\"",
                "-5; a: \"-5\"",
                "Watch: out; a: \"Watch: out\"",
                "band #2; a: \"band #2\"",
                "use#2; a: use#2",
                "every 40 min from 9:00 to 17:00; a: every 40 min from 9:00 to 17:00",
                "say \"so\"; a: say \"so\"",
                "\"so\" it's; a: '\"so\" it''s'",
                "a\\b: c; a: 'a\\b: c'",
                "'tis; a: \"'tis\"",
            })
    void aTextIsQuotedOnlyWhereItCouldBeMisread(String text, String written) {
        assertEquals(
                written + "\n",
                YamlWriter.write(MapNode.builder().put("a", text).build()));
    }

    @Test
    void anUnsafeCharacterIsEscaped() {
        Node node = MapNode.builder().put("a", "x\u001B\u202E\uDB40\uDC01\t\n").build();
        assertEquals("a: \"x\\u001B\\u202E\\U000E0001\\t\\n\"\n", YamlWriter.write(node));
    }

    @Test
    void aVeryLongNameIsReadAgain() {
        for (Node value :
                List.of(ScalarNode.of("b"), ScalarNode.of("b\nc"), ListNode.of(List.of(ScalarNode.of("b"))))) {
            Node node =
                    MapNode.builder().put("n".repeat(1500), value).put("m", "1").build();
            assertTrue(readAgain(node).sameContent(node));
        }
    }

    @Test
    void aWideMapInBracesGetsLines() {
        MapNode map = MapNode.builder()
                .put("a", "x".repeat(60))
                .put("b", "y".repeat(60))
                .put("c", Optional.<Node>empty())
                .build();
        Node braces = new MapNode(Span.START, map.entries(), true);
        assertEquals("a: %s\nb: %s\n".formatted("x".repeat(60), "y".repeat(60)), YamlWriter.write(braces));
    }

    @Test
    void contentIsTheSameWhereverItStands() {
        Node one = read("a: [1, 'x']\nb:\n").root().orElseThrow();
        assertTrue(one.sameContent(read("a:\n  - 1\n  - x\nb:\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("b:\na: [1, x]\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("a: [1, x]\nb: ''\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("a: [1, x, 2]\nb:\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("a: [1, y]\nb:\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("a: x\nb:\n").root().orElseThrow()));
        assertFalse(one.sameContent(read("- a\n").root().orElseThrow()));
        assertFalse(read("- a\n").root().orElseThrow().sameContent(one));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAgain(@ForAll("roots") Node node) {
        assertTrue(readAgain(node).sameContent(node), () -> YamlWriter.write(node));
    }

    @Provide
    Arbitrary<Node> roots() {
        return NodeArbitraries.roots();
    }

    private static Node readAgain(Node node) {
        String written = YamlWriter.write(node);
        Tree tree = read(written);
        assertEquals(List.of(), tree.problems(), written);
        return tree.root().orElseThrow();
    }

    private static Tree read(String text) {
        return YamlReader.read(SourceText.of("f.yaml", text));
    }
}
