package dev.uncramp.tui.app;

import dev.uncramp.core.session.Moment;
import java.util.Optional;

/** What time alone brings: steps that end, a typed 1 that stays a 1, a remark that goes. */
final class Ticking {

    private Ticking() {}

    static Next to(Model model, Moment now) {
        Model later = model.at(now);
        return Next.of(later)
                .then(Ticking::step)
                .then(Ticking::one)
                .then(Ticking::breathing)
                .then(Ticking::note)
                .then(WalkedOff::after);
    }

    private static Next step(Model model) {
        return model.stage()
                .running()
                .map(session -> Turning.apply(model, session.tick(model.now())))
                .orElseGet(() -> Next.of(model));
    }

    private static Next one(Model model) {
        boolean over = model.passing()
                .one()
                .map(at -> !model.now()
                        .elapsed()
                        .minus(at.elapsed())
                        .minus(Model.ONE_WAITS)
                        .isNegative())
                .orElse(false);
        return over ? Typing.settled(model) : Next.of(model);
    }

    private static Next breathing(Model model) {
        boolean over = model.panel()
                .breathing()
                .filter(breathing -> breathing.isOver(model.now()))
                .isPresent();
        return Next.of(over ? model.with(Panel.NONE).noting("note.breathed") : model);
    }

    private static Next note(Model model) {
        boolean over = model.passing()
                .note()
                .map(note -> note.until().compareTo(model.now().elapsed()) <= 0)
                .orElse(false);
        return Next.of(over ? model.withNote(Optional.empty()) : model);
    }
}
