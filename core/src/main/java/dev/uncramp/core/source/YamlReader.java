package dev.uncramp.core.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the strict YAML of programs and exercises into a located tree.
 *
 * <p>A file holds one document of at most {@value SourceFile#LIMIT} bytes, nested at most 12 deep, without anchors,
 * aliases, merge keys and tags, and no name twice in a map. Every scalar is a text. Reading goes on to the end or to the
 * first syntax error; the tree then holds what came before it, without the entry in which it is.
 */
public final class YamlReader {

    /** How many problems of one file are told; more help nobody. */
    static final int MOST_PROBLEMS = 100;

    private YamlReader() {}

    /**
     * Reads a text.
     *
     * @param source any text
     * @return the tree as far as it could be read, with every problem
     */
    public static Tree read(SourceText source) {
        if (isTooLarge(source.text())) {
            Problem problem = Problem.error(
                    "too-large",
                    Span.START,
                    "the text is larger than %d bytes".formatted(SourceFile.LIMIT),
                    "A program is a short text; check that this is the right file.");
            return new Tree(source, Optional.empty(), List.of(), List.of(problem), Optional.of(LineColumn.START));
        }
        CleanText clean = CleanText.of(source);
        SourceText text = clean.source();
        TreeReader.Reading reading = TreeReader.read(text);
        List<Problem> problems = new ArrayList<>(clean.problems());
        problems.addAll(reading.problems());
        Optional<Problem> syntax = reading.broken().map(why -> SyntaxTraps.explain(text, why, last(reading)));
        syntax.ifPresent(problems::add);
        int end = reading.broken()
                .map(why -> text.offset(why.place()))
                .orElse(text.text().length());
        CommentReader.Reading comments = CommentReader.read(text, reading.scalars(), end);
        problems.addAll(comments.problems());
        boolean cut = syntax.filter(problem -> !problem.rule().equals("second-document"))
                .isPresent();
        Optional<Node> root = reading.root().filter(node -> !(node instanceof ScalarNode scalar && scalar.isAbsent()));
        if (root.isEmpty() && !cut) {
            problems.add(nothing(comments.comments()));
        }
        Optional<LineColumn> brokenAt = cut ? reading.broken().map(Break::place) : Optional.empty();
        return new Tree(source, root, comments.comments(), inOrder(problems), brokenAt);
    }

    private static Optional<TreeReader.Placed> last(TreeReader.Reading reading) {
        List<TreeReader.Placed> scalars = reading.scalars();
        return scalars.isEmpty() ? Optional.empty() : Optional.of(scalars.get(scalars.size() - 1));
    }

    private static Problem nothing(List<Comment> comments) {
        return Problem.error(
                "empty-file",
                Span.START,
                comments.isEmpty()
                        ? "the file has no program: it is empty"
                        : "the file has no program: it holds only comments",
                "Start with the line \"uncramp: 1\".");
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(problem -> problem.span().start()))
                .toList();
        if (sorted.size() <= MOST_PROBLEMS) {
            return sorted;
        }
        List<Problem> told = new ArrayList<>(sorted.subList(0, MOST_PROBLEMS));
        told.add(Problem.error(
                "too-many-problems",
                sorted.get(MOST_PROBLEMS).span(),
                "from here on there are more problems of this kind",
                "Mend those above first, or check that this is the right file."));
        return List.copyOf(told);
    }

    private static boolean isTooLarge(String text) {
        return text.length() > SourceFile.LIMIT || text.getBytes(StandardCharsets.UTF_8).length > SourceFile.LIMIT;
    }
}
