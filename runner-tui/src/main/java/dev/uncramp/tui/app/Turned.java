package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows from a message in any scene: the scene after it, and what the shell is to do.
 *
 * @param scene the scene
 * @param effects the effects in their order
 */
public record Turned(Scene scene, List<Effect> effects) {

    /** Keeps the effects as they are. */
    public Turned {
        effects = List.copyOf(effects);
    }

    static Turned of(Scene scene, Effect... effects) {
        return new Turned(scene, List.of(effects));
    }

    /** This with effects after its own. */
    Turned and(Effect... more) {
        return on(scene, more);
    }

    /** The same effects and more, on another scene. */
    Turned on(Scene other, Effect... more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new Turned(other, all);
    }
}
