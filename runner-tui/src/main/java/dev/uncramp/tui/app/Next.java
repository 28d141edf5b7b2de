package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What follows from a message: the model after it, and what the shell is to do.
 *
 * @param model the model
 * @param effects the effects in their order
 */
public record Next(Model model, List<Effect> effects) {

    /** Keeps the effects as they are. */
    public Next {
        effects = List.copyOf(effects);
    }

    static Next of(Model model, Effect... effects) {
        return new Next(model, List.of(effects));
    }

    /** This, and then another step from its model; the effects stand in order. */
    Next then(Function<Model, Next> step) {
        Next after = step.apply(model);
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(after.effects());
        return new Next(after.model(), all);
    }

    /** This with effects before its own. */
    Next after(Effect... first) {
        List<Effect> all = new ArrayList<>(List.of(first));
        all.addAll(effects);
        return new Next(model, all);
    }
}
