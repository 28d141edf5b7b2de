package dev.uncramp.tui.app;

import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Turn;
import java.util.ArrayList;
import java.util.List;

/** Lays what the engine answered into the model, and makes effects of its events and cues. */
final class Turning {

    private Turning() {}

    /** Asks the running session for an action; before and after a session nothing happens. */
    static Next ask(Model model, Action action) {
        return model.stage()
                .running()
                .map(session -> apply(model, session.on(action, model.now())))
                .orElseGet(() -> Next.of(model));
    }

    static Next apply(Model model, Turn turn) {
        List<Effect> effects = new ArrayList<>();
        if (!turn.events().isEmpty() && !model.plan().rehearsal()) {
            effects.add(new Effect.Journal(turn.events()));
        }
        turn.cues().stream()
                .filter(cue -> !cue.isBeat() || model.choices().beat())
                .forEach(cue -> effects.add(
                        cue == Cue.SILENCE
                                ? new Effect.Silence()
                                : new Effect.Cued(cue, model.choices().soundsAt(model.now()))));
        Session session = turn.session();
        if (session.phase() != Phase.ENDED) {
            return new Next(model.with(new Stage.Running(session)), effects);
        }
        boolean kept = !model.plan().rehearsal();
        if (kept) {
            effects.add(new Effect.SaveRecord(model.plan(), session));
        }
        Stage over = new Stage.Over(session, kept ? Saving.UNDER_WAY : Saving.NOTHING);
        return new Next(model.with(over), effects);
    }
}
