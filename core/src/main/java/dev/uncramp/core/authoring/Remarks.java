package dev.uncramp.core.authoring;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes remarks into a program's text, as comments above the places that they are about. */
public final class Remarks {

    /** A comment is wrapped at this column, so that it can be read beside the text. */
    private static final int WIDEST = 100;

    private Remarks() {}

    /**
     * Writes remarks above places.
     *
     * @param source the text of a program
     * @param places where its places stand
     * @param remarks what to say about each place; where two stand in one line, in the order of the map
     * @return the text that reads as the same program, with the remarks as comments
     */
    public static SourceText above(SourceText source, PathTable places, Map<ProgramPath, String> remarks) {
        Map<Integer, List<String>> byLine = new TreeMap<>();
        remarks.forEach((place, remark) -> byLine.computeIfAbsent(
                        places.span(place).start().line(), none -> new ArrayList<>())
                .add(remark));
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= source.lines(); line++) {
            String written = source.line(line);
            for (String remark : byLine.getOrDefault(line, List.of())) {
                text.append(comment(remark, indentation(written)));
            }
            text.append(written).append(line < source.lines() ? "\n" : "");
        }
        return new SourceText(source.name(), text.toString());
    }

    /**
     * Writes a text as lines of a comment.
     *
     * @param text what to say
     * @param indentation how many blanks stand before each line
     * @return the lines, each with its line feed
     */
    public static String comment(String text, int indentation) {
        String before = " ".repeat(indentation) + "# ";
        StringBuilder lines = new StringBuilder();
        Wrap.lines(SafeText.shown(text).oneLine(), WIDEST - before.length())
                .forEach(line -> lines.append(before).append(line).append('\n'));
        return lines.toString();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
