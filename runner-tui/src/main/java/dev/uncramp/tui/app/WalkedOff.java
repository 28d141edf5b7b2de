package dev.uncramp.tui.app;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The end of a break that nobody closes: after a while the day goes on, so that the next break can ring.
 *
 * <p>Silence answers nothing: what was asked stays unanswered, and what only ran by is not confirmed.
 */
final class WalkedOff {

    /** How long a screen at the end of a break stands. */
    static final Duration STANDS = Duration.ofMinutes(2);

    private static final Set<Screen> ENDS = EnumSet.of(Screen.CONFIRM, Screen.SUMMARY);

    private WalkedOff() {}

    /** When the screen that stands is closed; empty where it stands until a key is pressed. */
    static Optional<Duration> due(Model model) {
        return model.choices().begun() == Begun.AS_A_BREAK && ENDS.contains(model.screen())
                ? Optional.of(model.shownAt().elapsed().plus(STANDS))
                : Optional.empty();
    }

    /** Closes the screen where its time has come. */
    static Next after(Model model) {
        boolean over = due(model)
                .filter(due -> due.compareTo(model.now().elapsed()) <= 0)
                .isPresent();
        if (!over || model.passing().leaving()) {
            return Next.of(model);
        }
        return model.screen() == Screen.CONFIRM ? Closing.endAtOnce(model) : Closing.home(model);
    }
}
