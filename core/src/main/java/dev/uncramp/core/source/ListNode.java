package dev.uncramp.core.source;

import java.util.List;

/**
 * Items in the order of the file.
 *
 * @param span from the first dash or bracket to the end of the last item
 * @param items the items; an empty scalar where nothing is written
 * @param inBrackets true where it is written in square brackets
 */
public record ListNode(Span span, List<Node> items, boolean inBrackets) implements Node {

    /** Keeps a copy of the items. */
    public ListNode {
        items = List.copyOf(items);
    }

    /**
     * Makes a list that stands in no file.
     *
     * @param items the items
     * @return the list
     */
    public static ListNode of(List<? extends Node> items) {
        return new ListNode(Span.START, List.copyOf(items), false);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.list(this);
    }

    @Override
    public boolean sameContent(Node other) {
        if (!(other instanceof ListNode that) || items.size() != that.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).sameContent(that.items.get(i))) {
                return false;
            }
        }
        return true;
    }
}
