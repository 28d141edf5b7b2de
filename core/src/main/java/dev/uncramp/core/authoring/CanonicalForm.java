package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.source.Comment;
import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlFormat;
import dev.uncramp.core.source.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the text of a program, or of a file of exercises, into its canonical form.
 *
 * <p>Spans of the text are edited; lines, comments, blank lines and the order of names stay. What comes out is read again:
 * it is given only where it reads as the same program with the same comments.
 */
public final class CanonicalForm {

    private final SourceFile file;
    private final Catalog catalog;
    private final Tree tree;

    private CanonicalForm(SourceFile file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
        this.tree = YamlReader.read(withLineFeeds(file.source()));
    }

    /**
     * Formats a file that has no errors.
     *
     * @param file the file
     * @param catalog the exercises that a program may name beside its own
     * @return the canonical text, the same where the file is canonical; empty where it cannot be formatted safely
     */
    public static Optional<String> of(SourceFile file, Catalog catalog) {
        CanonicalForm form = new CanonicalForm(file, catalog);
        return form.format(false).or(() -> form.format(true));
    }

    private static SourceText withLineFeeds(SourceText source) {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= source.lines(); line++) {
            text.append(source.line(line)).append(line < source.lines() ? "\n" : "");
        }
        return new SourceText(source.name(), text.toString());
    }

    private Optional<String> format(boolean keepQuotes) {
        Map<Span, String> written = ExercisesFile.isOne(tree)
                ? ExercisesFile.written(tree, catalog)
                : ProgramReader.written(tree, catalog, file.neighbours());
        String text = YamlFormat.format(tree, written, keepQuotes);
        Tree formatted = YamlReader.read(new SourceText(file.source().name(), text));
        boolean same = !formatted.hasErrors()
                && comments(formatted).equals(comments(tree))
                && rules(formatted).equals(rules(tree))
                && readsTheSame(formatted);
        return same ? Optional.of(text) : Optional.empty();
    }

    private boolean readsTheSame(Tree formatted) {
        if (ExercisesFile.isOne(tree)) {
            return ExercisesFile.exercises(formatted, new Findings(formatted), catalog)
                    .equals(ExercisesFile.exercises(tree, new Findings(tree), catalog));
        }
        return ProgramReader.read(formatted, catalog, file.neighbours())
                .program()
                .equals(ProgramReader.read(tree, catalog, file.neighbours()).program());
    }

    /** The comments with their lines, which they keep. */
    private static List<String> comments(Tree tree) {
        return tree.comments().stream().map(CanonicalForm::withLine).toList();
    }

    private static String withLine(Comment comment) {
        return comment.span().start().line() + " " + comment.text();
    }

    private static List<String> rules(Tree tree) {
        return tree.problems().stream().map(Problem::rule).toList();
    }
}
