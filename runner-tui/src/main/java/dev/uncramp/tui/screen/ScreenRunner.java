package dev.uncramp.tui.screen;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Turned;
import dev.uncramp.tui.app.Unread;
import dev.uncramp.tui.app.Update;
import dev.uncramp.tui.device.Bell;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.FaultLog;
import dev.uncramp.tui.device.HeldKeys;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.Performer;
import dev.uncramp.tui.device.Speech;
import dev.uncramp.tui.device.TerminalFacts;
import dev.uncramp.tui.device.TerminalOutput;
import dev.uncramp.tui.device.Tty;
import dev.uncramp.tui.view.Frame;
import dev.uncramp.tui.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The full-screen front end: message, update, effects, frame, and again, all on one thread.
 *
 * <p>It sleeps until the next message, while a session runs no longer than a quarter of a second, and wakes where the
 * seconds of the step in hand change; so no second is shown late, whatever phase the step began in. What the time is,
 * the clock says: a wake-up only asks it.
 */
public final class ScreenRunner {

    /** How long it sleeps at most while a session runs; the rules of the session are to know it. */
    public static final Duration HEARTBEAT = Waking.OFTEN;

    private static final int NO_TERMINAL = 2;
    private static final int OUR_FAULT = 70;
    private static final int TERMINAL_GONE = 129;
    private static final Duration WAS_STOPPED = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(2);

    private final Shell shell;
    private final BiFunction<Scene, Size, Frame> view;
    private final Bell bell;
    private final TakenTerminal terminal;
    private final Performer performer;
    private final AtomicBoolean sizeIsAsked = new AtomicBoolean();
    private Scene scene;
    private boolean goesOn;
    private Optional<Effect.Quit> quit = Optional.empty();
    private Optional<Long> goneAt = Optional.empty();

    private ScreenRunner(Scene start, BiFunction<Scene, Size, Frame> view, Shell shell) throws IOException {
        TerminalOutput output = TerminalOutput.here();
        this.shell = shell;
        this.performer = new Drawing();
        this.view = view;
        this.scene = start;
        this.bell = new Bell(output::bell, shell.clocks()::nanos);
        Palette palette = new Palette(shell.facts().colour(), shell.facts().utf8());
        this.terminal = TakenTerminal.take(Tty.here(), output, shell.keys(), palette, shell.ending(), new News());
    }

    /**
     * What the runner works with.
     *
     * @param facts what is true of the terminal
     * @param keys where the keys' bytes come from
     * @param words prints a line on the screen that the terminal had before
     * @param clocks the two clocks
     * @param mailbox where the answers of the disk arrive
     * @param keeping keeps journal and record
     * @param desk opens scenes and keeps settings
     * @param speech speaks where that is wanted
     * @param ending what happens at the end of the process
     */
    public record Shell(
            TerminalFacts facts,
            InputStream keys,
            Consumer<String> words,
            Clocks clocks,
            Mailbox mailbox,
            Keeping keeping,
            Desk desk,
            Speech speech,
            Ending ending) {}

    /**
     * Runs until a person leaves, the session is over or the terminal goes away.
     *
     * @param start the scene at the start, for a terminal of any size
     * @param shell what to work with
     * @return the exit code
     */
    public static int run(Scene start, Shell shell) {
        return run(start, View::of, shell);
    }

    /** Runs with another view; a test lets one fail. */
    static int run(Scene start, BiFunction<Scene, Size, Frame> view, Shell shell) {
        shell.ending().set(Ending.Part.FILES, shell.keeping()::finish);
        shell.ending().set(Ending.Part.VOICE, shell.speech()::finish);
        List<String> farewell;
        int code;
        try {
            Effect.Quit quit = new ScreenRunner(start, view, shell).loop();
            farewell = quit.farewell();
            code = quit.code();
        } catch (IOException noTerminal) {
            farewell = List.of(Wording.english().text("screen.cannot"));
            code = NO_TERMINAL;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            farewell = List.of();
            code = OUR_FAULT;
        } catch (RuntimeException | Error fault) {
            shell.ending().now();
            farewell = List.of(FaultLog.keep(fault));
            code = OUR_FAULT;
        }
        shell.ending().now();
        farewell.forEach(shell.words());
        return code;
    }

    private Effect.Quit loop() throws IOException, InterruptedException {
        Clocks clocks = shell.clocks();
        hear(at -> new Message.Resized(terminal.size(), at));
        show();
        terminal.listen();
        while (quit.isEmpty()) {
            Duration wake = Waking.next(scene, clocks.now().elapsed(), clocks.speed());
            Optional<Function<Moment, Message>> news = shell.mailbox().take(clocks.until(wake));
            if (clocks.now().elapsed().minus(wake).compareTo(WAS_STOPPED) > 0) {
                cameBack(terminal::takeAgain);
            }
            hear(news.orElse(Message.Ticked::new));
            hearTheRest();
            show();
        }
        terminal.stopListening();
        return quit.orElseThrow();
    }

    /** Many keys at once, such as a paste, are heard one by one and drawn once. */
    private void hearTheRest() throws InterruptedException {
        Optional<Function<Moment, Message>> news = shell.mailbox().take(Duration.ZERO);
        while (news.isPresent()) {
            hear(news.orElseThrow());
            news = shell.mailbox().take(Duration.ZERO);
        }
    }

    private void hear(Function<Moment, Message> news) {
        if (quit.isPresent()) {
            return;
        }
        Scene before = scene;
        Turned turned = Update.of(before, news.apply(shell.clocks().now()));
        scene = turned.scene();
        shell.speech().hear(before, turned);
        turned.effects().forEach(effect -> effect.match(performer).run());
    }

    private void show() {
        if (goneAt.isPresent()) {
            boolean over = shell.clocks().nanos() - goneAt.orElseThrow() > LAST_WORK.toNanos();
            quit = over ? quit.or(() -> Optional.of(new Effect.Quit(TERMINAL_GONE, List.of()))) : quit;
        } else if (quit.isEmpty()) {
            try {
                Frame frame = view.apply(scene, scene.display().size());
                goesOn = frame.goesOn();
                terminal.show(frame);
            } catch (IOException gone) {
                terminalGone();
            }
        }
    }

    /** Without a terminal the session is left for the next start; nothing is drawn while that takes its time. */
    private void terminalGone() {
        if (goneAt.isEmpty()) {
            goneAt = Optional.of(shell.clocks().nanos());
            shell.mailbox().put(Message.TerminalGone::new);
        }
    }

    private void cameBack(SizeSource terminalIsBack) {
        try {
            Size size = terminalIsBack.size();
            shell.mailbox().put(at -> new Message.Resized(size, at));
            shell.mailbox().put(Message.CameToFront::new);
        } catch (IOException gone) {
            terminalGone();
        }
    }

    /** Something done to the terminal that tells its size afterwards. */
    @FunctionalInterface
    private interface SizeSource {
        Size size() throws IOException;
    }

    /** What the terminal tells, as messages. */
    private final class News implements TakenTerminal.Listener {
        private final HeldKeys held = new HeldKeys();

        @Override
        public void pressed(Key key) {
            if (held.counts(key, shell.clocks().nanos())) {
                shell.mailbox()
                        .put(at -> new Message.KeyPressed(meant(keyboard().meant(key)), at));
            }
        }

        private Key meant(Key key) {
            return goesOn ? Unread.meant(scene, key) : key;
        }

        private Keyboard keyboard() {
            return shell.desk().keyboard().orElse(shell.facts().keyboard());
        }

        /** A thousand signals may come in a second: the size is asked when its turn comes, once. */
        @Override
        public void resized() {
            if (sizeIsAsked.compareAndSet(false, true)) {
                shell.mailbox().put(at -> new Message.Resized(asked(), at));
            }
        }

        private Size asked() {
            sizeIsAsked.set(false);
            try {
                return terminal.askSize();
            } catch (IOException gone) {
                return terminal.size();
            }
        }

        @Override
        public void gone() {
            shell.mailbox().put(at -> {
                terminalGone();
                return new Message.Ticked(at);
            });
        }
    }

    /** Cues ring the bell. */
    private final class Drawing extends Performer {

        private Drawing() {
            super(shell.keeping(), shell.desk(), ScreenRunner.this::hear);
        }

        @Override
        public Runnable cued(Effect.Cued effect) {
            return effect.aloud() ? () -> bell.sound(effect.cue()) : () -> {};
        }

        @Override
        public Runnable silence(Effect.Silence effect) {
            return bell::silence;
        }

        @Override
        public Runnable suspend(Effect.Suspend effect) {
            return () -> {
                bell.silence();
                cameBack(terminal::suspend);
            };
        }

        @Override
        public Runnable redraw(Effect.Redraw effect) {
            return terminal::redraw;
        }

        @Override
        public Runnable quit(Effect.Quit effect) {
            return () -> {
                bell.silence();
                quit = Optional.of(effect);
            };
        }
    }
}
