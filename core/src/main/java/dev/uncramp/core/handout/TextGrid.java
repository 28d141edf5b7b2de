package dev.uncramp.core.handout;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table to fill in by pen, drawn with signs that every printer has. */
final class TextGrid {
    private final List<Integer> widths;
    private final List<String> lines = new ArrayList<>();

    private TextGrid(List<Integer> widths) {
        this.widths = widths;
    }

    /** Gives its lines, none wider than the columns that there are. */
    static List<String> of(HandoutPart.Table table, int columns) {
        TextGrid grid = new TextGrid(widths(table, columns));
        grid.rule("-");
        grid.row(table.columns());
        grid.rule("=");
        for (TableRows group : table.rows()) {
            for (int i = 0; i < group.rows().size(); i++) {
                grid.row(group.cells(i));
                grid.rule("-");
            }
        }
        return grid.lines;
    }

    /** As wide as the widest word, then wider in turn while there is room; narrower where there is none. */
    private static List<Integer> widths(HandoutPart.Table table, int columns) {
        int count = table.columns().size();
        int room = columns - 3 * count - 1;
        List<Integer> widths = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(column -> widestWord(table, column))
                .toList());
        int spare = room - sum(widths);
        for (int i = 0; spare > 0; i = (i + 1) % count) {
            widths.set(i, widths.get(i) + 1);
            spare--;
        }
        while (sum(widths) > room) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(width -> width).sum();
    }

    private static int widestWord(HandoutPart.Table table, int column) {
        Stream<SafeText> cells = Stream.concat(
                Stream.of(table.columns().get(column)),
                table.rows().stream()
                        .flatMap(
                                group -> IntStream.range(0, group.rows().size()).mapToObj(group::cells))
                        .map(row -> row.get(column)));
        return cells.flatMap(cell -> Stream.of(cell.oneLine().split(" ")))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(1);
    }

    private void rule(String sign) {
        lines.add(widths.stream().map(width -> sign.repeat(width + 2)).collect(Collectors.joining("+", "+", "+")));
    }

    private void row(List<SafeText> cells) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> Wrap.lines(cells.get(i).oneLine(), Math.max(1, widths.get(i))))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder drawn = new StringBuilder("|");
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                drawn.append(' ').append(Wrap.pad(cell, widths.get(i))).append(" |");
            }
            lines.add(drawn.toString());
        }
    }
}
