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
        if (key.digit() == 0) {
            return Scoring.score(settled, 10);
        }
        Next scored = Scoring.score(settled, 1);
        return key.equals(Key.ENTER)
                ? scored
                : scored.then(
                        after -> pressed(after.screen() == model.screen() ? after : after.shown(after.now()), key));
    }

    /** A number that was entered as a whole: a choice where the screen has one, else a score. */
    static Next number(Model model, int number) {
        KeyMap keys = KeyMap.of(model.screen());
        if (keys.act(Key.typed('0' + number))
                .filter(act -> number <= 9 && act == Act.CHOOSE)
                .isPresent()) {
            return Choosing.choose(model, number);
        }
        return keys.has(Act.SCORE) && number <= 10
                ? Scoring.score(model, number)
                : Next.of(model.noting("note.no-such-number", number));
    }

    private static Next pressed(Model model, Key key) {
        KeyMap keys = KeyMap.of(model.screen());
        Optional<Act> act = keys.act(key);
        if (act.isEmpty()) {
            return Acting.noMeaning(model);
        }
        return switch (act.get()) {
            case CHOOSE -> tooSoon(model) ? Next.of(model) : Choosing.choose(model, key.digit());
            case SCORE -> digit(model, key.digit());
            case TEN -> tooSoon(model) || !keys.has(Act.SCORE) ? Next.of(model) : Scoring.score(model, 10);
            default -> Acting.act(model, act.get());
        };
    }

    /** A 1 may become a 10. */
    private static Next digit(Model model, int digit) {
        if (tooSoon(model)) {
            return Next.of(model);
        }
        return digit == 1 ? Next.of(model.withOne(Optional.of(model.now()))) : Scoring.score(model, digit);
    }

    /** Whether the screen appeared so shortly ago that the digit was meant for the one before. */
    private static boolean tooSoon(Model model) {
        return model.now().elapsed().minus(model.shownAt().elapsed()).compareTo(Model.LOOKED_AT) < 0;
    }
}
