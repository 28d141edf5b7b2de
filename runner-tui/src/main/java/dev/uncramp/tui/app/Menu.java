package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** A sheet while it is put together, with what each of its choices leads to. */
final class Menu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private final String title;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final List<Sheet.Choice> choices = new ArrayList<>();
    private final List<Function<Front, Turned>> ways = new ArrayList<>();
    private OptionalInt usual = OptionalInt.empty();

    private Menu(String title) {
        this.title = title;
    }

    /** A menu whose title is a text of the bundle. */
    static Menu titled(String key, Object... arguments) {
        return new Menu(PHRASES.text(key, arguments));
    }

    /** A menu whose title is a text that comes from elsewhere. */
    static Menu named(String title) {
        return new Menu(title);
    }

    Menu lead(String key, Object... arguments) {
        return line(Sheet.Kind.LEAD, PHRASES.text(key, arguments));
    }

    Menu say(String key, Object... arguments) {
        return line(Sheet.Kind.SAY, PHRASES.text(key, arguments));
    }

    Menu care(String key, Object... arguments) {
        return line(Sheet.Kind.CARE, PHRASES.text(key, arguments));
    }

    Menu quiet(String key, Object... arguments) {
        return line(Sheet.Kind.QUIET, PHRASES.text(key, arguments));
    }

    /** Adds a text that comes from elsewhere. */
    Menu line(Sheet.Kind kind, String text) {
        lines.add(new Sheet.Line(kind, text));
        return this;
    }

    /** Adds a choice under the next digit. */
    Menu choice(String text, List<String> facts, Function<Front, Turned> way) {
        long digits =
                choices.stream().filter(choice -> choice.key().digit() >= 0).count();
        return lettered((char) ('1' + digits), text, facts, way);
    }

    Menu choice(String text, Function<Front, Turned> way) {
        return choice(text, List.of(), way);
    }

    /** Adds a choice under a letter. */
    Menu lettered(char letter, String text, List<String> facts, Function<Front, Turned> way) {
        choices.add(new Sheet.Choice(Key.typed(letter), text, facts));
        ways.add(way);
        return this;
    }

    /** Enter takes the choice that was added last. */
    Menu usual() {
        usual = OptionalInt.of(choices.size() - 1);
        return this;
    }

    /** Enter takes the choice that was added last where that is so. */
    Menu usualIf(boolean so) {
        return so ? usual() : this;
    }

    Sheet sheet(boolean inside) {
        return new Sheet(title, lines, choices, usual, inside);
    }

    /** What a choice leads to. */
    Turned take(Front front, int choice) {
        return ways.get(choice).apply(front);
    }
}
