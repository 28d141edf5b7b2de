package dev.uncramp.tui.cli;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.PainQuestions;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.DiskKeeping;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.TroubleWords;
import dev.uncramp.tui.plain.PlainRunner;
import dev.uncramp.tui.screen.ScreenRunner;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp run}: a guided session. */
@Command(
        name = "run",
        description = "Guides you through a program's session. S stops at any moment.",
        footer = {
            "",
            "Examples:",
            "  uncramp run lower-back/settle",
            "  uncramp run my-program.yaml --plain       in lines, for a screen reader",
            "  uncramp run lower-back/build --week 3",
            "  uncramp run lower-back/settle --speed 10  a rehearsal, kept nowhere",
            "",
            "A session that was broken off is offered again at the next start."
        })
final class RunCommand implements Callable<Integer> {
    private static final int FASTEST = 100;

    private final Surroundings world;

    @Parameters(paramLabel = "PROGRAM", description = "A program file, or the name of a built-in program.")
    private String program = "";

    @Mixin
    private Picks picks = new Picks();

    @Option(names = "--plain", description = "Speaks in lines; the default where there is no full terminal.")
    private boolean plain;

    @Option(names = "--speed", paramLabel = "N", description = "Rehearses N times as fast, 1 to 100; kept nowhere.")
    private Optional<Integer> speed = Optional.empty();

    @Option(names = "--mute", description = "Starts without sound.")
    private boolean mute;

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps records, journal and settings under DIR.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    RunCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (speed.filter(times -> times < 1 || times > FASTEST).isPresent()) {
            world.err().line("--speed takes a whole number from 1 to %d.".formatted(FASTEST));
            return ExitCode.USAGE;
        }
        Library library = Library.builtIn();
        Optional<ReadyProgram> found = ReadyProgram.find(program, picks, library, world);
        if (found.isEmpty()) {
            return ExitCode.FOUND;
        }
        ReadyProgram ready = found.get();
        if (ready.timeline().items().isEmpty()) {
            world.err().line(Wording.english().text("page.nothing"));
            return ExitCode.FOUND;
        }
        return speed.isPresent() ? rehearse(ready, speed.get()) : runForReal(ready);
    }

    private int rehearse(ReadyProgram ready, int times) {
        SessionRules rules = SessionRules.of(ready.program()).rehearsing();
        Plan plan = plan(ready, rules, History.empty());
        Clocks clocks = Clocks.rehearsal(times);
        return guide(plan, Optional.empty(), clocks, new Mailbox(), new NoKeeping());
    }

    private int runForReal(ReadyProgram ready) {
        Clocks clocks = Clocks.system();
        DataPlaces places = DataPlaces.of(world.environment(), data.map(folder -> world.path(folder.toString())));
        FilesAtStart found = FilesAtStart.find(places, clocks.now().wall());
        if (found.busy()) {
            world.err().line(busy(found.since()));
            return ExitCode.BUSY;
        }
        try {
            found.troubles().forEach(trouble -> world.err()
                    .line(TroubleWords.of(trouble).value()));
            return runAlone(ready, places, found, clocks);
        } finally {
            found.lock().ifPresent(RunningLock::close);
        }
    }

    private int runAlone(ReadyProgram ready, DataPlaces places, FilesAtStart found, Clocks clocks) {
        Mailbox mailbox = new Mailbox();
        Keeping keeping = DiskKeeping.at(new DiskKeeping.Desk(
                places,
                new KeptText(ready.source().name(), ready.source().text()),
                List.of(),
                Uncramp.VERSION,
                () -> SessionId.of(UUID.randomUUID().toString()),
                found.left().map(FilesAtStart.Left::unfinished),
                clocks,
                mailbox));
        Optional<Unfinished> left = found.left()
                .map(one -> new Unfinished(
                        one.plan(),
                        one.unfinished()
                                .session(one.plan().timeline(), awake(one.plan().rules())),
                        one.unfinished().lastSeen()));
        Plan plan = plan(ready, awake(SessionRules.of(ready.program())), found.history());
        return guide(plan, left, clocks, mailbox, keeping);
    }

    private static String busy(Optional<OffsetDateTime> since) {
        Wording wording = Wording.english();
        return since.map(at -> wording.text("run.busy-since", at.format(DateTimeFormatter.ofPattern("HH:mm"))))
                .orElseGet(() -> wording.text("run.busy"));
    }

    private int guide(Plan plan, Optional<Unfinished> left, Clocks clocks, Mailbox mailbox, Keeping keeping) {
        Display display = new Display(
                Size.USUAL, world.facts().utf8() ? Display.Letters.UNICODE : Display.Letters.ASCII, Display.View.BIG);
        Model start = Model.start(plan, left, new Model.Choices(mute, true), display, clocks.now());
        Ending ending = Ending.armed();
        if (inLines()) {
            return PlainRunner.run(
                    start, new PlainRunner.Shell(world.in(), world.out()::line, clocks, mailbox, keeping, ending));
        }
        return ScreenRunner.run(
                start,
                new ScreenRunner.Shell(world.facts(), world.in(), world.out()::line, clocks, mailbox, keeping, ending));
    }

    /** The screen wakes often, so being late is noticed soon; lines are waited for. */
    private SessionRules awake(SessionRules rules) {
        return inLines() ? rules : rules.withHeartbeat(ScreenRunner.HEARTBEAT);
    }

    private boolean inLines() {
        return plain || world.facts().plain();
    }

    /** What was done before is known; pain is asked after what is new, was raised, or was amber the last time. */
    private Plan plan(ReadyProgram ready, SessionRules rules, History history) {
        SessionRules asking = rules.askingAbout(PainQuestions.of(history, ready.timeline(), rules));
        return new Plan(
                ready.program(),
                ready.catalog(),
                ready.prescription(),
                asking,
                history.met(),
                inLines(),
                StartQuestions.full());
    }
}
