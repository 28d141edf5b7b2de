package dev.uncramp.core.source;

import dev.uncramp.core.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a tree as YAML text in one canonical form.
 *
 * <p>Two spaces a level; a list stands deeper than its name; a text stands in quotes only where a reader of YAML 1.1 or
 * 1.2, or a person, could take it for something else; a text of several lines stands after a bar. Maps in braces and
 * lists in brackets stay so where they hold short texts alone. What is written is read again with the same content.
 */
public final class YamlWriter {

    /** A map in braces or a list in brackets that is wider, in columns, gets lines of its own. */
    private static final int WIDEST_FLOW = 100;

    /** Longer names need the form with a question mark: parsers look no further for the colon than 1024 characters. */
    private static final int LONGEST_NAME = 1000;

    private YamlWriter() {}

    /**
     * Writes a tree.
     *
     * @param node the tree
     * @return its text, ending with a line feed
     */
    public static String write(Node node) {
        return String.join("\n", block(node)) + "\n";
    }

    /** The lines of a node that starts at the first column. */
    private static List<String> block(Node node) {
        Optional<String> inline = inline(node, ScalarText.Place.VALUE);
        return inline.isPresent()
                ? List.of(inline.get())
                : node.match(new Node.Cases<>() {
                    @Override
                    public List<String> map(MapNode map) {
                        List<String> lines = new ArrayList<>();
                        map.entries().forEach(entry -> lines.addAll(entry(entry)));
                        return lines;
                    }

                    @Override
                    public List<String> list(ListNode list) {
                        List<String> lines = new ArrayList<>();
                        list.items().forEach(item -> lines.addAll(item(item)));
                        return lines;
                    }

                    @Override
                    public List<String> scalar(ScalarNode scalar) {
                        List<String> lines = new ArrayList<>(List.of("|-"));
                        indent(List.of(scalar.value().split("\n", -1)), lines);
                        return lines;
                    }
                });
    }

    private static List<String> entry(MapNode.Entry entry) {
        String name = ScalarText.of(entry.name(), ScalarText.Place.NAME);
        List<String> lines = new ArrayList<>();
        String start = name + ":";
        if (name.length() > LONGEST_NAME) {
            lines.add("? " + name);
            start = ":";
        }
        Optional<String> inline = inline(entry.value(), ScalarText.Place.VALUE);
        List<String> block = inline.isPresent() ? List.of() : block(entry.value());
        if (inline.isPresent()) {
            lines.add((start + " " + inline.get()).stripTrailing());
        } else if (block.get(0).equals("|-")) {
            lines.add(start + " |-");
            lines.addAll(block.subList(1, block.size()));
        } else {
            lines.add(start);
            indent(block, lines);
        }
        return lines;
    }

    private static List<String> item(Node item) {
        Optional<String> inline = inline(item, ScalarText.Place.ITEM);
        if (inline.isPresent()) {
            return List.of(("- " + inline.get()).stripTrailing());
        }
        List<String> block = block(item);
        List<String> lines = new ArrayList<>();
        if (item instanceof ListNode) {
            lines.add("-");
            indent(block, lines);
        } else {
            lines.add("- " + block.get(0));
            boolean isText = block.get(0).equals("|-");
            List<String> rest = block.subList(1, block.size());
            if (isText) {
                lines.addAll(rest);
            } else {
                indent(rest, lines);
            }
        }
        return lines;
    }

    private static void indent(List<String> block, List<String> lines) {
        block.forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
    }

    /** The text of a node that needs no lines of its own. */
    private static Optional<String> inline(Node node, ScalarText.Place place) {
        return node.match(new Node.Cases<>() {
            @Override
            public Optional<String> map(MapNode map) {
                if (map.entries().isEmpty()) {
                    return Optional.of("{}");
                }
                return flow(
                        map.inBraces(),
                        "{",
                        map.entries().stream()
                                .map(entry -> flowText(entry.value())
                                        .map(text -> ScalarText.of(entry.name(), ScalarText.Place.FLOW) + ": " + text))
                                .toList(),
                        "}");
            }

            @Override
            public Optional<String> list(ListNode list) {
                if (list.items().isEmpty()) {
                    return Optional.of("[]");
                }
                return flow(
                        list.inBrackets(),
                        "[",
                        list.items().stream().map(YamlWriter::flowText).toList(),
                        "]");
            }

            @Override
            public Optional<String> scalar(ScalarNode scalar) {
                if (scalar.isAbsent()) {
                    return Optional.of("");
                }
                return ScalarText.needsLines(scalar.value())
                        ? Optional.empty()
                        : Optional.of(ScalarText.of(scalar.value(), place));
            }
        });
    }

    private static Optional<String> flow(boolean asked, String open, List<Optional<String>> parts, String close) {
        if (!asked || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String text = open
                + String.join(", ", parts.stream().flatMap(Optional::stream).toList())
                + close;
        return Optional.of(text).filter(whole -> DisplayWidth.of(whole) <= WIDEST_FLOW);
    }

    private static Optional<String> flowText(Node node) {
        return node instanceof ScalarNode scalar && !scalar.isAbsent()
                ? Optional.of(ScalarText.of(scalar.value(), ScalarText.Place.FLOW))
                : Optional.empty();
    }
}
