package dev.uncramp.core.source;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Trees as a program can make them, with texts that YAML reads in its own way. */
final class NodeArbitraries {

    private static final List<String> TEMPTING = List.of(
            "no",
            "on",
            "~",
            "null",
            "1:30",
            "030",
            "1e3",
            "1_000",
            ".inf",
            "0x1F",
            "2026-01-02",
            "3 x 10, hold 5 s",
            "10",
            "2.50",
            "-> 30",
            "- slowly",
            "? ask",
            "Watch: out",
            "do this:",
            "#2",
            "band #2",
            "use#2",
            "'tis",
            "\"Easy\" walk",
            "[a]",
            "{a}",
            "a, b",
            "*a",
            "&a",
            "!a",
            "@a",
            "`a",
            "|a",
            ">= 15",
            "% 1RM",
            "<<",
            "=",
            "---",
            "...",
            "a: b\nc: d",
            "one\n  two",
            "one\n\ntwo",
            "\n",
            "a\n",
            " a",
            "a ",
            "a:b",
            "squat:10",
            "back\\slash",
            "it's \"so\"",
            "\uD83D\uDE00",
            "\u4e2d\u6587",
            "e\u0301",
            "\uFFFD",
            "a\n# b",
            "a\n- b",
            "|-",
            "~\n~");

    private NodeArbitraries() {}

    /** A map or a list. */
    static Arbitrary<Node> roots() {
        return Arbitraries.oneOf(maps(3), lists(3));
    }

    /** A text that is read as it is written: no tab, no no-break space, nothing unsafe. */
    static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(" \n:#-,'\"{}[]\\%0123")
                .withCharRange('a', 'f')
                .withChars('\u00e9', '\u4e2d')
                .ofMaxLength(15);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(TEMPTING)), Tuple.of(2, any));
    }

    private static Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> scalars = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(ScalarNode.of(""))),
                Tuple.of(
                        6,
                        texts().map(text -> new ScalarNode(Span.START, text, ScalarStyle.DOUBLE_QUOTED, List.of()))));
        return depth == 0
                ? scalars
                : Arbitraries.frequencyOf(
                        Tuple.of(3, scalars), Tuple.of(1, maps(depth - 1)), Tuple.of(1, lists(depth - 1)));
    }

    private static Arbitrary<Node> maps(int depth) {
        return Combinators.combine(texts().list().uniqueElements().ofMaxSize(4), Arbitraries.of(true, false))
                .as((names, braces) -> Tuple.of(names, braces))
                .flatMap(shape -> nodes(depth)
                        .list()
                        .ofSize(shape.get1().size())
                        .map(values -> map(shape.get1(), values, shape.get2())));
    }

    private static Node map(List<String> names, List<Node> values, boolean inBraces) {
        MapNode.Builder builder = MapNode.builder();
        for (int i = 0; i < names.size(); i++) {
            builder.put(names.get(i), values.get(i));
        }
        return new MapNode(Span.START, builder.build().entries(), inBraces);
    }

    private static Arbitrary<Node> lists(int depth) {
        return Combinators.combine(nodes(depth).list().ofMaxSize(4), Arbitraries.of(true, false))
                .as((items, inBrackets) -> new ListNode(Span.START, items, inBrackets));
    }
}
