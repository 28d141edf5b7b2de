package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Change;
import dev.uncramp.core.program.ChangeSpot;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what two programs say of one place, name by name, as the writer writes it. */
final class SaidChanges {

    /** What is longer than this, in characters, is not told in full; no amount and no schedule comes near it. */
    private static final int LONGEST = 400;

    private final ChangeSpot spot;
    private final List<Change> changes = new ArrayList<>();

    private SaidChanges(ChangeSpot spot) {
        this.spot = spot;
    }

    static List<Change> between(ChangeSpot spot, MapNode before, MapNode after) {
        SaidChanges said = new SaidChanges(spot);
        said.compare("", before, after);
        return said.changes;
    }

    private void compare(String around, MapNode before, MapNode after) {
        for (String name : names(before, after)) {
            String key = (around + " " + name).strip();
            Optional<Node> was = before.entry(name).map(MapNode.Entry::value);
            Optional<Node> is = after.entry(name).map(MapNode.Entry::value);
            if (was.isEmpty()) {
                tell(key, SafeText.of(""), text(is.orElseThrow()), Optional.empty(), is);
            } else if (is.isEmpty()) {
                tell(key, text(was.get()), SafeText.of(""), was, is);
            } else if (was.get() instanceof MapNode inner && is.get() instanceof MapNode other) {
                compare(key, inner, other);
            } else if (!was.get().sameContent(is.get())) {
                tell(key, text(was.get()), text(is.get()), was, is);
            }
        }
        if (!common(before, after).equals(common(after, before))) {
            changes.add(new Change.Reordered(spot, around));
        }
    }

    private void tell(String key, SafeText before, SafeText after, Optional<Node> was, Optional<Node> is) {
        if (before.value().length() > LONGEST || after.value().length() > LONGEST) {
            changes.add(new Change.Altered(spot, key));
        } else if (was.isEmpty()) {
            changes.add(new Change.Said(spot, key, after));
        } else if (is.isEmpty()) {
            changes.add(new Change.Unsaid(spot, key, before));
        } else {
            changes.add(new Change.Became(spot, key, before, after));
        }
    }

    /** The names of both, each once, in the order of the first with those of the second where they belong. */
    private static List<String> names(MapNode before, MapNode after) {
        List<String> names = new ArrayList<>(
                before.entries().stream().map(MapNode.Entry::name).toList());
        int at = 0;
        for (MapNode.Entry entry : after.entries()) {
            int there = names.indexOf(entry.name());
            if (there < 0) {
                names.add(at, entry.name());
                at++;
            } else {
                at = there + 1;
            }
        }
        return names;
    }

    /** The names that another map has too. */
    private static List<String> common(MapNode map, MapNode other) {
        Predicate<String> both = name -> other.entry(name).isPresent();
        return map.entries().stream().map(MapNode.Entry::name).filter(both).toList();
    }

    /** A node on one line. */
    static SafeText text(Node node) {
        return SafeText.shown(inline(node));
    }

    private static String inline(Node node) {
        return node.match(new Node.Cases<>() {
            @Override
            public String map(MapNode map) {
                return map.entries().stream()
                        .map(entry -> (entry.name().isEmpty() ? "" : entry.name() + ": ") + inline(entry.value()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
            }

            @Override
            public String list(ListNode list) {
                boolean named = list.items().stream().anyMatch(MapNode.class::isInstance);
                return list.items().stream().map(SaidChanges::inline).collect(Collectors.joining(named ? "; " : ", "));
            }

            @Override
            public String scalar(ScalarNode scalar) {
                return scalar.value().replace('\n', ' ').strip();
            }
        });
    }
}
