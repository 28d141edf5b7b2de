package dev.uncramp.tui.app;

/** Why something cannot be opened, and the way back. */
final class RefusedMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private RefusedMenu() {}

    static Menu of(Front front) {
        Menu menu = Menu.titled("refused.title").lead("refused.lead");
        front.asked().why().forEach(line -> menu.line(Sheet.Kind.SAY, line));
        return menu.choice(PHRASES.text("refused.back"), there -> Turned.of(there.back()))
                .usual();
    }
}
