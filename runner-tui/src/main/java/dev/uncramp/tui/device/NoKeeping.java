package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Effect;

/** Keeps nothing: a rehearsal, and the front of the house. */
public class NoKeeping implements Keeping {

    /** Keeps nothing. */
    public NoKeeping() {}

    @Override
    public void openJournal(Effect.OpenJournal effect) {}

    @Override
    public void reopenJournal(Effect.ReopenJournal effect) {}

    @Override
    public void journal(Effect.Journal effect) {}

    @Override
    public void saveRecord(Effect.SaveRecord effect) {}

    @Override
    public void saveLeftOut(Effect.SaveLeftOut effect) {}

    @Override
    public void saveNotToday(Effect.SaveNotToday effect) {}

    @Override
    public void keep(Effect.Keep effect) {}

    @Override
    public void saveCramp(Effect.SaveCramp effect) {}

    @Override
    public void finish() {}
}
