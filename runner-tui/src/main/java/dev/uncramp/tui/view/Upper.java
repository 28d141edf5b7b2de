package dev.uncramp.tui.view;

import java.util.Locale;

/** Capital letters, as names stand on the screen. */
final class Upper {

    private Upper() {}

    static String of(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
