package dev.uncramp.tui.app;

import java.util.List;

/** What is said once the terminal has been given back: what was done, and how to go on. */
final class Farewell {

    private Farewell() {}

    static List<String> of(Model model) {
        return List.of();
    }
}
