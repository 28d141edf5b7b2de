package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where a line that stands too deep, or not deep enough, was probably meant to stand. */
final class IndentationTrap {
    private static final Pattern NAME = Pattern.compile("(?<name>\"[^\"]*\"|'[^']*'|[^\\s#'\"\\[{][^:]*):(?:\\s.*)?");

    private IndentationTrap() {}

    /** A name, a dash or a text of a line above under which something might stand. */
    private record Anchor(int column, String text, boolean isDash, boolean isName) {}

    /** A line in its parts: blanks, dashes with the blanks after them, and the rest. */
    private record Shape(int indent, String dashes, String rest) {

        static Shape of(String line) {
            int indent = 0;
            while (indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
            int rest = indent;
            while (rest < line.length()
                    && line.charAt(rest) == '-'
                    && (rest + 1 == line.length() || line.charAt(rest + 1) == ' ')) {
                rest++;
                while (rest < line.length() && line.charAt(rest) == ' ') {
                    rest++;
                }
            }
            return new Shape(indent, line.substring(indent, rest), line.substring(rest));
        }

        Optional<String> name() {
            Matcher named = NAME.matcher(rest);
            return named.matches() ? Optional.of(named.group("name").strip()) : Optional.empty();
        }
    }

    static Problem explain(SourceText source, int line) {
        Shape shape = Shape.of(source.line(line));
        boolean isDash = !shape.dashes().isEmpty();
        int column = shape.indent() + 1;
        String what = isDash ? "- " + shape.rest() : shape.name().orElse(shape.rest());
        Span span = Span.of(line, column, what.codePointCount(0, what.length()));
        List<Anchor> anchors = anchors(source, line);
        return isDash ? dash(span, what, column, anchors) : name(span, what, column, anchors);
    }

    private static Problem name(Span span, String what, int column, List<Anchor> anchors) {
        Optional<Anchor> here =
                anchors.stream().filter(anchor -> anchor.column() == column).findFirst();
        Optional<Anchor> nearest = nearest(anchors, column, false);
        if (here.filter(anchor -> !anchor.isDash() && !anchor.isName()).isPresent()) {
            String above = here.get().text();
            return problem(
                    span,
                    "\"%s\" cannot stand under \"%s\", which has no colon".formatted(Quote.of(what), Quote.of(above)),
                    "Write a colon after the name on the line above.");
        }
        if (here.filter(Anchor::isDash).isPresent() && nearest.isPresent()) {
            return problem(
                    span,
                    "\"%s\" stands in the column of the dashes".formatted(Quote.of(what)),
                    "Start it with a dash, or %s.".formatted(under(nearest.get())));
        }
        String help = nearest.filter(anchor -> anchor.column() != column)
                .map(anchor -> "Start it %s.".formatted(under(anchor)))
                .orElse("Check the indentation of this line and the one above.");
        return problem(
                span, "\"%s\" starts at column %d, where it cannot stand".formatted(Quote.of(what), column), help);
    }

    private static Problem dash(Span span, String what, int column, List<Anchor> anchors) {
        Optional<Anchor> nearest = nearest(anchors, column, true).filter(anchor -> anchor.column() != column);
        String help = nearest.map(anchor -> "Start it at column %d, under the dash above.".formatted(anchor.column()))
                .orElse("A list starts under a name that has nothing after its colon, such as `session:`.");
        return problem(
                span, "\"%s\" starts at column %d, where it cannot stand".formatted(Quote.of(what), column), help);
    }

    private static Problem problem(Span span, String message, String help) {
        return Problem.error("indentation", span, message, help);
    }

    private static String under(Anchor anchor) {
        String first = anchor.text().isEmpty()
                ? "start"
                : anchor.text().substring(0, anchor.text().offsetByCodePoints(0, 1));
        return "at column %d, under the %s of \"%s\"".formatted(anchor.column(), first, Quote.of(anchor.text()));
    }

    private static Optional<Anchor> nearest(List<Anchor> anchors, int column, boolean dashes) {
        return anchors.stream()
                .filter(anchor -> anchor.isDash() == dashes)
                .min(Comparator.comparingInt(anchor -> Math.abs(anchor.column() - column)));
    }

    /** The names and dashes above a line that are still open, the deepest first. */
    private static List<Anchor> anchors(SourceText source, int line) {
        List<Anchor> anchors = new ArrayList<>();
        int limit = Integer.MAX_VALUE;
        for (int above = line - 1; above >= 1 && limit > 1; above--) {
            Shape shape = Shape.of(source.line(above));
            boolean skipped = shape.rest().startsWith("#")
                    || (shape.dashes().isEmpty() && shape.rest().isBlank());
            if (!skipped && shape.indent() + 1 < limit) {
                limit = shape.indent() + 1;
                add(anchors, shape, limit);
            }
        }
        return anchors;
    }

    private static void add(List<Anchor> anchors, Shape shape, int start) {
        String dashes = shape.dashes();
        Optional<String> name = shape.name();
        anchors.add(new Anchor(start + dashes.length(), name.orElse(shape.rest()), false, name.isPresent()));
        for (int i = dashes.length() - 1; i >= 0; i--) {
            if (dashes.charAt(i) == '-') {
                anchors.add(new Anchor(start + i, "-", true, false));
            }
        }
    }
}
