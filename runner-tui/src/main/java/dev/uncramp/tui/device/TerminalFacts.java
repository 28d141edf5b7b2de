package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Keyboard;
import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;

/**
 * What is true of the terminal that the program was started on.
 *
 * @param terminal whether standard input and standard output are both a terminal
 * @param full whether it can show a whole screen: a terminal that is not dumb
 * @param colour whether colour is welcome
 * @param accessible whether lines are asked for in place of a screen ({@code ACCESSIBLE})
 * @param utf8 whether the locale says that characters beyond ASCII can be shown
 * @param keyboard the usual keyboard of the locale
 */
public record TerminalFacts(
        boolean terminal, boolean full, boolean colour, boolean accessible, boolean utf8, Keyboard keyboard) {

    /**
     * The facts of this process.
     *
     * @return what its streams and its environment say
     */
    public static TerminalFacts here() {
        return of(System.getenv(), isTerminal());
    }

    /**
     * The facts that an environment states.
     *
     * @param environment the environment's variables
     * @param terminal whether standard input and standard output are both a terminal
     * @return the facts
     */
    public static TerminalFacts of(Map<String, String> environment, boolean terminal) {
        String term = environment.getOrDefault("TERM", "");
        boolean knownTerm = !term.isEmpty() && !term.equals("dumb") && !term.equals("unknown");
        String accessible = environment.getOrDefault("ACCESSIBLE", "").toLowerCase(Locale.ROOT);
        boolean wantsLines = !accessible.isEmpty() && !accessible.equals("0") && !accessible.equals("false");
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
        String locale = locale(environment);
        return new TerminalFacts(
                terminal, terminal && knownTerm, colour, wantsLines, utf8(locale), Keyboard.of(locale));
    }

    /**
     * Whether the line front end is the right one.
     *
     * @return true without a terminal, on a dumb one, and where lines are asked for
     */
    public boolean plain() {
        return !full || accessible;
    }

    /** The first of the names that says something about characters. */
    private static String locale(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale;
            }
        }
        return "";
    }

    private static boolean utf8(String locale) {
        String lower = locale.toLowerCase(Locale.ROOT);
        return lower.endsWith("utf-8") || lower.endsWith("utf8");
    }

    /** From Java 22 on a console may exist without a terminal, and says so itself. */
    @SuppressWarnings("SystemConsoleNull") // what null means goes by the version
    private static boolean isTerminal() {
        if (System.getProperty(Tty.PRETENDED) != null) {
            return true;
        }
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
