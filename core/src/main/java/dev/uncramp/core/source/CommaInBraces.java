package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to write where a comma inside braces made a name of what belongs to the value before it. */
final class CommaInBraces {
    /** What is longer is not shown as a whole. */
    private static final int LONGEST = 72;

    /** Stands once in a part, unless a name is there twice, of which the reader keeps one. */
    private static final String NAMED = ": ";

    private static final String QUOTES = "Put what belongs together in quotes";

    private final String text;
    private final int from;
    private final int to;
    private final List<Integer> names;

    /**
     * Takes a map in braces.
     *
     * @param source the text
     * @param map the map, braces and all
     * @param names those of its names that have a value
     */
    CommaInBraces(SourceText source, MapNode map, List<MapNode.Entry> names) {
        text = source.text();
        from = source.offset(map.span().start());
        to = source.offset(map.span().end());
        this.names = names.stream()
                .map(entry -> source.offset(entry.key().span().start()))
                .toList();
    }

    /** Without braces where these hold one line of a list; else the values in quotes. */
    String help() {
        boolean whole = text.startsWith("{", from) && inside().indexOf('\n') < 0;
        if (names.isEmpty() || (names.size() == 1 && isLineOfList())) {
            return whole
                    ? "Write it without braces: \"%s\".".formatted(Quote.of(inside()))
                    : "Write it without braces.";
        }
        return quoted().filter(said -> whole)
                .map(said -> "%s: `%s`.".formatted(QUOTES, said))
                .orElse(QUOTES + ".");
    }

    private String inside() {
        return text.substring(from + 1, to - 1).strip();
    }

    private boolean isLineOfList() {
        return text.substring(0, from).stripTrailing().endsWith("-");
    }

    /** The map with quotes, or its first value with a comma; empty where quotes stand in it, and where it is too long. */
    private Optional<String> quoted() {
        if (!text.substring(from + 1, names.get(0)).isBlank() || inside().matches(".*[\"'\\\\{\\[].*")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1) : to - 1;
            parts.add(text.substring(names.get(i), end).strip().replaceFirst("\\s*,$", ""));
        }
        if (parts.stream().anyMatch(part -> part.indexOf(NAMED) != part.lastIndexOf(NAMED))) {
            return Optional.empty();
        }
        String all = "{%s}"
                .formatted(String.join(
                        ", ", parts.stream().map(CommaInBraces::inQuotes).toList()));
        return Optional.of(all)
                .filter(CommaInBraces::isShort)
                .or(() -> parts.stream()
                        .filter(part -> part.contains(","))
                        .findFirst()
                        .map(CommaInBraces::inQuotes)
                        .filter(CommaInBraces::isShort));
    }

    private static boolean isShort(String said) {
        return said.length() <= LONGEST;
    }

    private static String inQuotes(String part) {
        int value = part.indexOf(NAMED);
        return value > 0 && part.contains(",")
                ? "%s: \"%s\""
                        .formatted(
                                part.substring(0, value),
                                part.substring(value + NAMED.length()).strip())
                : part;
    }
}
