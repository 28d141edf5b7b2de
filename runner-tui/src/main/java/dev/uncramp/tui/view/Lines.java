package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.Wrap;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a text into lines so that no short word stands alone in the last one. */
final class Lines {

    /** A longer word, such as a file's path, may stand alone. */
    private static final int SHORT = 16;

    private Lines() {}

    /** As few lines as there must be; the last one begins with a sentence, else it has two words, where that can be. */
    static List<String> of(String text, int columns) {
        List<String> lines = Wrap.lines(text, columns);
        if (!endsAlone(lines)) {
            return lines;
        }
        List<List<String>> narrower = IntStream.range(columns / 2, columns)
                .map(i -> columns / 2 + columns - 1 - i)
                .mapToObj(room -> Wrap.lines(text, room))
                .filter(other -> other.size() == lines.size() && !endsAlone(other))
                .toList();
        return narrower.stream()
                .filter(Lines::endsWithASentence)
                .findFirst()
                .or(() -> narrower.stream().findFirst())
                .orElse(lines);
    }

    private static boolean endsAlone(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return lines.size() > 1 && last.indexOf(' ') < 0 && DisplayWidth.of(last) < SHORT;
    }

    private static boolean endsWithASentence(List<String> lines) {
        return lines.get(lines.size() - 2).endsWith(".");
    }
}
