package dev.uncramp.tui.app;

import java.util.List;

/**
 * What some keys mean on a screen, with the names of the texts that say so.
 *
 * @param act the meaning
 * @param keys the keys that have it, the one to name first
 * @param foot the text for the foot line, one or two words; empty where it stands in the help only
 * @param help the text for the help screen, a sentence
 */
public record Binding(Act act, List<Key> keys, String foot, String help) {

    /** Keeps the keys as they are. */
    public Binding {
        keys = List.copyOf(keys);
    }

    static Binding of(Act act, String foot, String help, Key... keys) {
        return new Binding(act, List.of(keys), foot, help);
    }
}
