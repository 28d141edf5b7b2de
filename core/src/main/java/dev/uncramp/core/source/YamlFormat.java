package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a YAML text into the form of {@link YamlWriter} without taking it apart: every line stays a line, with its
 * comment, and blank lines and the order of names stay as they were.
 *
 * <p>Two spaces a level, a list deeper than its name, one space after a dash and a colon, none inside braces, quotes only
 * where they are needed, no blanks at the end of a line, a line feed at the end. A comment on a line of its own goes with
 * the line below it, or stays in the deeper block that it closed.
 */
public final class YamlFormat {

    private final SourceText source;
    private final Placement placement;
    private final Map<Integer, Comment> comments = new HashMap<>();
    private final PlainForm form;
    private final int[] contentBelow;
    private final List<String> lines = new ArrayList<>();

    private YamlFormat(Tree tree, PlainForm form) {
        this.source = tree.source();
        this.placement = Placement.of(tree);
        this.form = form;
        tree.comments()
                .forEach(comment -> comments.put(source.offset(comment.span().start()), comment));
        contentBelow = contentBelow();
    }

    /**
     * Formats a text.
     *
     * @param tree the tree of a text whose lines end with line feeds alone, without errors
     * @param written what to write in the place of a text that stands on one line and is no block, by its span
     * @param keepQuotes whether quotes stay even where they are not needed
     * @return the formatted text
     */
    public static String format(Tree tree, Map<Span, String> written, boolean keepQuotes) {
        return new YamlFormat(tree, new PlainForm(tree.source(), written, keepQuotes)).text();
    }

    private String text() {
        Optional<Placement.Text> open = Optional.empty();
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.offset(new LineColumn(line, 1));
            Optional<Placement.Text> over = open.filter(text -> start < text.to());
            if (over.isPresent() && over.get().isBlock()) {
                lines.add(blockLine(over.get(), source.line(line)));
            } else if (over.isPresent()) {
                int end = Math.min(over.get().to(), start + source.line(line).length());
                String rest = source.text().substring(start, end).stripLeading();
                List<Piece> pieces = pieces(end, start + source.line(line).length());
                pieces.add(0, new Piece(rest, Piece.Kind.TEXT, start, 0));
                lines.add(
                        rest.isEmpty() && pieces.size() == 1
                                ? ""
                                : indent(over.get().column()) + joined(pieces));
            } else {
                lines.add(line(line, start));
            }
            open = placement.lastText(start + source.line(line).length());
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(int line, int start) {
        String written = source.line(line);
        List<Piece> pieces = pieces(start, start + written.length());
        if (pieces.isEmpty()) {
            return "";
        }
        boolean ofTheFile = pieces.get(0).index() == start && written.matches("(---|\\.\\.\\.|%).*");
        return ofTheFile ? written.stripTrailing() : indent(column(pieces.get(0), line)) + joined(pieces);
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder joined = new StringBuilder(pieces.get(0).text());
        for (int i = 1; i < pieces.size(); i++) {
            joined.append(pieces.get(i).gapAfter(pieces.get(i - 1)))
                    .append(pieces.get(i).text());
        }
        return joined.toString().stripTrailing();
    }

    /** What stands between two indexes of one line. */
    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        int blanks = 0;
        while (at < to) {
            Optional<Placement.Text> begun = placement.textAt(at);
            if (begun.isPresent()) {
                Placement.Text text = begun.get();
                int end = Math.min(to, text.isBlock() ? to : text.to());
                boolean whole = text.to() <= to && !text.isBlock();
                boolean remark = whole && isBeforeComment(text.to(), to);
                String shown = whole ? form.of(text, remark) : source.text().substring(at, end);
                pieces.add(new Piece(shown.strip(), Piece.Kind.TEXT, at, blanks));
                at = end;
                blanks = 0;
            } else if (comments.containsKey(at)) {
                pieces.add(new Piece(source.text().substring(at, to).strip(), Piece.Kind.COMMENT, at, blanks));
                at = to;
            } else if (" \t".indexOf(source.text().charAt(at)) >= 0) {
                blanks++;
                at++;
            } else {
                int next = at + Character.charCount(source.text().codePointAt(at));
                pieces.add(new Piece(
                        source.text().substring(at, next),
                        Piece.Kind.of(source.text().charAt(at)),
                        at,
                        blanks));
                at = next;
                blanks = 0;
            }
        }
        return pieces;
    }

    private boolean isBeforeComment(int index, int to) {
        int at = index;
        while (at < to && " \t".indexOf(source.text().charAt(at)) >= 0) {
            at++;
        }
        return comments.containsKey(at);
    }

    /** The column for the first piece of a line. */
    private int column(Piece first, int line) {
        int was = source.lineColumn(first.index()).column() - 1;
        return switch (first.kind()) {
            case COMMENT -> commentColumn(first.index(), was, line);
            case TEXT ->
                placement.textAt(first.index()).map(Placement.Text::column).orElse(was);
            default ->
                placement
                        .flowAt(first.index())
                        .or(() -> placement
                                .groupAt(first.kind() == Piece.Kind.DASH, was, first.index())
                                .map(Placement.Group::column))
                        .orElse(was);
        };
    }

    private int commentColumn(int index, int was, int line) {
        Optional<Integer> inFlow = placement.flowAt(index);
        if (inFlow.isPresent()) {
            return inFlow.get();
        }
        int below = contentBelow[line];
        int nextWas = 0;
        int column = 0;
        if (below > 0) {
            int start = source.offset(new LineColumn(below, 1));
            Piece next = pieces(start, start + source.line(below).length()).get(0);
            nextWas = source.lineColumn(next.index()).column() - 1;
            column = column(next, below);
        }
        List<Placement.Group> around =
                placement.lastText(index).map(Placement.Text::around).orElse(List.of());
        for (Placement.Group group : around) {
            if (group.was() > nextWas && group.was() <= was) {
                column = Math.max(column, group.column());
            }
        }
        return column;
    }

    /** For each line the next one below that holds more than a comment; 0 where there is none. */
    private int[] contentBelow() {
        int[] below = new int[source.lines() + 1];
        for (int line = source.lines() - 1; line > 0; line--) {
            int start = source.offset(new LineColumn(line + 1, 1));
            String written = source.line(line + 1);
            int first = start + written.length() - written.stripLeading().length();
            below[line] = written.isBlank() || comments.containsKey(first) ? below[line + 1] : line + 1;
        }
        return below;
    }

    /** A line of a block: what stands deeper than its first line stays deeper. */
    private String blockLine(Placement.Text text, String line) {
        String header = source.line(source.lineColumn(text.from()).line())
                .substring(source.lineColumn(text.from()).column() - 1);
        Optional<Integer> given = header.chars()
                .limit(3)
                .filter(c -> c >= '1' && c <= '9')
                .mapToObj(c -> c - '0')
                .findFirst();
        int parentWas = text.around().isEmpty()
                ? 0
                : text.around().get(text.around().size() - 1).was();
        int was = given.map(digit -> parentWas + digit).orElseGet(() -> firstIndent(text));
        int is = given.map(digit -> text.column() - Placement.STEP + digit).orElse(text.column());
        int blanks = 0;
        while (blanks < Math.min(was, line.length()) && line.charAt(blanks) == ' ') {
            blanks++;
        }
        String rest = line.substring(blanks);
        return rest.isEmpty() ? "" : indent(is) + rest;
    }

    private int firstIndent(Placement.Text text) {
        for (int line = source.lineColumn(text.from()).line() + 1; line <= source.lines(); line++) {
            String written = source.line(line);
            if (!written.isBlank()) {
                return written.length() - written.stripLeading().length();
            }
        }
        return 0;
    }

    private static String indent(int columns) {
        return " ".repeat(columns);
    }
}
