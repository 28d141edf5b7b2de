package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what YAML accepts without a word although the author meant something else. */
final class SilentTraps {
    private static final Pattern NO_BREAK_SPACE = Pattern.compile(":([\\u00A0\\u2007\\u202F])");

    private SilentTraps() {}

    /** A name that holds a colon and a no-break space. */
    static Optional<Problem> inKey(SourceText source, TreeReader.Placed key) {
        return noBreakSpace(source, key);
    }

    /** A text that stands where a name with a value was meant. */
    static Optional<Problem> inItem(SourceText source, TreeReader.Placed item, boolean isInSession) {
        if (item.node().style() != ScalarStyle.PLAIN) {
            return Optional.empty();
        }
        Optional<Problem> problem = noBreakSpace(source, item);
        if (problem.isPresent() || !isInSession) {
            return problem;
        }
        return missingSpace(item.node());
    }

    /** Names in braces that a comma made, or that lack a space after the colon; they are left out of the map. */
    static MapNode inBraces(SourceText source, MapNode map, Consumer<Problem> problems) {
        List<MapNode.Entry> kept = new ArrayList<>();
        boolean commaTold = false;
        for (MapNode.Entry entry : map.entries()) {
            boolean bare = isBare(entry);
            Optional<Problem> missingSpace = bare ? missingSpace(entry.key()) : Optional.empty();
            if (!bare || (map.entries().size() == 1 && missingSpace.isEmpty())) {
                kept.add(entry);
            } else if (missingSpace.isPresent()) {
                problems.accept(missingSpace.get());
            } else if (!commaTold && !entry.name().contains(": ")) {
                problems.accept(comma(source, map, entry));
                commaTold = true;
            }
        }
        return new MapNode(map.span(), kept, true);
    }

    /** A colon without a space after it, and a letter before it: times such as 9:00 and addresses are none. */
    private static Optional<Problem> missingSpace(ScalarNode node) {
        String text = node.value();
        int colon = text.indexOf(':');
        if (colon < 0 || colon + 1 == text.length() || " \n/:".indexOf(text.charAt(colon + 1)) >= 0) {
            return Optional.empty();
        }
        String name = text.substring(0, colon);
        return name.chars().anyMatch(Character::isLetter)
                ? Optional.of(missingSpace(node.span(), text, name, text.substring(colon + 1)))
                : Optional.empty();
    }

    static Problem missingSpace(Span span, String text, String name, String value) {
        return Problem.error(
                "space-after-colon",
                span,
                "\"%s\" is one text: a colon ends a name only with a space after it".formatted(Quote.of(text)),
                "Write \"%s: %s\".".formatted(Quote.of(name), Quote.of(value)));
    }

    /** The problem of a no-break space after a colon, where the text from one index to another has one. */
    static Optional<Problem> noBreakSpace(SourceText source, int from, int to) {
        if (isAscii(source.text(), from, to)) {
            return Optional.empty();
        }
        Matcher matcher = NO_BREAK_SPACE.matcher(source.text()).region(from, to);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(source.lineColumn(from), source.lineColumn(to));
        String name = source.text().substring(from, matcher.start());
        return Optional.of(Problem.error(
                "no-break-space",
                span,
                "after \"%s:\" stands a no-break space (U+%04X), so this is one text and not a name with its value"
                        .formatted(Quote.of(name), (int) matcher.group(1).charAt(0)),
                "Type an ordinary space after the colon."));
    }

    private static boolean isAscii(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Problem> noBreakSpace(SourceText source, TreeReader.Placed placed) {
        return placed.node().style() == ScalarStyle.PLAIN
                ? noBreakSpace(source, placed.from(), placed.to())
                : Optional.empty();
    }

    private static Problem comma(SourceText source, MapNode map, MapNode.Entry entry) {
        List<MapNode.Entry> named =
                map.entries().stream().filter(its -> !isBare(its)).toList();
        return Problem.error(
                "comma-in-braces",
                entry.key().span(),
                "a comma inside braces starts a new name, so \"%s\" has no value".formatted(Quote.of(entry.name())),
                new CommaInBraces(source, map, named).help());
    }

    /** A name without a colon behind it. */
    static boolean isBare(MapNode.Entry entry) {
        return entry.value() instanceof ScalarNode value
                && value.isAbsent()
                && value.span().start().equals(entry.key().span().end());
    }
}
