package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Farewell;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Turned;
import dev.uncramp.tui.app.Update;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.FaultLog;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.Performer;
import dev.uncramp.tui.device.Speech;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The line front end: the same messages and the same update as on the screen, but what follows is said in lines.
 *
 * <p>One event is one appended line, in whole sentences, so that a screen reader, a pipe or a file gets a text that
 * reads. It sleeps until a line comes in or the next thing is due, and writes no byte that is not a letter or a line
 * end.
 */
public final class PlainRunner {

    /**
     * How long it sleeps at most; the rules of the session are to know it. It says nothing when it wakes, but it sees
     * that it was stopped meanwhile, or that the machine slept.
     */
    public static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final int OUR_FAULT = 70;

    private final Shell shell;
    private final Performer performer;
    private volatile Scene scene; // also read where the process is told to end
    private Optional<Effect.Quit> quit = Optional.empty();

    private PlainRunner(Scene start, Shell shell) {
        this.scene = start;
        this.shell = shell;
        this.performer = new Saying();
    }

    /**
     * What the runner works with.
     *
     * @param typed where the lines come from that a person types
     * @param words prints a line and sends it at once
     * @param clocks the two clocks
     * @param mailbox where the answers of the disk arrive
     * @param keeping keeps journal and record
     * @param desk opens scenes and keeps settings
     * @param keyboard the keyboard, unless the person has said to have another
     * @param speech speaks where that is wanted
     * @param ending what happens at the end of the process
     */
    public record Shell(
            InputStream typed,
            Consumer<String> words,
            Clocks clocks,
            Mailbox mailbox,
            Keeping keeping,
            Desk desk,
            Keyboard keyboard,
            Speech speech,
            Ending ending) {}

    /**
     * Runs until a person leaves, the session is over or the input ends.
     *
     * @param start the scene at the start; the plan of a session waits before every exercise
     * @param shell what to work with
     * @return the exit code
     */
    public static int run(Scene start, Shell shell) {
        shell.ending().set(Ending.Part.FILES, shell.keeping()::finish);
        shell.ending().set(Ending.Part.VOICE, shell.speech()::finish);
        List<String> farewell;
        int code;
        PlainRunner runner = new PlainRunner(start, shell);
        shell.ending().set(Ending.Part.WORDS, runner::brokenOff);
        try {
            Effect.Quit quit = runner.loop();
            farewell = quit.farewell();
            code = quit.code();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            farewell = List.of();
            code = OUR_FAULT;
        } catch (RuntimeException | Error fault) {
            shell.ending().set(Ending.Part.WORDS, () -> {});
            shell.ending().now();
            farewell = List.of(FaultLog.keep(fault));
            code = OUR_FAULT;
        }
        List<String> last = farewell;
        shell.ending().set(Ending.Part.WORDS, () -> last.forEach(shell.words()));
        shell.ending().now();
        return code;
    }

    /** Ctrl-C ends the process wherever it is: what was done waits, and how to go on is said below the mark of the key. */
    private void brokenOff() {
        List<String> farewell = Farewell.brokenOff(scene);
        if (!farewell.isEmpty()) {
            shell.words().accept("");
            farewell.forEach(shell.words());
        }
    }

    private Effect.Quit loop() throws InterruptedException {
        Script.opening(scene).forEach(this::say);
        new TypedLines(shell.typed(), this::typed, () -> shell.mailbox().put(Message.InputEnded::new)).start();
        while (quit.isEmpty()) {
            Optional<Function<Moment, Message>> news =
                    shell.mailbox().take(shell.clocks().until(wake()));
            hear(news.orElse(Message.Ticked::new));
        }
        return quit.orElseThrow();
    }

    private Duration wake() {
        Clocks clocks = shell.clocks();
        Duration latest = clocks.now().elapsed().plus(scene.longestSleep().multipliedBy(clocks.speed()));
        return scene.wakeAt().filter(due -> due.compareTo(latest) < 0).orElse(latest);
    }

    /** What a line means depends on the scene that stands when its turn comes. */
    private void typed(String line) {
        shell.mailbox().put(at -> TypedWords.message(scene, keyboard(), line, at));
    }

    private Keyboard keyboard() {
        return shell.desk().keyboard().orElse(shell.keyboard());
    }

    private void hear(Function<Moment, Message> news) {
        Scene before = scene;
        Turned turned = Update.of(scene, news.apply(shell.clocks().now()));
        scene = turned.scene();
        Script.lines(before, turned).forEach(this::say);
        shell.speech().hear(before, turned);
        turned.effects().forEach(effect -> effect.match(performer).run());
    }

    private void say(String line) {
        shell.words().accept(SafeText.shown(line).oneLine());
    }

    /** Cues are said, not sounded. */
    private final class Saying extends Performer {

        private Saying() {
            super(shell.keeping(), shell.desk(), PlainRunner.this::hear);
        }

        @Override
        public Runnable quit(Effect.Quit effect) {
            return () -> quit = Optional.of(effect);
        }
    }
}
