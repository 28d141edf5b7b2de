package dev.uncramp.tui.cli;

import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
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
 * it needs, a word of its name, or what people call one of these. Words that say nothing of a thing, such as
 * {@code sore} in {@code sore neck}, are passed over, and one of several counts as much as one of one.
 *
 * @param <T> what is looked for
 */
final class Search<T> {

    private static final int MOST_NEAR = 3;

    /** The most words that are one name, such as {@code between the shoulder blades}. */
    private static final int LONGEST_NAME = 4;

    /** What is said of each thing, and the single words of it. */
    private final Map<T, Set<String>> said;

    private final Set<String> known;

    Search(Collection<T> all, Function<T, Stream<String>> terms) {
        said = all.stream()
                .collect(Collectors.toMap(
                        one -> one, one -> words(terms.apply(one)), (one, other) -> one, LinkedHashMap::new));
        known = said.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> words(Stream<String> terms) {
        Set<String> words = new LinkedHashSet<>();
        terms.map(Search::plain).forEach(term -> {
            words.add(term);
            words.addAll(List.of(term.split("[^\\p{L}\\p{N}]+", -1)));
            words.addAll(PeopleSay.calls(term));
        });
        words.remove("");
        return words;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The things that fit all words, in their order. */
    List<T> of(List<String> words) {
        List<String> names = names(words);
        return said.entrySet().stream()
                .filter(entry -> entry.getValue().containsAll(names))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words as names that are known, the longest first; a word that is none stays as it is. */
    private List<String> names(List<String> words) {
        List<String> left = Stream.of(plain(String.join(" ", words)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        while (!left.isEmpty()) {
            int taken = 1;
            String name = left.get(0);
            for (int length = Math.min(LONGEST_NAME, left.size()); length > 0; length--) {
                Optional<String> found = name(String.join(" ", left.subList(0, length)));
                if (found.isPresent()) {
                    taken = length;
                    name = found.get();
                    break;
                }
            }
            names.add(name);
            left = left.subList(taken, left.size());
        }
        List<String> telling =
                names.stream().filter(name -> !PeopleSay.nothing(name)).toList();
        return telling.isEmpty() ? names : telling;
    }

    /** A name as it is known: {@code shoulders} is {@code shoulder} where only one is spoken of. */
    private Optional<String> name(String asked) {
        return Stream.of(asked, asked + "s", asked.replaceFirst("s$", ""), asked.replaceFirst("es$", ""))
                .filter(known::contains)
                .findFirst();
    }

    /** Why nothing was found, and what was probably meant. */
    String nothing(String kind, List<String> words) {
        Optional<String> unknown =
                names(words).stream().filter(word -> !known.contains(word)).findFirst();
        if (unknown.isEmpty()) {
            return "No %s fits all of these words. Leave one out.".formatted(kind);
        }
        List<String> near = Nearest.of(unknown.get(), known, MOST_NEAR);
        String help = near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(" or ", near));
        return "No %s fits \"%s\".%s".formatted(kind, SafeText.shown(unknown.get()), help);
    }
}
