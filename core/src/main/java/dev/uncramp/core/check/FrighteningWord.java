package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words about the body that frighten. */
final class FrighteningWord implements Rule {

    private static final String PART = "(?:spine|back|neck|joint|hip|knee|shoulder|pelvis|disc|core|vertebrae?)";

    private static final String JOINT = "(?:" + PART + "|cartilage|joint surface|meniscus|ankle|toe|thumb)s?\\b";

    /** A word with what to say in its place. */
    private record Word(Pattern pattern, String instead) {
        static Word of(String pattern, String instead) {
            return new Word(Pattern.compile(pattern), instead);
        }
    }

    private static final List<Word> WORDS = List.of(
            Word.of("\\bwear(?:ing)? and tear(?:ing)?\\b", "normal changes with age"),
            Word.of("\\bdegenerat\\w*", "normal changes with age"),
            Word.of(
                    "\\b(?:worn(?:[- ](?:out|down|away))?|wearing[- ](?:out|down|away)) " + JOINT + "|" + JOINT
                            + " (?:is|are|has|have)(?: been| got| a bit| a little)? (?:worn|wearing (?:out|down|away))",
                    "a joint with some changes, as most have with age"),
            Word.of("\\bbone on bone\\b", "a joint with some changes"),
            Word.of("\\bcrumbl\\w*", "changes that come with age"),
            Word.of("\\bdamag\\w*", "sore; most tissues mend"),
            Word.of("\\b(?:slipped|slipping) (?:disc|disk)s?\\b", "a sore disc; it can settle"),
            Word.of("\\b(?:mis-?align\\w*|out of (?:place|alignment|line))\\b", "stiff"),
            Word.of(
                    "\\b(?:unstable " + PART + "|" + PART
                            + " (?:is|are) unstable|(?:spinal|lumbar|joint) instability)\\b",
                    "a part that needs more strength"),
            Word.of("\\b(?:bad|poor|faulty) posture\\b", "a position held for long"));

    private static final Pattern NOT =
            Pattern.compile("\\b(?:no|not|never|nothing|without|isn.t|doesn.t|won.t|cannot|can.t)\\b");

    /** What a text says that frightens, and what to say in its place. */
    private record Said(String words, String instead) {}

    private static final Remembered<Optional<Said>> SAID = Remembered.of(1024, FrighteningWord::made);

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
        return About.what("An English text for the person with words such as wear and tear, degeneration, damage, out"
                        + " of place, or bad posture. Where the sentence says that it is not so, all is well.")
                .why("Such words make people more afraid of their own body: in a trial one short film with them was"
                        + " enough.")
                .source("a trial with 169 people, Linskens and others 2023; the list is usual practice")
                .example("""
                    goal: Slow down the wear and tear in your knees.
                    """)
                .instead("""
                    goal: Make your knees strong for stairs.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.inEnglish().flatMap(text -> found(text).stream()).toList();
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return SAID.of(text.thing().value())
                .map(said -> Finding.of(
                        this,
                        text.place(),
                        "`%s` may frighten the person".formatted(said.words()),
                        "Say what helps, in words such as `%s`.".formatted(said.instead())));
    }

    private static Optional<Said> made(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Word word : WORDS) {
            Matcher found = word.pattern().matcher(lower);
            if (found.find() && !NOT.matcher(sentence(lower, found.start())).find()) {
                return Optional.of(new Said(found.group(), word.instead()));
            }
        }
        return Optional.empty();
    }

    /** The part of a sentence before an index. */
    private static String sentence(String text, int end) {
        int start =
                Math.max(text.lastIndexOf('.', end), Math.max(text.lastIndexOf('?', end), text.lastIndexOf('!', end)));
        return text.substring(start + 1, end);
    }
}
