package dev.uncramp.core.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in an author's words why the parser gave up, and what to do about it.
 *
 * <p>The parser's reason tells the kind of mistake; the text around the place tells which mistake it was.
 */
final class SyntaxTraps {
    private static final Pattern BRACKET = Pattern.compile("[\\[{]");
    private static final Pattern MISSING_SPACE = Pattern.compile("(?<name>[^:\"'\\s][^:\"']*):(?<value>\\S.*)");

    private final SourceText source;
    private final Break why;
    private final Optional<TreeReader.Placed> last;

    private SyntaxTraps(SourceText source, Break why, Optional<TreeReader.Placed> last) {
        this.source = source;
        this.why = why;
        this.last = last;
    }

    /** Explains a break, with the last scalar that was read before it. */
    static Problem explain(SourceText source, Break why, Optional<TreeReader.Placed> last) {
        return new SyntaxTraps(source, why, last).explain();
    }

    /** The problem of a second document, found at its first token. */
    static Problem secondDocument(SourceText source, LineColumn found) {
        int line = Math.min(found.line(), source.lines());
        while (line > 1 && !isDocumentMark(source.line(line))) {
            line--;
        }
        return Problem.error(
                "second-document",
                Span.of(line, 1, 3),
                "a second document starts here; a file holds one",
                "Put it into a file of its own, or delete this line.");
    }

    /** The problem of an anchor, an alias or a tag. */
    static Problem property(SourceText source, int from) {
        String text = source.text();
        int to = from;
        while (to < text.length() && " \t\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        Span span = new Span(source.lineColumn(from), source.lineColumn(to));
        String written = text.substring(from, to);
        if (written.equals("!")) {
            Break here = new Break("", span.start(), "", Optional.empty());
            return new SyntaxTraps(source, here, Optional.empty()).leading(span.start());
        }
        String kind = switch (text.charAt(from)) {
            case '&' -> "anchor";
            case '*' -> "alias";
            default -> "tag";
        };
        return Problem.error(
                kind,
                span,
                "\"%s\" is %s, which is not used here"
                        .formatted(Quote.of(written), kind.equals("tag") ? "a tag" : "an " + kind),
                "If it belongs to the text, put the whole text in quotes; else write out what it stands for.");
    }

    private Problem explain() {
        String reason = why.reason();
        String context = why.context();
        LineColumn began = why.began().orElse(why.place());
        if (reason.equals(Break.TOO_DEEP)) {
            return Problem.error(
                    "too-deep",
                    character(why.place()),
                    "maps and lists are nested more than %d deep here".formatted(TreeReader.DEPTH),
                    "Check the indentation and the brackets.");
        }
        if (reason.equals(Break.TOO_MANY)) {
            return Problem.error(
                    "too-large",
                    character(why.place()),
                    "more than %d names and texts stand in this file".formatted(TreeReader.MOST_SCALARS),
                    "A program is a short text; check that this is the right file.");
        }
        if (lineAt(why.place()).startsWith("%")) {
            return leading(new LineColumn(why.place().line(), 1));
        }
        if (reason.startsWith("found character") || charAt(why.place()) == '\t') {
            return charAt(why.place()) == '\t' ? tab() : leading(why.place());
        }
        if (reason.startsWith("mapping values are not allowed")) {
            return last.filter(this::startsOnLineAbove).isPresent() ? indentation() : colonInText();
        }
        if (reason.startsWith("sequence entries are not allowed")) {
            return dash();
        }
        if (reason.startsWith("mapping keys are not allowed") || reason.startsWith("expected the node content")) {
            return leading(why.place());
        }
        if (context.endsWith("quoted scalar")) {
            return reason.contains("escape") ? escape() : openQuote(began, Optional.empty());
        }
        if (context.equals("while scanning a simple key")) {
            return withoutColon(began);
        }
        if (context.startsWith("while scanning a") || reason.startsWith("found undefined tag")) {
            return leading(began);
        }
        if (context.startsWith("while parsing a flow")) {
            return openBracket(began);
        }
        if (reason.startsWith("expected <block end>")) {
            return afterValue();
        }
        if (reason.startsWith("expected '<document start>'")) {
            return isAfterDocumentMark() ? secondDocument(source, why.place()) : afterValue();
        }
        if (reason.startsWith("Expected a property name")) {
            return Problem.error(
                    "name-not-text",
                    character(why.place()),
                    "a name must be a text, not a list or braces",
                    "Write a short text before the colon.");
        }
        return Problem.error(
                "yaml-syntax",
                character(why.place()),
                "this cannot be read as YAML" + (reason.isEmpty() ? "" : ": " + Quote.of(reason)),
                "Check quotes, colons and indentation on this line and the one above.");
    }

    private Problem tab() {
        String line = lineAt(why.place());
        int from = line.offsetByCodePoints(0, why.place().column() - 1);
        int to = from;
        while (to < line.length() && line.charAt(to) == '\t') {
            to++;
        }
        boolean indent = line.substring(0, from).isBlank();
        return Problem.error(
                "tab",
                Span.of(why.place().line(), why.place().column(), to - from),
                "a tab stands where only spaces may stand",
                indent ? "Indent with spaces, two for each level." : "Put a space in its place.");
    }

    private Problem colonInText() {
        String line = lineAt(why.place());
        int colon = line.offsetByCodePoints(0, why.place().column() - 1);
        int from = valueStart(line, colon);
        return Problem.error(
                "colon-in-text",
                Span.of(why.place().line(), why.place().column(), 1),
                "a colon followed by a space ends a name, so \"%s\" cannot be text"
                        .formatted(Quote.of(line.substring(from))),
                putInQuotes(line.substring(from)));
    }

    /** Where the value starts on a line of a name, a colon and a value; the given index where there is no name. */
    private static int valueStart(String line, int colon) {
        int first = line.indexOf(": ");
        if (first < 0 || first >= colon) {
            return colon;
        }
        int from = first + 1;
        while (from < colon && line.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    private Problem dash() {
        String rest = rest(why.place());
        boolean isList = rest.matches("-\\s+[^\\s#'\"][^#]*:(\\s.*)?");
        if (!isList) {
            return leading(why.place());
        }
        return Problem.error(
                "list-on-line-of-name",
                spanOf(why.place(), rest),
                "a list cannot start on the line of its name",
                "Start a new line before the dash, and indent it.");
    }

    /** A character at the start of a text that has a meaning of its own there. */
    private Problem leading(LineColumn place) {
        String rest = rest(place);
        if (rest.isEmpty()) {
            return Problem.error(
                    "open-bracket",
                    Span.of(place.line(), place.column(), 0),
                    "the file ends before a bracket is closed",
                    "Write `]` for `[` or `}` for `{`, or take the bracket out.");
        }
        String first = rest.substring(0, rest.offsetByCodePoints(0, 1));
        String help = switch (first) {
            case ">" ->
                rest.startsWith(">=")
                        ? "Write \"at least%s\"."
                                .formatted(Quote.of(rest.substring(2).replaceFirst("^(?=\\S)", " ")))
                        : putInQuotes(rest);
            case "%" -> "Write the number first, as in \"70 % 1RM\"; or put the text in quotes.";
            default -> putInQuotes(rest);
        };
        return Problem.error(
                "leading-character",
                Span.of(place.line(), place.column(), 1),
                "\"%s\" at the start of a text has a meaning of its own".formatted(first),
                help);
    }

    private Problem escape() {
        String line = lineAt(why.place());
        int at = Math.min(line.length(), line.offsetByCodePoints(0, why.place().column() - 1));
        int backslash = Math.max(0, line.lastIndexOf('\\', at));
        int to = Math.min(
                line.length(),
                line.offsetByCodePoints(backslash, Math.min(2, line.codePointCount(backslash, line.length()))));
        return Problem.error(
                "unknown-escape",
                Span.of(why.place().line(), line.codePointCount(0, backslash) + 1, line.codePointCount(backslash, to)),
                "\"%s\" is not an escape that can be read".formatted(Quote.of(line.substring(backslash, to))),
                "Write \\\\ for a backslash, or put the text in single quotes.");
    }

    private Problem openQuote(LineColumn began, Optional<LineColumn> end) {
        String rest = rest(began);
        String where = end.map(
                        place -> "is closed only on line %d, column %d".formatted(place.line(), place.column() - 1))
                .orElse("is never closed");
        String help = rest.startsWith("'")
                ? "Close it on its line; or, for an apostrophe, put the whole text in double quotes."
                : "Close it on its line, or write the text without quotes.";
        return Problem.error("open-quote", spanOf(began, rest), "the quote that begins here " + where, help);
    }

    private Problem withoutColon(LineColumn began) {
        String rest = rest(began);
        int from = source.offset(began);
        Optional<Problem> noBreakSpace = SilentTraps.noBreakSpace(source, from, from + rest.length());
        if (noBreakSpace.isPresent()) {
            return noBreakSpace.get();
        }
        Matcher matcher = MISSING_SPACE.matcher(rest);
        if (matcher.matches()) {
            return SilentTraps.missingSpace(spanOf(began, rest), rest, matcher.group("name"), matcher.group("value"));
        }
        return Problem.error(
                "name-without-colon",
                spanOf(began, rest),
                "\"%s\" stands where a name is expected, but has no colon".formatted(Quote.of(rest)),
                "If it belongs to the text above, indent it further; if it is a name, write a colon after it.");
    }

    private Problem openBracket(LineColumn began) {
        String bracket = rest(began).startsWith("{") ? "{" : "[";
        String close = bracket.equals("{") ? "}" : "]";
        if (why.place().line() == began.line()) {
            return Problem.error(
                    "open-bracket",
                    spanOf(why.place(), rest(why.place())),
                    "a comma or \"%s\" is missing here".formatted(close),
                    "Separate the parts with commas; put a text with a colon or a bracket in quotes.");
        }
        return Problem.error(
                "open-bracket",
                spanOf(began, rest(began)),
                "the \"%s\" that opens here is not closed".formatted(bracket),
                "Close it with \"%s\"; or, if it belongs to the text, put the whole text in quotes.".formatted(close));
    }

    /** Something follows where a value has ended: more text on its line, or a line at an unfitting depth. */
    private Problem afterValue() {
        String line = lineAt(why.place());
        String before = line.substring(0, line.offsetByCodePoints(0, why.place().column() - 1))
                .stripTrailing();
        Optional<ScalarNode> quoted = last.map(TreeReader.Placed::node)
                .filter(node -> node.style() == ScalarStyle.SINGLE_QUOTED || node.style() == ScalarStyle.DOUBLE_QUOTED)
                .filter(node -> node.span().end().line() == why.place().line());
        String rest = rest(why.place());
        if (quoted.isPresent()) {
            Span span = quoted.get().span();
            return span.isOnOneLine()
                    ? Problem.error(
                            "text-after-quote",
                            spanOf(why.place(), rest),
                            "\"%s\" goes on after the closing quote".formatted(Quote.of(rest)),
                            "Put the whole text in quotes, or none of it.")
                    : openQuote(span.start(), Optional.of(span.end()));
        }
        if (rest.startsWith("}") || rest.startsWith("]")) {
            return Problem.error(
                    "open-bracket",
                    Span.of(why.place().line(), why.place().column(), 1),
                    "the \"%s\" here closes nothing".formatted(rest.substring(0, 1)),
                    "Delete it; or, if it belongs to the text, put the whole text in quotes.");
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            Matcher bracket = BRACKET.matcher(line);
            int open = bracket.find() ? bracket.start() : 0;
            return leading(new LineColumn(why.place().line(), line.codePointCount(0, open) + 1));
        }
        return before.isBlank() ? indentation() : leading(why.place());
    }

    private Problem indentation() {
        return IndentationTrap.explain(source, Math.min(why.place().line(), source.lines()));
    }

    private boolean startsOnLineAbove(TreeReader.Placed scalar) {
        return scalar.node().span().start().line() < why.place().line()
                && scalar.node().style() == ScalarStyle.PLAIN;
    }

    private boolean isAfterDocumentMark() {
        for (int line = Math.min(why.place().line(), source.lines()); line > 1; line--) {
            if (isDocumentMark(source.line(line))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDocumentMark(String line) {
        return line.startsWith("---") || line.startsWith("...");
    }

    private static String putInQuotes(String text) {
        String whole = text.strip();
        String quoted = whole.indexOf('"') < 0 && whole.indexOf('\\') < 0
                ? '"' + Quote.of(whole) + '"'
                : "'" + Quote.of(whole.replace("'", "''")) + "'";
        return whole.isEmpty() ? "Put the text in quotes." : "Put the text in quotes: " + quoted;
    }

    private String lineAt(LineColumn place) {
        return place.line() <= source.lines() ? source.line(place.line()) : "";
    }

    /** The line from a place on. */
    private String rest(LineColumn place) {
        String line = lineAt(place);
        int from = Math.min(line.codePointCount(0, line.length()), place.column() - 1);
        return line.substring(line.offsetByCodePoints(0, from)).stripTrailing();
    }

    private char charAt(LineColumn place) {
        String rest = place.line() <= source.lines() ? source.text().substring(source.offset(place)) : "";
        return rest.isEmpty() ? '\n' : rest.charAt(0);
    }

    /** The character at a place, or nothing at the end of a line. */
    private Span character(LineColumn place) {
        return Span.of(place.line(), place.column(), rest(place).isEmpty() ? 0 : 1);
    }

    private static Span spanOf(LineColumn start, String text) {
        return new Span(start, start.plus(text.codePointCount(0, text.length())));
    }
}
