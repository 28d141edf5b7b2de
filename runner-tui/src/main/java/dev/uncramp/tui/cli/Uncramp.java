package dev.uncramp.tui.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command without a word after it. */
@Command(name = "uncramp", mixinStandardHelpOptions = true, version = "uncramp 0.1.0-SNAPSHOT")
final class Uncramp implements Runnable {

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new CommandLine(new Uncramp())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public void run() {}
}
