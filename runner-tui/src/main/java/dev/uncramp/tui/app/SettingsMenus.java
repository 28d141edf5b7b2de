package dev.uncramp.tui.app;

import java.util.List;

/** The settings, and the values of one. */
final class SettingsMenus {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private SettingsMenus() {}

    static Menu all(Front front) {
        Menu menu = Menu.titled("settings.title");
        for (Setting setting : Setting.values()) {
            menu.choice(
                    PHRASES.text("settings.name." + setting.key()),
                    List.of(shown(setting, setting.value(front.house().settings()))),
                    there -> Turned.of(there.with(there.asked().about(setting)).to(Spot.SETTING)));
        }
        return menu.quiet("settings.next-start");
    }

    static Menu one(Front front) {
        Setting setting = front.asked().setting().orElse(Setting.VIEW);
        String now = setting.value(front.house().settings());
        Menu menu = Menu.titled("settings.name." + setting.key()).say("settings.about." + setting.key());
        List<String> usual = setting.usual();
        usual.forEach(value -> value(menu, setting, value, now));
        if (!usual.contains(now)) {
            value(menu, setting, now, now);
        }
        return setting.open() ? menu.quiet("settings.other", setting.key(), usual.get(1)) : menu;
    }

    private static void value(Menu menu, Setting setting, String value, String now) {
        menu.choice(shown(setting, value), there -> set(there, setting, value)).usualIf(value.equals(now));
    }

    private static Turned set(Front front, Setting setting, String value) {
        Front back = front.back();
        Turned kept =
                setting.set(front.house().settings(), value).map(back::keeping).orElseGet(() -> Turned.of(back));
        return setting == Setting.SOUND && value.equals("on") ? kept.and(ComfortMenu.beeps(front)) : kept;
    }

    /** A value as a person says it. */
    private static String shown(Setting setting, String value) {
        return switch (setting) {
            case VIEW, SORE_SIDE, KEYS -> PHRASES.text("settings.value." + setting.key() + "." + value);
            case SOUND, WAIT, PLAIN, VOICE -> PHRASES.text("settings.value." + value);
            case QUIET, EMERGENCY ->
                value.equals("none") ? PHRASES.text("settings.value." + setting.key() + ".none") : value;
        };
    }
}
