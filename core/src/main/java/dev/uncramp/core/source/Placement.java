package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where everything of a tree belongs in the canonical form: the column of each map and list, and of each text that
 * stands first on its line. Columns here count from 0.
 */
final class Placement {

    static final int STEP = 2;

    private final SourceText source;
    private final NavigableMap<Integer, Text> texts = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, Group>> maps = new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, Group>> lists = new HashMap<>();
    private final NavigableMap<Integer, Flow> flows = new TreeMap<>();

    private Placement(SourceText source) {
        this.source = source;
    }

    /**
     * A map or a list that is written without braces or brackets.
     *
     * @param from the index of its first character
     * @param was the column at which its names or dashes stand
     * @param column the column at which they belong
     */
    record Group(int from, int was, int column) {}

    /** A map in braces or a list in brackets, up to its end, and the column for lines that begin in it. */
    private record Flow(int to, int column) {}

    /**
     * A text.
     *
     * @param column where it belongs when it stands first on its line, and where its further lines belong
     * @param around the groups it stands in, the outermost first
     */
    record Text(ScalarNode node, int from, int to, ScalarText.Place place, int column, List<Group> around) {

        boolean isBlock() {
            return node.style() == ScalarStyle.LITERAL || node.style() == ScalarStyle.FOLDED;
        }
    }

    static Placement of(Tree tree) {
        Placement placement = new Placement(tree.source());
        tree.root().ifPresent(root -> placement.place(root, 0, ScalarText.Place.VALUE, List.of(), false));
        return placement;
    }

    /** The text that begins at an index. */
    Optional<Text> textAt(int index) {
        return Optional.ofNullable(texts.get(index));
    }

    /** The last text that begins at an index or before it. */
    Optional<Text> lastText(int index) {
        return Optional.ofNullable(texts.floorEntry(index)).map(Map.Entry::getValue);
    }

    /** The group whose names or dashes stand at a column, of those that began at an index or before it: the last. */
    Optional<Group> groupAt(boolean isList, int column, int index) {
        NavigableMap<Integer, Group> there = (isList ? lists : maps).getOrDefault(column, new TreeMap<>());
        return Optional.ofNullable(there.floorEntry(index)).map(Map.Entry::getValue);
    }

    /** The column of the outermost braces or brackets that an index lies in. */
    Optional<Integer> flowAt(int index) {
        return Optional.ofNullable(flows.floorEntry(index))
                .map(Map.Entry::getValue)
                .filter(flow -> index < flow.to)
                .map(Flow::column);
    }

    private void place(Node node, int column, ScalarText.Place place, List<Group> around, boolean inFlow) {
        int from = source.offset(node.span().start());
        node.match(new Node.Cases<Boolean>() {
            @Override
            public Boolean map(MapNode map) {
                boolean flow = inFlow || flow(map.inBraces(), node, column);
                List<Group> inside = flow ? around : with(around, false, node, column);
                for (MapNode.Entry entry : map.entries()) {
                    place(entry.key(), column, flow ? ScalarText.Place.FLOW : ScalarText.Place.NAME, inside, flow);
                    ScalarText.Place value = flow ? ScalarText.Place.FLOW : ScalarText.Place.VALUE;
                    place(entry.value(), flow ? column : column + STEP, value, inside, flow);
                }
                return true;
            }

            @Override
            public Boolean list(ListNode list) {
                boolean flow = inFlow || flow(list.inBrackets(), node, column);
                List<Group> inside = flow ? around : with(around, true, node, column);
                ScalarText.Place item = flow ? ScalarText.Place.FLOW : ScalarText.Place.ITEM;
                list.items().forEach(one -> place(one, flow ? column : column + STEP, item, inside, flow));
                return true;
            }

            @Override
            public Boolean scalar(ScalarNode scalar) {
                if (!scalar.isAbsent()) {
                    int to = source.offset(scalar.span().end());
                    texts.put(from, new Text(scalar, from, to, place, column, around));
                }
                return true;
            }
        });
    }

    private boolean flow(boolean isFlow, Node node, int column) {
        if (isFlow) {
            int to = source.offset(node.span().end());
            flows.put(source.offset(node.span().start()), new Flow(to, column));
        }
        return isFlow;
    }

    private List<Group> with(List<Group> around, boolean isList, Node node, int column) {
        int from = source.offset(node.span().start());
        int was = node.span().start().column() - 1;
        Group group = new Group(from, was, column);
        (isList ? lists : maps).computeIfAbsent(was, key -> new TreeMap<>()).put(from, group);
        List<Group> inside = new ArrayList<>(around);
        inside.add(group);
        return List.copyOf(inside);
    }
}
