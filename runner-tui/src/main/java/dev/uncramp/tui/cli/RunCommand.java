package dev.uncramp.tui.cli;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.BreakTimes;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Begun;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.WhereText;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.NoKeeping;
import dev.uncramp.tui.device.SettingsStore;
import dev.uncramp.tui.device.TroubleWords;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
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

    @Option(names = "--voice", description = "Speaks too, through espeak-ng, spd-say or say.")
    private boolean voice;

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
        return speed.isPresent() ? rehearse(ready.atSomethingToDo(), speed.get()) : runForReal(ready);
    }

    private int rehearse(ReadyProgram ready, int times) {
        Settings settings = settings(world.places(data));
        Showing showing = new Showing(world, inLines(settings), Clocks.rehearsal(times), new Mailbox());
        Plan plan = showing.rehearsal(ready, settings.waitForMe());
        if (plan.timeline().isEmpty()) {
            return nothing(plan);
        }
        return showing.show(start(plan, Optional.empty(), showing, settings), new NoKeeping(), Desk.closed(settings));
    }

    private int runForReal(ReadyProgram ready) {
        DataPlaces places = world.places(data);
        Settings settings = settings(places);
        Showing showing = new Showing(world, inLines(settings), Clocks.system(), new Mailbox());
        FilesAtStart found = FilesAtStart.find(places, showing.clocks().now().wall());
        if (found.busy()) {
            world.err().line(busy(found.since()));
            return ExitCode.BUSY;
        }
        try {
            found.troubles()
                    .forEach(
                            trouble -> world.err().line(TroubleWords.of(trouble).value()));
            ReadyProgram sore = ready.withSoreSide(settings);
            Plan plan = showing.next(sore, picks.wanted(sore.program()), found.history(), settings.waitForMe());
            if (plan.timeline().isEmpty() && plan.questions().parts().isEmpty()) {
                return nothing(plan);
            }
            Optional<Caution> caution = Caution.of(ready, found);
            if (showing.lines()) {
                caution.ifPresent(its -> its.tell(world.out()));
            } else if (caution.isPresent() && !caution.get().tellAndWait(world)) {
                return ExitCode.USAGE;
            }
            Optional<BreakTimes> day = aDay(ready, showing);
            if (day.isPresent()) {
                found.lock().ifPresent(RunningLock::close);
                return breaks(sore, showing, places, settings, day.get(), found.history());
            }
            Optional<Unfinished> left = found.left().map(one -> showing.unfinished(one, found.history()));
            Keeping keeping = showing.keeping(ready.kept(), found, places);
            return showing.show(start(plan, left, showing, settings), keeping, Desk.closed(settings));
        } finally {
            found.lock().ifPresent(RunningLock::close);
        }
    }

    /** The breaks that today still has, where the program is one of breaks and none was asked for by name. */
    private Optional<BreakTimes> aDay(ReadyProgram ready, Showing showing) {
        return picks.wanted(ready.program()).equals(Wanted.NEXT)
                ? BreakTimes.of(ready.program())
                        .filter(times ->
                                times.next(showing.clocks().now().wall()).isPresent())
                : Optional.empty();
    }

    /** Stays open through the day; the voice is asked for, or the day begins without a sound. */
    private int breaks(
            ReadyProgram ready,
            Showing showing,
            DataPlaces places,
            Settings settings,
            BreakTimes times,
            History history) {
        boolean speaks = voice || (settings.voice() && !showing.lines());
        Model.Choices choices = Model.Choices.of(settings, Begun.AS_A_BREAK)
                .withMuted(mute || !speaks)
                .withVoice(speaks);
        BreakDesk desk = new BreakDesk(showing, places, ready, times, settings, choices);
        try {
            return showing.show(desk.day(history), desk.keeping(), desk);
        } finally {
            desk.close();
        }
    }

    private int nothing(Plan plan) {
        world.err().line(WhereText.nothing(plan));
        return ExitCode.FOUND;
    }

    /** How the person likes it; what is damaged is told. */
    private Settings settings(DataPlaces places) {
        SettingsStore.Found kept =
                new SettingsStore(places).read(Clocks.system().now().wall().toLocalDate());
        kept.news().forEach(line -> world.err().line(line.oneLine()));
        return kept.settings();
    }

    private Model start(Plan plan, Optional<Unfinished> left, Showing showing, Settings settings) {
        Model.Choices choices = Model.Choices.of(settings, Begun.BY_COMMAND)
                .withMuted(mute || !settings.sound())
                .withVoice(voice || (settings.voice() && !showing.lines()));
        return Model.start(
                plan,
                left,
                choices,
                showing.display(settings.view()),
                showing.clocks().now());
    }

    static String busy(Optional<OffsetDateTime> since) {
        Wording wording = Wording.english();
        return since.map(at -> wording.text("run.busy-since", at.format(DateTimeFormatter.ofPattern("HH:mm"))))
                .orElseGet(() -> wording.text("run.busy"));
    }

    private boolean inLines(Settings settings) {
        return plain || settings.plain() || world.facts().plain();
    }
}
