package dev.uncramp.core.clinical;

import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says where a number or a form comes from, such as {@code twice 8 [PEAK-back]} or {@code 5 times to begin with
 * [usual practice]}.
 *
 * @param said what comes from there
 * @param codes the codes at its end, which {@link Bibliography} knows; empty in a line that names none
 * @param usualPractice whether it says that it rests on usual practice
 */
public record SourceLine(String said, List<String> codes, boolean usualPractice) {

    private static final String USUAL = "usual practice";
    private static final Pattern END = Pattern.compile("\\s*\\[([^\\[\\]]+)\\]$");

    /** Keeps the codes as they are. */
    public SourceLine {
        codes = List.copyOf(codes);
    }

    /**
     * Reads a line.
     *
     * @param line the line as it stands in an exercise
     * @return what it says, and what stands in square brackets at its end
     */
    public static SourceLine of(SafeText line) {
        String rest = line.oneLine();
        List<String> codes = new ArrayList<>();
        boolean usual = false;
        for (Matcher end = END.matcher(rest); end.find(); end = END.matcher(rest)) {
            if (end.group(1).equals(USUAL)) {
                usual = true;
            } else {
                codes.add(0, end.group(1));
            }
            rest = rest.substring(0, end.start());
        }
        return new SourceLine(rest, codes, usual);
    }
}
