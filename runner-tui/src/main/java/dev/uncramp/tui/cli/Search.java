package dev.uncramp.tui.cli;

import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds things by words, each of which must be among what is said of a thing: a part of the body, a position, a thing that
 * it needs, a word of its name.
 *
 * @param <T> what is looked for
 */
final class Search<T> {

    private static final int MOST_NEAR = 3;

    /** What is said of each thing, and the single words of it. */
    private final Map<T, Set<String>> said;

    Search(Collection<T> all, Function<T, Stream<String>> terms) {
        said = all.stream()
                .collect(Collectors.toMap(
                        one -> one, one -> words(terms.apply(one)), (one, other) -> one, LinkedHashMap::new));
    }

    private static Set<String> words(Stream<String> terms) {
        Set<String> words = new LinkedHashSet<>();
        terms.map(Search::plain).forEach(term -> {
            words.add(term);
            words.addAll(List.of(term.split("[^\\p{L}\\p{N}]+", -1)));
        });
        words.remove("");
        return words;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The things that fit all words, in their order. */
    List<T> of(List<String> words) {
        return said.entrySet().stream()
                .filter(entry -> words.stream().map(Search::plain).allMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Why nothing was found, and what was probably meant. */
    String nothing(String kind, List<String> words) {
        Set<String> known = said.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Optional<String> unknown =
                words.stream().filter(word -> !known.contains(plain(word))).findFirst();
        if (unknown.isEmpty()) {
            return "No %s fits all of these words. Leave one out.".formatted(kind);
        }
        List<String> near = Nearest.of(plain(unknown.get()), known, MOST_NEAR);
        String help = near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(" or ", near));
        return "No %s fits \"%s\".%s".formatted(kind, SafeText.shown(unknown.get()), help);
    }
}
