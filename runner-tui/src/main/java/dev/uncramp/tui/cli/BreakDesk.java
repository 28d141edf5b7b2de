package dev.uncramp.tui.cli;

import dev.uncramp.core.history.BreaksToday;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.program.BreakTimes;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Choice;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.WhereText;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.KeepingInTurn;
import dev.uncramp.tui.device.NoKeeping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens the breaks of a day, one after the other, and the day again between them.
 *
 * <p>The lock of the one runner is held during a break only, so that other sessions can be done in the hours between.
 */
final class BreakDesk implements Desk {

    private final Showing showing;
    private final DataPlaces places;
    private final KeepingInTurn keeping = new KeepingInTurn(new NoKeeping());
    private final ReadyProgram ready;
    private final BreakTimes times;
    private final Settings settings;
    private Model.Choices choices;
    private Optional<RunningLock> lock = Optional.empty();

    BreakDesk(
            Showing showing,
            DataPlaces places,
            ReadyProgram ready,
            BreakTimes times,
            Settings settings,
            Model.Choices choices) {
        this.showing = showing;
        this.places = places;
        this.ready = ready;
        this.times = times;
        this.settings = settings;
        this.choices = choices;
    }

    /** Keeps the session of each break in turn. */
    KeepingInTurn keeping() {
        return keeping;
    }

    /** Gives the lock back, if it is held. */
    void close() {
        lock.ifPresent(RunningLock::close);
        lock = Optional.empty();
    }

    /** The day as it stands: the break to come, and what was done today. */
    BreakDay day(History history) {
        Moment now = showing.clocks().now();
        LocalDate today = now.wall().toLocalDate();
        return BreakDay.of(
                plan(history),
                times,
                BreaksToday.of(history, ready.program().id(), today),
                choices,
                showing.display(settings.view()),
                now);
    }

    private Plan plan(History history) {
        return showing.next(ready, Wanted.NEXT, history, settings.waitForMe());
    }

    @Override
    public Optional<Keyboard> keyboard() {
        return settings.keys();
    }

    @Override
    public Function<Moment, Message> open(Choice choice) {
        return choice.match(new Choice.Cases<>() {
            @Override
            public Function<Moment, Message> home(Choice.Home home) {
                return backToTheDay();
            }

            @Override
            public Function<Moment, Message> program(Choice.Program program) {
                return refused("page.nothing");
            }

            @Override
            public Function<Moment, Message> left(Choice.Left left) {
                return refused("refused.nothing-left");
            }

            @Override
            public Function<Moment, Message> cramp(Choice.CrampNow now) {
                return refused("page.nothing");
            }

            @Override
            public Function<Moment, Message> aBreak(Choice.Break one) {
                return BreakDesk.this.aBreak(one);
            }
        });
    }

    /** What the break has in hand is on the disk before the lock is given back. */
    private Function<Moment, Message> backToTheDay() {
        keeping.goOnWith(new NoKeeping());
        close();
        BreakDay day = day(FilesAtStart.history(places));
        return at -> new Message.Opened(day, at);
    }

    private Function<Moment, Message> aBreak(Choice.Break one) {
        choices = choices.withMuted(one.muted());
        FilesAtStart found = FilesAtStart.find(places, showing.clocks().now().wall());
        if (found.busy()) {
            return at -> new Message.NotOpened(List.of(RunCommand.busy(found.since())), at);
        }
        lock = found.lock();
        Plan plan = plan(found.history());
        if (plan.timeline().isEmpty() && plan.questions().parts().isEmpty()) {
            close();
            return at -> new Message.NotOpened(List.of(WhereText.nothing(plan)), at);
        }
        keeping.goOnWith(showing.keeping(ready.kept(), found, places));
        Optional<Unfinished> left = found.left().map(there -> showing.unfinished(there, found.history()));
        Model model = Model.start(
                plan,
                left,
                choices,
                showing.display(settings.view()),
                showing.clocks().now());
        boolean answers = model.screen() == Screen.ANYTHING_NEW;
        return at -> new Message.Opened(model, one.pressed().filter(key -> answers), at);
    }

    @Override
    public Function<Moment, Message> keep(Settings changed) {
        return Message.Saved::new;
    }

    private static Function<Moment, Message> refused(String why) {
        return at -> new Message.NotOpened(List.of(Wording.english().text(why)), at);
    }
}
