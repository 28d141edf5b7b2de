package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map or list of which the parser has not yet seen the end. */
abstract class Frame {
    final LineColumn start;
    final boolean inFlow;

    private Frame(LineColumn start, boolean inFlow) {
        this.start = start;
        this.inFlow = inFlow;
    }

    /** Adds the next part; a problem where there is something wrong with it. */
    abstract Optional<Problem> add(Node node);

    /** Makes the node; its end is that of its last part, or the place given for one in brackets or braces. */
    abstract Node close(Optional<LineColumn> end);

    abstract boolean isEmpty();

    /** Takes away the last part, and a name that waits for its value, where they reach into a line. */
    abstract void dropFrom(int line);

    /** Takes away a name that waits for its value. */
    abstract void dropName();

    static final class OfList extends Frame {
        private final List<Node> items = new ArrayList<>();

        OfList(LineColumn start, boolean inFlow) {
            super(start, inFlow);
        }

        @Override
        Optional<Problem> add(Node node) {
            items.add(node);
            return Optional.empty();
        }

        @Override
        ListNode close(Optional<LineColumn> end) {
            LineColumn last = end.orElseGet(() ->
                    items.isEmpty() ? start : items.get(items.size() - 1).span().end());
            return new ListNode(new Span(start, later(start, last)), items, inFlow);
        }

        @Override
        boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        void dropFrom(int line) {
            if (!items.isEmpty() && items.get(items.size() - 1).span().end().line() >= line) {
                items.remove(items.size() - 1);
            }
        }

        @Override
        void dropName() {
            // A list has no names.
        }
    }

    static final class OfMap extends Frame {
        private final List<MapNode.Entry> entries = new ArrayList<>();
        private final Map<String, Span> names = new HashMap<>();
        private Optional<ScalarNode> key = Optional.empty();

        OfMap(LineColumn start, boolean inFlow) {
            super(start, inFlow);
        }

        void key(ScalarNode name) {
            key = Optional.of(name);
        }

        Optional<ScalarNode> key() {
            return key;
        }

        @Override
        Optional<Problem> add(Node node) {
            ScalarNode name = key.orElseThrow();
            key = Optional.empty();
            if (name.value().equals("<<") && name.style() == ScalarStyle.PLAIN) {
                return Optional.of(Problem.error(
                        "merge-key",
                        name.span(),
                        "the merge key \"<<\" is not used here",
                        "Write the names and values out where they belong."));
            }
            Span before = names.putIfAbsent(name.value(), name.span());
            MapNode.Entry entry = new MapNode.Entry(name, node);
            if (before != null && isOfACommaAgain(entry)) {
                return Optional.empty();
            }
            if (before != null) {
                return Optional.of(Problem.error(
                        "duplicate-name",
                        name.span(),
                        "\"%s\" stands here twice; the other one is on line %d"
                                .formatted(
                                        Quote.of(name.value()), before.start().line()),
                        "Keep one of them."));
            }
            entries.add(entry);
            return Optional.empty();
        }

        /** Whether a comma in braces made a name once more, of which the first time is told. */
        private boolean isOfACommaAgain(MapNode.Entry again) {
            return inFlow
                    && SilentTraps.isBare(again)
                    && entries.stream()
                            .filter(entry -> entry.name().equals(again.name()))
                            .allMatch(SilentTraps::isBare);
        }

        @Override
        MapNode close(Optional<LineColumn> end) {
            LineColumn last = end.orElseGet(() -> entries.isEmpty()
                    ? start
                    : entries.get(entries.size() - 1).span().end());
            return new MapNode(new Span(start, later(start, last)), entries, inFlow);
        }

        @Override
        boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        void dropFrom(int line) {
            boolean waited = key.isPresent();
            dropName();
            if (!waited
                    && !entries.isEmpty()
                    && entries.get(entries.size() - 1).span().end().line() >= line) {
                entries.remove(entries.size() - 1);
            }
        }

        @Override
        void dropName() {
            key = Optional.empty();
        }
    }

    private static LineColumn later(LineColumn a, LineColumn b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
