package dev.uncramp.tui.app;

import dev.uncramp.core.session.Cue;

/** The first start: a try of the sound, waiting, the size of letters, lines. */
final class ComfortMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private ComfortMenu() {}

    static Menu of(Front front) {
        Settings settings = front.house().settings();
        Menu menu = Menu.titled("comfort.title").lead("comfort.lead");
        menu.choice(PHRASES.text("comfort.fine"), there -> Turned.of(there.to(Spot.FOUND)))
                .usual();
        menu.say(settings.sound() ? "comfort.beeps" : "comfort.no-sound");
        menu.choice(
                PHRASES.text(settings.sound() ? "comfort.heard-none" : "comfort.sound-again"),
                there -> sound(there, !settings.sound()));
        menu.choice(
                PHRASES.text(settings.waitForMe() ? "comfort.wait-not" : "comfort.wait"),
                there -> there.keeping(settings.withWaitForMe(!settings.waitForMe())));
        menu.choice(
                PHRASES.text("comfort.letters", PHRASES.text("settings.value.view." + Setting.VIEW.value(settings))),
                there -> there.keeping(settings.with(there.display().nextView().view())));
        menu.choice(
                PHRASES.text(settings.plain() ? "comfort.plain-not" : "comfort.plain"),
                there -> there.keeping(settings.withPlain(!settings.plain())));
        return menu.quiet("comfort.later");
    }

    /** The three beeps that a person is asked about: the rhythm of a start; silent in quiet hours and in lines. */
    static Effect beeps(Front front) {
        House house = front.house();
        boolean quiet = house.settings()
                .quiet()
                .map(hours -> hours.at(front.now().wall()))
                .orElse(false);
        return new Effect.Cued(Cue.GO, !quiet && !house.lines());
    }

    private static Turned sound(Front front, boolean on) {
        Turned kept = front.keeping(front.house().settings().withSound(on));
        return on ? kept.and(beeps(front)) : kept.and(new Effect.Silence());
    }
}
