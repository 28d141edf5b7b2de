package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Next;
import dev.uncramp.tui.app.Saving;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Update;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.FaultLog;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
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

    private static final int OUR_FAULT = 70;
    private static final Duration LONG = Duration.ofHours(1);

    private final Shell shell;
    private final Performer performer = new Performer();
    private Model model;
    private Optional<Effect.Quit> quit = Optional.empty();

    private PlainRunner(Model start, Shell shell) {
        this.model = start;
        this.shell = shell;
    }

    /**
     * What the runner works with.
     *
     * @param typed where the lines come from that a person types
     * @param words prints a line and sends it at once
     * @param clocks the two clocks
     * @param mailbox where the answers of the disk arrive
     * @param keeping keeps journal and record
     * @param ending what happens at the end of the process
     */
    public record Shell(
            InputStream typed,
            Consumer<String> words,
            Clocks clocks,
            Mailbox mailbox,
            Keeping keeping,
            Ending ending) {}

    /**
     * Runs until a person leaves, the session is over or the input ends.
     *
     * @param start the model at the start, with a plan that waits before every exercise
     * @param shell what to work with
     * @return the exit code
     */
    public static int run(Model start, Shell shell) {
        shell.ending().set(Ending.Part.FILES, shell.keeping()::finish);
        List<String> farewell;
        int code;
        try {
            Effect.Quit quit = new PlainRunner(start, shell).loop();
            farewell = quit.farewell();
            code = quit.code();
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

    private Effect.Quit loop() throws InterruptedException {
        Script.opening(model).forEach(this::say);
        new TypedLines(shell.typed(), this::typed, () -> shell.mailbox().put(Message.InputEnded::new)).start();
        while (quit.isEmpty()) {
            Duration wake = model.wakeAt()
                    .orElseGet(() -> shell.clocks().now().elapsed().plus(LONG));
            Optional<Function<Moment, Message>> news =
                    shell.mailbox().take(shell.clocks().until(wake));
            hear(news.orElse(Message.Ticked::new));
            leaveWhenAllIsSaid();
        }
        return quit.orElseThrow();
    }

    /** What a line means depends on the screen that stands when its turn comes. */
    private void typed(String line) {
        shell.mailbox().put(at -> TypedWords.message(model.screen(), line, at));
    }

    private void hear(Function<Moment, Message> news) {
        Model before = model;
        Next next = Update.of(model, news.apply(shell.clocks().now()));
        model = next.model();
        Script.lines(before, next).forEach(this::say);
        next.effects().forEach(effect -> effect.match(performer).run());
    }

    /** Once the summary is said and the record is kept, nothing is left to wait for. */
    private void leaveWhenAllIsSaid() {
        boolean settled = model.stage().saving().state() != Saving.State.UNDER_WAY;
        if (quit.isEmpty() && model.below() == Screen.SUMMARY && settled) {
            hear(at -> new Message.KeyPressed(Key.typed('q'), at));
        }
    }

    private void say(String line) {
        shell.words().accept(SafeText.shown(line).oneLine());
    }

    /** What each effect does; cues are said, not sounded. */
    private final class Performer implements Effect.Cases<Runnable> {

        @Override
        public Runnable openJournal(Effect.OpenJournal effect) {
            return () -> shell.keeping().openJournal(effect);
        }

        @Override
        public Runnable reopenJournal(Effect.ReopenJournal effect) {
            return () -> shell.keeping().reopenJournal(effect);
        }

        @Override
        public Runnable journal(Effect.Journal effect) {
            return () -> shell.keeping().journal(effect);
        }

        @Override
        public Runnable cued(Effect.Cued effect) {
            return () -> {};
        }

        @Override
        public Runnable silence(Effect.Silence effect) {
            return () -> {};
        }

        @Override
        public Runnable saveRecord(Effect.SaveRecord effect) {
            return () -> shell.keeping().saveRecord(effect);
        }

        @Override
        public Runnable saveNotToday(Effect.SaveNotToday effect) {
            return () -> shell.keeping().saveNotToday(effect);
        }

        @Override
        public Runnable suspend(Effect.Suspend effect) {
            return () -> {};
        }

        @Override
        public Runnable redraw(Effect.Redraw effect) {
            return () -> {};
        }

        @Override
        public Runnable quit(Effect.Quit effect) {
            return () -> quit = Optional.of(effect);
        }
    }
}
