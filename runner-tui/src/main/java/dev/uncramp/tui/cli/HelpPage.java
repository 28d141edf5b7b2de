package dev.uncramp.tui.cli;

import picocli.CommandLine.Option;

/** The option of every command that shows its help page. */
final class HelpPage {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean shown;
}
