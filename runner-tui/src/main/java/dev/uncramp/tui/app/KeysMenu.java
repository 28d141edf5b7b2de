package dev.uncramp.tui.app;

import java.util.List;

/** The help: the keys of the sheet before it, made from the same data that is acted on. */
final class KeysMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private KeysMenu() {}

    static Menu of(Front front) {
        Menu menu = Menu.titled("state.keys");
        List<Binding> keys = front.back().keys();
        keys.forEach(binding -> menu.line(
                Sheet.Kind.SAY,
                PHRASES.text("keys.line", KeyNames.of(binding, PHRASES), PHRASES.text(binding.help()))));
        return menu.choice(PHRASES.text("refused.back"), there -> Turned.of(there.back()))
                .usual();
    }
}
