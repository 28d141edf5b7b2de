package dev.uncramp.core.dose;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of an interval as they stand on paper, without brackets or with them in another order.
 *
 * @param line the line, with what belongs before a bracket put there
 * @param interval the interval as a dose says it, where the whole line is one
 * @param isExample whether its words are an example, since paper says on and off
 */
record PaperTurns(String line, Optional<String> interval, boolean isExample) {

    private static final String LABELS =
            "(?:run|jog|walk|march|bike|swim|rest|in|out|hold|forward|back|easy|slow|moderate|brisk|fast|hard|on|off)";
    private static final String PHASE = "\\d{1,3}(?:\\.\\d)? (?:s|min) " + LABELS;
    private static final Pattern TURNS =
            Pattern.compile("(?:(\\d{1,2}) x )?(" + PHASE + ")(?: ?(?:,|/|\\+|and|then)+ ?| )(" + PHASE
                    + ")(?:,? x (\\d{1,2})|,? (?:for )?(\\d{1,2}) (?:rounds|times|sets|x))?");
    private static final Pattern BRACKETS_LAST = Pattern.compile("(\\([^()]*\\)) x (\\d{1,2})");

    /** Parts of an interval, one after the other, that stand without brackets or with them in the other order. */
    static PaperTurns of(String text) {
        String left = text.replaceAll("\\b(?:rounds?|sets?|times|x)(?: of)? \\(", "x (")
                .replaceAll("(?<=\\d )(min|s|h) \\((?=[^()]*,)", "$1 of (")
                .replaceAll("(?<=\\d )\\((?=[^()]*,)", "x (");
        Matcher last = BRACKETS_LAST.matcher(left);
        if (last.matches()) {
            return new PaperTurns(left, Optional.of(last.group(2) + " x " + last.group(1)), false);
        }
        String line = left.replaceAll("[\\s,]+$", "");
        Matcher turns = TURNS.matcher(line);
        if (!turns.matches()) {
            return new PaperTurns(left, Optional.empty(), false);
        }
        String rounds = Stream.of(1, 4, 5)
                .map(turns::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(count -> count + " x ")
                .orElse("");
        String phases = turns.group(2) + ", " + turns.group(3);
        String interval = rounds + "(" + phases.replace(" on", " walk").replace(" off", " rest") + ")";
        return new PaperTurns(left, Optional.of(interval), phases.matches(".* (?:on|off)\\b.*"));
    }
}
