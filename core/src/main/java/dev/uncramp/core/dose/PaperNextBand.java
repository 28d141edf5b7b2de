package dev.uncramp.core.dose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a line as on paper the band that comes when the goal is reached, such as {@code then a red band}.
 *
 * @param line the line without it
 * @param colour its colour; empty where none is named
 */
record PaperNextBand(String line, Optional<Band.Colour> colour) {

    private static final Pattern NEXT =
            Pattern.compile(",? ?\\b(?:and )?then (?:with |use |to )?(?:an? |the )?(?:band )?"
                    + "(yellow|red|green|blue|black)(?: band)?\\b");

    static PaperNextBand of(String line) {
        Matcher next = NEXT.matcher(line);
        return next.find()
                ? new PaperNextBand(
                        line.substring(0, next.start()) + " " + line.substring(next.end()),
                        Optional.ofNullable(LoadReader.COLOURS.get(next.group(1))))
                : new PaperNextBand(line, Optional.empty());
    }

    /** The band that may come before it, for an example: the next lighter one. */
    Optional<String> first() {
        return colour.flatMap(next -> Arrays.stream(Band.Colour.values())
                        .filter(lighter -> lighter.compareTo(next) < 0)
                        .max(Comparator.naturalOrder()))
                .map(lighter -> "band " + lighter.word());
    }

    /** It as a part of a dose. */
    Optional<String> part() {
        return colour.map(next -> "then band " + next.word());
    }
}
