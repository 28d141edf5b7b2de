package dev.uncramp.tui.cli;

/** What the exit codes mean; {@code uncramp --help} lists them. */
final class ExitCode {
    /** All well; advice alone is well too. */
    static final int FINE = 0;

    /** Errors or warnings were found, or a file could not be used. */
    static final int FOUND = 1;

    /** The command was used in a way it does not know, or there is nobody to answer it. */
    static final int USAGE = 2;

    /** Another session is running. */
    static final int BUSY = 3;

    /** The session, or a file that was asked for, could not be saved, or a result not printed. */
    static final int NOT_SAVED = 4;

    /** A fault of ours. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
