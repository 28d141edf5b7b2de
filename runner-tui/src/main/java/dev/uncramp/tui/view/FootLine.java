package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.KeyNames;
import dev.uncramp.tui.app.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The line of keys at the foot, as many as fit; how to stop, to pause and to leave go last. */
final class FootLine {

    private FootLine() {}

    static String of(List<Binding> keys, Phrases phrases, int columns) {
        List<Binding> shown = keys.stream()
                .filter(binding -> !binding.foot().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        shown.sort(Comparator.comparingInt(FootLine::order));
        while (!shown.isEmpty()) {
            for (Form form : Form.values()) {
                String line = line(shown, phrases, form);
                if (DisplayWidth.of(line) <= columns) {
                    return line;
                }
            }
            shown.remove(leastWanted(shown));
        }
        return "";
    }

    private static String line(List<Binding> shown, Phrases phrases, Form form) {
        return shown.stream()
                .map(binding -> phrases.text(
                        "foot.item",
                        KeyNames.of(binding, phrases),
                        phrases.text(
                                form == Form.SHORT && binding.act() == Act.STOP ? "foot.stop-short" : binding.foot())))
                .collect(Collectors.joining(form == Form.LONG ? "   " : "  "));
    }

    private static Binding leastWanted(List<Binding> shown) {
        return shown.stream()
                .max(Comparator.comparingInt(FootLine::wanted).thenComparingInt(shown::indexOf))
                .orElse(shown.get(0));
    }

    /** How early a key goes where room is short; the first to go has the largest number. */
    private static int wanted(Binding binding) {
        return switch (binding.act()) {
            case STOP -> -1;
            case NONE_NEW, SOME_NEW, NOT_SURE, YES, NO, UNSURE -> 0;
            case LEAVE -> 1;
            case DONE, CRAMP -> 2;
            case PAUSE, CLOSE -> 3;
            case HELP -> 6;
            case MORE -> 5;
            default -> 4;
        };
    }

    /** Where a key stands in the line. */
    private static int order(Binding binding) {
        return switch (binding.act()) {
            case PAUSE -> 0;
            case STOP -> 2;
            case HELP -> 3;
            case LEAVE -> 4;
            default -> 1;
        };
    }

    private enum Form {
        LONG,
        CLOSE,
        SHORT
    }
}
