package dev.uncramp.core.check;

import dev.uncramp.core.clinical.WordLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.PlainEnglish;
import java.util.List;
import java.util.Optional;

/** Finds sentences that nobody keeps in mind while moving. */
final class LongInstruction implements Rule {

    /** A shorter text has not so many words. */
    private static final int SHORT = 3 * WordLimits.LONGEST_SENTENCE;

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.WORDING;
    }

    @Override
    public About about() {
        return About.what("An English text for the person with a sentence of more than 25 words.")
                .why("It is read or heard in position, once. The end of a long sentence is there when its beginning is"
                        + " forgotten.")
                .source("usual practice")
                .example("""
                    note: Lift the leg slowly until it is level with your trunk while you keep your belly firm and your head low and then lower it again over four counts without touching the floor.
                    """)
                .instead("""
                    note: Lift the leg slowly until it is level. Keep your belly firm. Lower it over four counts.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.inEnglish()
                .filter(text -> text.thing().value().length() > SHORT)
                .flatMap(text -> found(text).stream())
                .toList();
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return PlainEnglish.longerThan(WordLimits.LONGEST_SENTENCE, text.thing().value()).stream()
                .findFirst()
                .map(sentence -> Finding.of(
                        this,
                        text.place(),
                        "a sentence here has %d words, and %d are the most: `%s`"
                                .formatted(PlainEnglish.length(sentence), WordLimits.LONGEST_SENTENCE, begin(sentence)),
                        "Make it two or three, one step each."));
    }

    private static String begin(String sentence) {
        String[] words = sentence.split(" ", 7);
        return words.length < 7 ? sentence : String.join(" ", List.of(words).subList(0, 6)) + " ...";
    }
}
