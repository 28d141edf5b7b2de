package dev.uncramp.tui.app;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.util.Locale;
import java.util.Optional;

/**
 * What both front ends say about what comes after the step in hand.
 *
 * @param phrases the texts
 */
public record NextPhrases(Phrases phrases) {

    /**
     * What comes after the step in hand, up to the next movement.
     *
     * @param session the session
     * @return such as {@code rest 40 seconds, then Bridge, set 3 of 3, 12 times}
     */
    public String line(Session session) {
        Optional<Step> next = session.next();
        if (next.isEmpty()) {
            return phrases.text("next.last");
        }
        Optional<String> work = session.nextWork().map(step -> again(session, step));
        String said = next.get().kind().isPause()
                ? work.map(then -> phrases.text("what.then", pause(next.get()), then))
                        .orElseGet(() -> pause(next.get()))
                : work.filter(then -> next.get().kind().isWork())
                        .orElseGet(() -> phrases.steps().name(session, next.get()));
        return phrases.text("next.line", said);
    }

    /**
     * The next movement alone, with its dose.
     *
     * @param session the session
     * @return such as {@code Bridge, set 3 of 3, 12 times}; empty where none is left
     */
    public Optional<String> work(Session session) {
        return session.nextWork().map(step -> full(session, step));
    }

    private String pause(Step step) {
        return step.kind() == StepKind.READY
                ? phrases.text("state.ready").toLowerCase(Locale.ROOT)
                : phrases.steps().what(step);
    }

    /** The same exercise is not named again. */
    private String again(Session session, Step step) {
        boolean same = session.current()
                .flatMap(Step::item)
                .filter(item -> Optional.of(item).equals(step.item()))
                .isPresent();
        boolean set = session.current().filter(now -> now.set() == step.set()).isPresent();
        if (!same) {
            return full(session, step);
        }
        return set
                ? phrases.steps().what(step)
                : phrases.text(
                        "what.set", step.set(), step.sets(), phrases.steps().what(step));
    }

    private String full(Session session, Step step) {
        String named = phrases.steps().named(session, step);
        return step.sets() > 1
                ? phrases.text(
                        "what.exercise-set",
                        named,
                        step.set(),
                        step.sets(),
                        phrases.steps().what(step))
                : phrases.text("what.exercise", named, phrases.steps().what(step));
    }
}
