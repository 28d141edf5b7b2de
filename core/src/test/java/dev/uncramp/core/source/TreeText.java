package dev.uncramp.core.source;

import java.util.stream.Collectors;

/** Writes a tree with its places on one line, for tests. */
final class TreeText implements Node.Cases<String> {

    static String of(Tree tree) {
        String root = tree.root().map(node -> node.match(new TreeText())).orElse("nothing");
        return tree.brokenAt().map(place -> root + ", cut at " + place).orElse(root);
    }

    @Override
    public String map(MapNode map) {
        return map.entries().stream()
                .map(entry -> entry.key().match(this) + ": " + entry.value().match(this))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String list(ListNode list) {
        return list.items().stream().map(item -> item.match(this)).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String scalar(ScalarNode scalar) {
        String text = scalar.isAbsent() ? "-" : "'" + scalar.value().replace("\n", "\\n") + "'";
        return text + "@" + (scalar.span().isEmpty() ? scalar.span().start() : scalar.span());
    }
}
