package dev.uncramp.core.check;

import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what a text tells the person to do, sentence by sentence; what it tells them not to do is left alone. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s+|\\n");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|no|without|stop|before|avoid|instead of|rather than|don.t|ask|asked|unless)\\b");

    /** Of how many texts is remembered what a pattern finds in them. */
    private static final int TEXTS = 512;

    private static final Map<Pattern, Remembered<Optional<String>>> WITH = new ConcurrentHashMap<>();
    private static final Map<Pattern, Remembered<Optional<String>>> TELLING = new ConcurrentHashMap<>();

    private Sentences() {}

    /** Gives the first sentence in which a pattern is found; patterns are constants, in lower case. */
    static Optional<String> with(SafeText text, Pattern pattern) {
        Remembered<Optional<String>> known = WITH.get(pattern);
        return known == null
                ? WITH.computeIfAbsent(
                                pattern,
                                its -> first(sentence -> its.matcher(sentence).find()))
                        .of(text.value())
                : known.of(text.value());
    }

    /** Gives the first sentence that tells to do something, where nothing before it says to leave it or to ask first. */
    static Optional<String> telling(SafeText text, Pattern pattern) {
        Remembered<Optional<String>> known = TELLING.get(pattern);
        return known == null
                ? TELLING.computeIfAbsent(pattern, its -> first(sentence -> tells(sentence, its)))
                        .of(text.value())
                : known.of(text.value());
    }

    private static Remembered<Optional<String>> first(Predicate<String> isMeant) {
        return Remembered.of(
                TEXTS,
                text -> of(text).filter(sentence -> isMeant.test(sentence.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static boolean tells(String sentence, Pattern pattern) {
        Matcher found = pattern.matcher(sentence);
        return found.find()
                && !NOT.matcher(sentence.substring(0, found.start())).find();
    }

    private static Stream<String> of(String text) {
        return Stream.of(END.split(text, -1)).map(String::strip);
    }
}
