package dev.uncramp.core.check;

import dev.uncramp.core.text.SafeText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what a text tells the person to do, sentence by sentence; what it tells them not to do is left alone. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s+|\\n");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|no|without|stop|before|avoid|instead of|rather than|don.t|ask|asked|unless)\\b");

    private Sentences() {}

    /** Gives the first sentence in which a pattern is found; patterns are in lower case. */
    static Optional<String> with(SafeText text, Pattern pattern) {
        return of(text).filter(sentence -> pattern.matcher(lower(sentence)).find())
                .findFirst();
    }

    /** Gives the first sentence that tells to do something, where nothing before it says to leave it or to ask first. */
    static Optional<String> telling(SafeText text, Pattern pattern) {
        return of(text).filter(sentence -> tells(lower(sentence), pattern)).findFirst();
    }

    private static boolean tells(String sentence, Pattern pattern) {
        Matcher found = pattern.matcher(sentence);
        return found.find()
                && !NOT.matcher(sentence.substring(0, found.start())).find();
    }

    private static Stream<String> of(SafeText text) {
        return Stream.of(END.split(text.value(), -1)).map(String::strip);
    }

    private static String lower(String sentence) {
        return sentence.toLowerCase(Locale.ROOT);
    }
}
