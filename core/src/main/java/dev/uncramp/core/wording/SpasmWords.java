package dev.uncramp.core.wording;

import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.ProgramHead;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a program is for a spasm or a sore back or neck, so that what is said of spasms fits it. */
public final class SpasmWords {
    private static final Set<Region> BACK = EnumSet.of(Region.NECK, Region.UPPER_BACK, Region.LOWER_BACK);
    private static final Pattern SPASM = Pattern.compile("\\b(?:spasm|cramp)(?:s|ed|ing)?\\b");

    private SpasmWords() {}

    /**
     * Looks at what a program is for.
     *
     * @param head the head of the program
     * @return true for a neck or a back, and where the title, the goal, the gate or the people speak of a spasm or a cramp
     */
    public static boolean fit(ProgramHead head) {
        return head.region().filter(BACK::contains).isPresent()
                || Stream.of(
                                Stream.of(head.title()),
                                head.goal().stream(),
                                head.forWhom().stream(),
                                head.gate().stream())
                        .flatMap(texts -> texts)
                        .anyMatch(text -> SPASM.matcher(text.value().toLowerCase(Locale.ROOT))
                                .find());
    }
}
