package dev.uncramp.tui.device;

import dev.uncramp.core.session.Moment;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Message;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Performs the effects that are the same for every front end: what is to be kept, and what is to be opened. What sounds
 * or is drawn does nothing here.
 */
public abstract class Performer implements Effect.Cases<Runnable> {

    private final Keeping keeping;
    private final Desk desk;
    private final Consumer<Function<Moment, Message>> answered;

    /**
     * A performer.
     *
     * @param keeping keeps journal and record
     * @param desk opens scenes and keeps settings
     * @param answered takes the desk's answers, before anything that was typed meanwhile
     */
    protected Performer(Keeping keeping, Desk desk, Consumer<Function<Moment, Message>> answered) {
        this.keeping = keeping;
        this.desk = desk;
        this.answered = answered;
    }

    @Override
    public final Runnable openJournal(Effect.OpenJournal effect) {
        return () -> keeping.openJournal(effect);
    }

    @Override
    public final Runnable reopenJournal(Effect.ReopenJournal effect) {
        return () -> keeping.reopenJournal(effect);
    }

    @Override
    public final Runnable journal(Effect.Journal effect) {
        return () -> keeping.journal(effect);
    }

    @Override
    public final Runnable saveRecord(Effect.SaveRecord effect) {
        return () -> keeping.saveRecord(effect);
    }

    @Override
    public final Runnable saveLeftOut(Effect.SaveLeftOut effect) {
        return () -> keeping.saveLeftOut(effect);
    }

    @Override
    public final Runnable saveNotToday(Effect.SaveNotToday effect) {
        return () -> keeping.saveNotToday(effect);
    }

    @Override
    public final Runnable keep(Effect.Keep effect) {
        return () -> keeping.keep(effect);
    }

    @Override
    public final Runnable saveCramp(Effect.SaveCramp effect) {
        return () -> keeping.saveCramp(effect);
    }

    @Override
    public final Runnable open(Effect.Open effect) {
        return () -> answered.accept(desk.open(effect.choice()));
    }

    @Override
    public final Runnable keepSettings(Effect.KeepSettings effect) {
        return () -> answered.accept(desk.keep(effect.settings()));
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
    public Runnable suspend(Effect.Suspend effect) {
        return () -> {};
    }

    @Override
    public Runnable redraw(Effect.Redraw effect) {
        return () -> {};
    }
}
