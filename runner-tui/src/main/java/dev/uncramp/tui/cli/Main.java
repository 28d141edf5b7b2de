package dev.uncramp.tui.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words after the program's name
     */
    public static void main(String[] args) {
        System.exit(Uncramp.run(args, System.out, System.err));
    }
}
