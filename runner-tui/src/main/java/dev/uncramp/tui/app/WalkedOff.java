package dev.uncramp.tui.app;

import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
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

    /** How long a screen at the end of a break stands: [usual practice]. */
    static final Duration STANDS = Duration.ofMinutes(2);

    private static final Set<Question.Kind> LAST = EnumSet.of(Question.Kind.SCORE_AFTER, Question.Kind.DID_ALL);

    private WalkedOff() {}

    /** When the screen that stands is closed; empty where it stands until a key is pressed. */
    static Optional<Duration> due(Model model) {
        return model.choices().begun() == Begun.AS_A_BREAK && isEnd(model)
                ? Optional.of(model.shownAt().elapsed().plus(STANDS))
                : Optional.empty();
    }

    /** A question after time away is none of the last ones: a session that was left goes on for nobody. */
    private static boolean isEnd(Model model) {
        return switch (model.screen()) {
            case SUMMARY -> true;
            case AFTER, CONFIRM ->
                model.session()
                        .flatMap(Session::question)
                        .filter(question -> LAST.contains(question.kind()))
                        .isPresent();
            default -> false;
        };
    }

    /** Closes the screen where its time has come; a question stays without an answer, as Enter leaves it. */
    static Next after(Model model) {
        boolean over = due(model)
                .filter(due -> due.compareTo(model.now().elapsed()) <= 0)
                .isPresent();
        if (!over || model.passing().leaving()) {
            return Next.of(model);
        }
        return model.screen() == Screen.SUMMARY ? Closing.home(model) : Turning.ask(model, Action.NO_ANSWER);
    }
}
