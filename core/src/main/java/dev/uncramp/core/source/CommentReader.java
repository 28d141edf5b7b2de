package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the comments of a YAML file, which the parser does not deliver.
 *
 * <p>A comment starts with a hash sign that stands first on its line or after a blank, outside of every scalar.
 */
final class CommentReader {

    /** The names whose values are sentences: there a hash sign is rarely meant to start a comment. */
    private static final Set<String> SENTENCES = Set.of(
            "note",
            "goal",
            "for",
            "gate",
            "avoid",
            "call when",
            "title",
            "name",
            "set up",
            "move",
            "feel",
            "breathe",
            "leave out",
            "expect",
            "direction",
            "enter");

    private final SourceText source;
    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CommentReader(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Comments, and warnings of those that cut a text. */
    record Reading(List<Comment> comments, List<Problem> problems) {}

    static Reading read(SourceText source, List<TreeReader.Placed> scalars, int end) {
        CommentReader reader = new CommentReader(source);
        int at = 0;
        Optional<TreeReader.Placed> before = Optional.empty();
        for (TreeReader.Placed scalar : scalars) {
            if (scalar.from() >= end) {
                break;
            }
            reader.between(at, scalar.from(), before);
            at = Math.max(at, scalar.to());
            before = Optional.of(scalar);
        }
        reader.between(at, end, before);
        return new Reading(reader.comments, reader.problems);
    }

    private void between(int from, int to, Optional<TreeReader.Placed> before) {
        int next = hash(from, to);
        while (next < to) {
            int hash = next;
            boolean starts = hash == 0 || " \t\n".indexOf(text.charAt(hash - 1)) >= 0;
            int lineEnd = text.indexOf('\n', hash);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (starts) {
                Comment comment = new Comment(
                        new Span(source.lineColumn(hash), source.lineColumn(end)),
                        text.substring(hash + 1, end).strip());
                comments.add(comment);
                before.filter(scalar -> isOnSameLine(scalar, hash))
                        .flatMap(scalar -> cut(scalar, comment, hash))
                        .filter(problem -> problems.size() <= YamlReader.MOST_PROBLEMS)
                        .ifPresent(problems::add);
            }
            next = hash(starts ? end : hash + 1, to);
        }
    }

    /** The next hash sign; the end where there is none before it, so that no text is looked through twice. */
    private int hash(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '#') {
            at++;
        }
        return at;
    }

    private boolean isOnSameLine(TreeReader.Placed scalar, int hash) {
        int at = scalar.to();
        while (at < hash && " \t:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == hash;
    }

    private Optional<Problem> cut(TreeReader.Placed scalar, Comment comment, int hash) {
        ScalarStyle style = scalar.node().style();
        boolean couldBeText = style == ScalarStyle.PLAIN || style == ScalarStyle.EMPTY;
        boolean withoutSpace = hash + 1 < text.length() && Character.isLetterOrDigit(text.charAt(hash + 1));
        boolean sentence =
                !scalar.isKey() && scalar.name().filter(SENTENCES::contains).isPresent();
        if (!couldBeText || !(withoutSpace || sentence)) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "comment-cuts-text",
                comment.span(),
                "a hash sign after a space starts a comment, so \"%s\" is not part of the text"
                        .formatted(Quote.of(source.text(comment.span()))),
                withoutSpace
                        ? "Put the whole text in quotes; or, for a comment, write a space after the #."
                        : "Put the whole text in quotes; or give the comment a line of its own."));
    }
}
