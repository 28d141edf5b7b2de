package dev.uncramp.core.check;

import dev.uncramp.core.clinical.WordLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.PlainEnglish;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a program whose texts together are hard to read. */
final class HardToRead implements Rule {

    /** Fewer words say nothing about one text. */
    private static final int A_FEW = 8;

    private static final int LAST_SCHOOL_GRADE = 12;

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
        return About.what("English texts for the person that come, taken together, to a reading grade above 8, from a"
                        + " hundred words on.")
                .why("Many grown people read as children of eleven do, and pain makes reading harder. What is not"
                        + " understood is not done.")
                .source("the formula of Flesch and Kincaid over all texts; the limit is usual practice")
                .example("""
                    note: Maintain neutral lumbopelvic alignment throughout the repetition.
                    """)
                .instead("""
                    note: Keep your back still while you move.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        PlainEnglish.Measured all = program.inEnglish()
                .map(text -> PlainEnglish.measure(text.thing().value()))
                .reduce(PlainEnglish.Measured.NOTHING, PlainEnglish.Measured::and);
        if (!all.isEnough() || all.grade() <= WordLimits.HIGHEST_GRADE) {
            return List.of();
        }
        return hardest(program)
                .map(text -> Finding.of(
                        this,
                        text.place(),
                        "taken together, the texts are at school grade %s, and %d is the most; this one is the hardest"
                                .formatted(grade(all.grade()), (int) WordLimits.HIGHEST_GRADE),
                        "Say it, and the others, in short sentences and everyday words."))
                .stream()
                .toList();
    }

    /** A number that a school has; far beyond it the number says nothing. */
    private static String grade(double all) {
        return all > LAST_SCHOOL_GRADE ? "12 and more" : String.valueOf(Math.round(all));
    }

    private static Optional<Placed<SafeText>> hardest(Overview program) {
        return program.inEnglish()
                .filter(text -> PlainEnglish.measure(text.thing().value()).words() >= A_FEW)
                .max(Comparator.comparingDouble(
                        text -> PlainEnglish.measure(text.thing().value()).grade()));
    }
}
