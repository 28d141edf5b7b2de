package dev.uncramp.core.diagnostic;

import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts diagnostics together and in order. */
public final class Diagnostics {

    private Diagnostics() {}

    /**
     * Sorts diagnostics by file and place and leaves out repeated ones.
     *
     * @param diagnostics the diagnostics in any order
     * @return each once, in order
     */
    public static List<Diagnostic> sorted(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().sorted().toList();
    }

    /**
     * Puts what the reader found together with what was found in its tree.
     *
     * <p>Where the reader reported an error, what was found in the same place is left out: it would be said twice.
     *
     * @param tree what was read
     * @param found what later steps found
     * @return each once, in order
     */
    public static List<Diagnostic> of(Tree tree, Collection<Diagnostic> found) {
        SourceText source = tree.source();
        List<Problem> errors = tree.problems().stream().filter(Problem::isError).toList();
        List<Diagnostic> all = new ArrayList<>();
        tree.problems().forEach(problem -> all.add(Diagnostic.of(source, problem)));
        found.stream()
                .filter(diagnostic -> !diagnostic.source().equals(source)
                        || errors.stream().noneMatch(error -> error.span().contains(diagnostic.span())))
                .forEach(all::add);
        return sorted(all);
    }
}
