package dev.uncramp.tui.cli;

import java.util.Locale;

/** Where the program starts; numbers are written the same everywhere, whatever the machine's locale is. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words after the program's name
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(Uncramp.run(args, Surroundings.here()));
    }
}
