package dev.uncramp.tui.app;

import java.util.Optional;

/** What a key or a typed number means on the screen that stands. */
final class Typing {

    private Typing() {}

    static Next key(Model model, Key key) {
        if (model.passing().one().isEmpty()) {
            return pressed(model, key);
        }
        Model settled = model.withOne(Optional.empty());
        if (key.digit() >= 0 && takes(settled, 10 + key.digit())) {
            return number(settled, 10 + key.digit());
        }
        if (isList(model) && !key.equals(Key.ENTER)) {
            return pressed(settled, key); // half a number names no sign
        }
        Next one = settled(model);
        boolean stops = KeyMap.of(model).act(key).equals(Optional.of(Act.STOP));
        if (stops && one.model().stage().running().isEmpty()) {
            return pressed(settled, key); // half a number does not end the session before a stop
        }
        return key.equals(Key.ENTER)
                ? one
                : one.then(after -> pressed(after.screen() == model.screen() ? after : after.shown(after.now()), key));
    }

    /** A typed 1 to which nothing was added: it is a 1. */
    static Next settled(Model model) {
        return number(model.withOne(Optional.empty()), 1);
    }

    /** A number that was entered as a whole: a choice where the screen has one, else a score. */
    static Next number(Model model, int number) {
        KeyMap keys = KeyMap.of(model);
        boolean choice = isList(model)
                || (number <= 9 && keys.act(Key.typed('0' + number)).equals(Optional.of(Act.CHOOSE)));
        boolean sign = model.screen() == Screen.SIGNS
                && number >= 1
                && number <= model.listed().size();
        if (choice || sign) {
            return Choosing.choose(model, number);
        }
        return keys.has(Act.SCORE) && number <= 10
                ? Scoring.score(model, number)
                : Next.of(model.noting("note.no-such-number", number));
    }

    private static Next pressed(Model model, Key key) {
        KeyMap keys = KeyMap.of(model);
        Optional<Act> act = keys.act(key);
        if (act.isEmpty()) {
            return Acting.noMeaning(model);
        }
        return switch (act.get()) {
            case CHOOSE -> choice(model, key.digit());
            case SCORE -> digit(model, key.digit());
            case TEN -> tooSoon(model) || !keys.has(Act.SCORE) ? Next.of(model) : Scoring.score(model, 10);
            default -> Acting.act(model, act.get());
        };
    }

    /** A 1 may become an 11 where a list is so long, or a 10 where a score may be given in place of a choice. */
    private static Next choice(Model model, int digit) {
        if (tooSoon(model)) {
            return Next.of(model);
        }
        boolean waits = digit == 1 && takes(model, 10);
        return waits ? Next.of(model.withOne(Optional.of(model.now()))) : Choosing.choose(model, digit);
    }

    /** A 1 may become a 10. */
    private static Next digit(Model model, int digit) {
        if (tooSoon(model)) {
            return Next.of(model);
        }
        return digit == 1 ? Next.of(model.withOne(Optional.of(model.now()))) : Scoring.score(model, digit);
    }

    /** Whether a number of two digits can be meant. */
    private static boolean takes(Model model, int number) {
        return isList(model)
                ? number <= model.listed().size() + 1
                : number == 10 && KeyMap.of(model).has(Act.SCORE);
    }

    private static boolean isList(Model model) {
        Screen screen = model.screen();
        return screen == Screen.WHICH_SIGN || screen == Screen.SIGN_LIST;
    }

    /** Whether the screen appeared so shortly ago that the digit was meant for the one before. */
    private static boolean tooSoon(Model model) {
        return model.now().elapsed().minus(model.shownAt().elapsed()).compareTo(Model.LOOKED_AT) < 0;
    }
}
