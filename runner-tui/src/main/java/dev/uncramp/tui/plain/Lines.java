package dev.uncramp.tui.plain;

import dev.uncramp.tui.app.Counsel;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.PainCounsel;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.RestCounsel;
import dev.uncramp.tui.app.SignCounsel;
import java.util.ArrayList;
import java.util.List;

/** Lines while they are put together. */
final class Lines {

    private final Phrases phrases;
    private final List<String> said = new ArrayList<>();

    Lines(Phrases phrases) {
        this.phrases = phrases;
    }

    Phrases phrases() {
        return phrases;
    }

    Counsel counsel() {
        return new Counsel(phrases);
    }

    PainCounsel pain() {
        return new PainCounsel(phrases);
    }

    EndCounsel end() {
        return new EndCounsel(phrases);
    }

    SignCounsel signs() {
        return new SignCounsel(phrases);
    }

    RestCounsel rest() {
        return new RestCounsel(phrases);
    }

    /** Says a text of the bundle. */
    Lines say(String key, Object... arguments) {
        return line(phrases.text(key, arguments));
    }

    /** Says a text as a sentence: it begins with a capital letter, and gets its full stop where it has no end. */
    Lines line(String text) {
        if (!text.isBlank()) {
            String capital = Character.toString(Character.toUpperCase(text.codePointAt(0)))
                    + text.substring(Character.charCount(text.codePointAt(0)));
            said.add(ends(capital) ? capital : phrases.text("plain.sentence", capital));
        }
        return this;
    }

    /** Says a choice by its number. */
    Lines choice(int number, String text) {
        return line(phrases.text("plain.number", number, text));
    }

    List<String> said() {
        return List.copyOf(said);
    }

    private static boolean ends(String text) {
        return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
