package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class YamlReaderProperties {

    private static final String SIGNS = ":-?[]{},#&*!|>'\"%@`\t \n\r~\\0a\u00e9\u4e2d\uD83D\uDE00\u00a0\u202e=<";

    @Property(tries = 400)
    void anyTextIsReadWithoutAnException(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 500)
    void aChangedProgramIsReadWithoutAnException(@ForAll("changedPrograms") String text) {
        check(text);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void eachCharacterOfAWrittenTextIsFoundWhereItStands(@ForAll("trees") Node node) {
        SourceText source = SourceText.of("f", YamlWriter.write(node));
        Tree tree = YamlReader.read(source);
        tree.root().orElseThrow().match(new Places(source, true));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> signs = Arbitraries.of(SIGNS.codePoints().boxed().toList());
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 0x10FFFF);
        return Arbitraries.frequencyOf(Tuple.of(9, signs), Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(YamlReaderProperties::text);
    }

    @Provide
    Arbitrary<String> changedPrograms() throws IOException {
        String program = Files.readString(Golden.resource("source/writer/program.yaml"));
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.integers().between(0, program.length()),
                        Arbitraries.integers().between(0, 12),
                        texts().map(text -> text.substring(
                                0, text.offsetByCodePoints(0, Math.min(3, text.codePointCount(0, text.length()))))))
                .as(Change::new);
        return changes.list().ofMinSize(1).ofMaxSize(4).map(list -> {
            String text = program;
            for (Change change : list) {
                text = change.apply(text);
            }
            return text;
        });
    }

    @Provide
    Arbitrary<Node> trees() {
        return NodeArbitraries.roots();
    }

    /** Takes some characters out of a text at a place and puts others in. */
    private record Change(int at, int removed, String added) {
        String apply(String text) {
            int from = Math.min(at, text.length());
            return text.substring(0, from) + added + text.substring(Math.min(text.length(), from + removed));
        }
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void check(String text) {
        SourceText source = SourceText.of("f", text);
        Tree tree = YamlReader.read(source);
        tree.root().ifPresent(root -> root.match(new Places(source, false)));
        tree.problems().forEach(problem -> assertFalse(problem.span().end().line() > source.lines() + 1));
        assertTrue(tree.root().isPresent() || !tree.problems().isEmpty());
        assertEquals(tree.hasErrors() || tree.brokenAt().isPresent(), tree.hasErrors());
    }

    /** Checks each scalar: it is safe text, and every part of it has a place. */
    private record Places(SourceText source, boolean exact) implements Node.Cases<Boolean> {

        @Override
        public Boolean map(MapNode map) {
            return map.entries().stream()
                    .allMatch(entry -> entry.key().match(this) && entry.value().match(this));
        }

        @Override
        public Boolean list(ListNode list) {
            return list.items().stream().allMatch(item -> item.match(this));
        }

        @Override
        public Boolean scalar(ScalarNode scalar) {
            SafeText.of(scalar.value());
            int[] codePoints = scalar.value().codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                Span span = scalar.inside(i, 1);
                assertTrue(scalar.span().contains(span), scalar::toString);
                String there = source.text(span);
                if (exact && there.codePointCount(0, there.length()) == 1) {
                    assertEquals(
                            codePoints[i] == '\n' ? ' ' : codePoints[i],
                            there.replace('\n', ' ').codePointAt(0));
                }
            }
            assertTrue(scalar.span().contains(scalar.inside(0, codePoints.length)));
            return true;
        }
    }
}
