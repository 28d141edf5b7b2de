package dev.uncramp.tui.cli;

import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.device.Keeping;

/** A rehearsal is kept nowhere. */
final class NoKeeping implements Keeping {
    @Override
    public void openJournal(Effect.OpenJournal effect) {}

    @Override
    public void reopenJournal(Effect.ReopenJournal effect) {}

    @Override
    public void journal(Effect.Journal effect) {}

    @Override
    public void saveRecord(Effect.SaveRecord effect) {}

    @Override
    public void saveNotToday(Effect.SaveNotToday effect) {}

    @Override
    public void finish() {}
}
