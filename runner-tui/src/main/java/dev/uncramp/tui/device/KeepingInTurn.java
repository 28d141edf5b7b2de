package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Effect;

/** Keeps one session after another in one process, each with a keeping of its own. */
public final class KeepingInTurn implements Keeping {

    private volatile Keeping here;

    /**
     * Begins with a keeping.
     *
     * @param first the keeping of the first session, or one that keeps nothing
     */
    public KeepingInTurn(Keeping first) {
        this.here = first;
    }

    /**
     * Goes on with another keeping, once all that the one before still has in hand is on the disk.
     *
     * @param next the keeping of the next session
     */
    public void goOnWith(Keeping next) {
        here.finish();
        here = next;
    }

    @Override
    public void openJournal(Effect.OpenJournal effect) {
        here.openJournal(effect);
    }

    @Override
    public void reopenJournal(Effect.ReopenJournal effect) {
        here.reopenJournal(effect);
    }

    @Override
    public void journal(Effect.Journal effect) {
        here.journal(effect);
    }

    @Override
    public void saveRecord(Effect.SaveRecord effect) {
        here.saveRecord(effect);
    }

    @Override
    public void saveLeftOut(Effect.SaveLeftOut effect) {
        here.saveLeftOut(effect);
    }

    @Override
    public void saveNotToday(Effect.SaveNotToday effect) {
        here.saveNotToday(effect);
    }

    @Override
    public void keep(Effect.Keep effect) {
        here.keep(effect);
    }

    @Override
    public void saveCramp(Effect.SaveCramp effect) {
        here.saveCramp(effect);
    }

    @Override
    public void finish() {
        here.finish();
    }
}
