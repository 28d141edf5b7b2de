package dev.uncramp.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text that is too long for the screen, page by page, each under the head line.
 *
 * <p>No sentence and no choice is torn in two, no heading stands alone at the foot of a page, and what was remarked
 * stands on every page.
 */
final class Pages {

    private final List<Frame.Row> head;
    private final List<List<Frame.Row>> bodies;
    private final List<Frame.Row> remarks;

    private Pages(List<Frame.Row> head, List<List<Frame.Row>> bodies, List<Frame.Row> remarks) {
        this.head = head;
        this.bodies = bodies;
        this.remarks = remarks;
    }

    /**
     * Cuts a text into pages.
     *
     * @param blocks the rows of each part, the head line first
     * @param remarked the places of the remarks
     * @param height the rows of a page
     */
    static Pages of(List<List<Frame.Row>> blocks, Set<Integer> remarked, int height) {
        List<Frame.Row> remarks = new ArrayList<>();
        List<List<Frame.Row>> read = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (remarked.contains(i)) {
                remarks.addAll(blocks.get(i));
            } else if (!blocks.get(i).isEmpty()) {
                read.add(blocks.get(i));
            }
        }
        List<Frame.Row> head = blocks.get(0);
        int body = Math.max(1, height - head.size() - remarks.size());
        return new Pages(head, bodies(read, body), remarks);
    }

    int count() {
        return bodies.size();
    }

    List<Frame.Row> rows(int page) {
        List<Frame.Row> rows = new ArrayList<>(head);
        rows.addAll(bodies.get(page));
        rows.addAll(remarks);
        return rows;
    }

    private static List<List<Frame.Row>> bodies(List<List<Frame.Row>> blocks, int body) {
        List<List<Frame.Row>> bodies = new ArrayList<>();
        for (int start = 0; start < blocks.size(); ) {
            int end = end(blocks, start, body);
            List<Frame.Row> rows = new ArrayList<>();
            blocks.subList(start, end).forEach(rows::addAll);
            for (int from = 0; from < rows.size(); from += body) {
                bodies.add(rows.subList(from, Math.min(rows.size(), from + body)));
            }
            start = end;
        }
        return bodies;
    }

    /** Where the page that begins with a block ends; a block that is higher than a page stands alone. */
    private static int end(List<List<Frame.Row>> blocks, int start, int body) {
        int end = start;
        for (int height = 0; end < blocks.size(); end++) {
            height += blocks.get(end).size();
            if (height > body) {
                break;
            }
        }
        if (end < blocks.size()) {
            while (end > start + 1 && isHeading(blocks.get(end - 1))) {
                end--;
            }
        }
        return Math.max(end, start + 1);
    }

    private static boolean isHeading(List<Frame.Row> block) {
        return block.stream().allMatch(row -> row.isAll(Style.NAME));
    }
}
