package dev.uncramp.core.clinical;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A thing that a text may name in any order of words: it is met where each of its parts begins a word of the text.
 *
 * @param parts what each must be found
 */
record Phrase(List<Pattern> parts) {

    /** Reads one, its parts with {@code &} between them, each a pattern. */
    static Phrase of(String phrase) {
        return new Phrase(Stream.of(phrase.split(" & "))
                .map(part -> Pattern.compile("\\b(?:" + part + ")"))
                .toList());
    }

    /** Reads some of which any one is enough. */
    static List<Phrase> any(String... phrases) {
        return Stream.of(phrases).map(Phrase::of).toList();
    }

    /** A text in the letters in which phrases are written. */
    static String plain(SafeText text) {
        return text.oneLine().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Whether all of it is in a plain text. */
    boolean isIn(String plain) {
        return parts.stream().allMatch(part -> part.matcher(plain).find());
    }

    /** Whether a word of a plain text is part of it. */
    boolean names(String word) {
        return parts.stream().anyMatch(part -> part.matcher(word).find());
    }
}
