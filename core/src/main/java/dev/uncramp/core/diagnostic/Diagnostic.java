package dev.uncramp.core.diagnostic;

import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to be said about one place of a file.
 *
 * @param source the file
 * @param span the place
 * @param severity how much it matters
 * @param rule the rule that found it, in kebab case
 * @param message the fact, with the value quoted
 * @param why why it matters and where that comes from, where a check found it
 * @param help what to do about it
 */
public record Diagnostic(
        SourceText source,
        Span span,
        Severity severity,
        String rule,
        SafeText message,
        Optional<SafeText> why,
        Optional<SafeText> help)
        implements Comparable<Diagnostic> {

    /** A help of about one line is shorter than a word that it stands above. */
    private static final int SHORT_HELP = 80;

    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic, SafeText>comparing(
                    diagnostic -> diagnostic.source().name())
            .thenComparing(diagnostic -> diagnostic.span().start())
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.span().end())
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(diagnostic -> diagnostic.help().map(SafeText::value).orElse(""));

    /** Refuses a rule that is not in kebab case, with {@link IllegalArgumentException}. */
    public Diagnostic {
        if (!rule.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule is named in kebab case, found \"%s\"".formatted(rule));
        }
    }

    /**
     * Makes a diagnostic that needs no reason: what is told cannot be read.
     *
     * @param source the file
     * @param span the place
     * @param severity how much it matters
     * @param rule the rule that found it, in kebab case
     * @param message the fact, with the value quoted
     * @param help what to do about it
     */
    public Diagnostic(
            SourceText source, Span span, Severity severity, String rule, SafeText message, Optional<SafeText> help) {
        this(source, span, severity, rule, message, Optional.empty(), help);
    }

    /**
     * Makes a diagnostic of a problem that the reader found.
     *
     * @param source the file that was read
     * @param problem the problem
     * @return the diagnostic
     */
    public static Diagnostic of(SourceText source, Problem problem) {
        Severity severity = problem.isError() ? Severity.ERROR : Severity.WARNING;
        return new Diagnostic(source, problem.span(), severity, problem.rule(), problem.message(), problem.help());
    }

    /** Orders by file, place, severity, rule and words. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The help, or where it stands: a long one of a check, which has a reason, is said once. */
    Optional<SafeText> helpAfter(Set<SafeText> told) {
        return help.map(text -> why.isEmpty() || text.value().length() <= SHORT_HELP || told.add(text)
                ? text
                : SafeText.of("The same as for the first `%s` above.".formatted(rule)));
    }
}
