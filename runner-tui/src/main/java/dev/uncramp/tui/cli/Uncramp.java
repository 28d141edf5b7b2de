package dev.uncramp.tui.cli;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.device.FaultLog;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command itself; without a word after it, it opens the front of the house. */
@Command(
        name = "uncramp",
        description = {
            "Guides you through a home exercise program, and stops when it hurts.",
            "No clinician has reviewed the programs yet. Not a medical device; it does not diagnose."
        },
        footer = {
            "",
            "Examples:",
            "  uncramp                                   where does it hurt? later: home",
            "  uncramp run lower-back/settle             a guided session",
            "  uncramp run my-program.yaml --plain       in lines, for a screen reader",
            "  uncramp run lower-back/settle --speed 10  a rehearsal, kept nowhere",
            "  uncramp now calf                          a cramp this minute",
            "  uncramp check my-program.yaml             all that is wrong with a program",
            "  uncramp show lower-back/restore           a program in words, with minutes",
            "  uncramp handout lower-back/settle -o settle.html   a program on paper",
            "  uncramp exercise pelvic-tilt              how one exercise is done",
            "  uncramp care heat-and-cold                warmth or cold, and for how long",
            "",
            "Ends with 0 when all is well, 1 when something was found, 2 when used in a",
            "way it does not know, 3 when another session is running, 4 when something",
            "was not saved or not printed, 70 when the fault is ours."
        })
final class Uncramp implements Callable<Integer> {
    static final String VERSION = "uncramp 0.1.0-SNAPSHOT";

    /** Every command by its word, in the order of the help page. */
    private static final List<Named> COMMANDS = List.of(
            new Named("run", RunCommand::new),
            new Named("now", NowCommand::new),
            new Named("new", NewCommand::new),
            new Named("build", BuildCommand::new),
            new Named("check", CheckCommand::new),
            new Named("show", ShowCommand::new),
            new Named("handout", HandoutCommand::new),
            new Named("format", FormatCommand::new),
            new Named("bundle", BundleCommand::new),
            new Named("schema", SchemaCommand::new),
            new Named("diff", DiffCommand::new),
            new Named("add", AddCommand::new),
            new Named("settings", SettingsCommand::new),
            new Named("programs", ProgramsCommand::new),
            new Named("exercises", ExercisesCommand::new),
            new Named("exercise", ExerciseCommand::new),
            new Named("care", CareCommand::new));

    private record Named(String word, Function<Surroundings, Object> maker) {}

    private final Surroundings world;

    @Mixin
    HelpPage help = new HelpPage();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    boolean version;

    private Uncramp(Surroundings world) {
        this.world = world;
    }

    /** The command that is called; making all of them takes longer. All where no command is named, to name them. */
    private static List<Named> called(String[] args) {
        if (args.length == 0) {
            return List.of();
        }
        List<Named> named =
                COMMANDS.stream().filter(one -> one.word().equals(args[0])).toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** Runs one command and gives its exit code. */
    static int run(String[] args, Surroundings world) {
        CommandLine line = new CommandLine(new Uncramp(world));
        called(args).forEach(one -> line.addSubcommand(one.maker().apply(world)));
        line.setOut(printer(world.out()))
                .setErr(printer(world.err()))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> misplaced(parsed, world).orElseGet(() -> new RunLast().execute(parsed)))
                .setParameterExceptionHandler((wrong, given) -> misused(wrong, world))
                .setExecutionExceptionHandler((fault, at, parsed) -> ourFault(fault, world));
        line.getCommandSpec().version(VERSION);
        return printed(line.execute(args), world);
    }

    /** The exit code of a command that is over; a result that nobody could read is no result. */
    private static int printed(int code, Surroundings world) {
        if (!world.out().hasLost()) {
            return code;
        }
        world.err().line(Wording.english().text("file.not-printed"));
        return code == ExitCode.FINE || code == ExitCode.FOUND ? ExitCode.NOT_SAVED : code;
    }

    @Option(names = "--plain", description = "Speaks in lines; the default where there is no full terminal.")
    private boolean plain;

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        int code = FrontDoor.open(world, plain, data.places(world));
        if (code == ExitCode.USAGE) {
            new CommandLine(this).usage(printer(world.out()));
        }
        return code;
    }

    /** What stands before the command is for home alone; left unsaid, a record would go to another folder than meant. */
    private static Optional<Integer> misplaced(ParseResult parsed, Surroundings world) {
        Optional<String> before = parsed.matchedOptions().stream()
                .filter(option -> parsed.hasSubcommand() && !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .findFirst();
        before.ifPresent(name -> world.err()
                .line("Put %s after \"%s\"."
                        .formatted(name, parsed.subcommand().commandSpec().name())));
        return before.map(name -> ExitCode.USAGE);
    }

    private static int misused(ParameterException wrong, Surroundings world) {
        world.err().line(SafeText.shown(String.valueOf(wrong.getMessage())).oneLine());
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            world.err().line("Did you mean %s?".formatted(String.join(" or ", near)));
        }
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        world.err().line("\"%s --help\" shows what it knows.".formatted(name));
        return ExitCode.USAGE;
    }

    private static int ourFault(Exception fault, Surroundings world) {
        world.err().line(FaultLog.keep(fault));
        return ExitCode.OUR_FAULT;
    }

    /** Lets picocli print through the guarded writer. */
    private static PrintWriter printer(GuardedWriter writer) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        writer.write(new String(text, from, length));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                true);
    }
}
