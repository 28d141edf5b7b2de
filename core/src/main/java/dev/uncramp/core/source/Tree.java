package dev.uncramp.core.source;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a YAML file.
 *
 * @param source the text it was read from
 * @param root the tree, as far as it could be read; empty where the file holds nothing
 * @param comments the comments in the order of the file
 * @param problems everything wrong with the file as text or as YAML, in the order of the file
 * @param brokenAt where reading stopped at a syntax error; what comes after is not in the tree, so nothing can be said
 *     to be missing from it
 */
public record Tree(
        SourceText source,
        Optional<Node> root,
        List<Comment> comments,
        List<Problem> problems,
        Optional<LineColumn> brokenAt) {

    /** Keeps copies of the lists. */
    public Tree {
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /**
     * Says whether the file cannot be used.
     *
     * @return true where one of the problems is an error
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
