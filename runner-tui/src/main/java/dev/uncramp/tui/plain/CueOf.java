package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Cue;
import dev.uncramp.tui.app.Effect;
import java.util.Optional;

/** The cue of an effect that is one; every other effect has none. */
final class CueOf implements Effect.Cases<Optional<Cue>> {

    @Override
    public Optional<Cue> openJournal(Effect.OpenJournal effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> reopenJournal(Effect.ReopenJournal effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> journal(Effect.Journal effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> cued(Effect.Cued effect) {
        return Optional.of(effect.cue());
    }

    @Override
    public Optional<Cue> silence(Effect.Silence effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> saveRecord(Effect.SaveRecord effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> saveNotToday(Effect.SaveNotToday effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> suspend(Effect.Suspend effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> redraw(Effect.Redraw effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> quit(Effect.Quit effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> open(Effect.Open effect) {
        return Optional.empty();
    }

    @Override
    public Optional<Cue> keepSettings(Effect.KeepSettings effect) {
        return Optional.empty();
    }
}
