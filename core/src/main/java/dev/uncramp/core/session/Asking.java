package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked, and when something was asked last.
 *
 * @param open the question that is open
 * @param last when a question was last opened
 * @param about the exercises that were asked about
 * @param back whether the person was away and has not been asked since
 * @param count how many questions were asked while the exercises ran
 */
record Asking(Optional<Question> open, Optional<Moment> last, Set<Integer> about, boolean back, int count) {

    static final Asking NOTHING = new Asking(Optional.empty(), Optional.empty(), Set.of(), false, 0);

    /** Copies the set. */
    Asking {
        about = Set.copyOf(about);
    }

    Asking askedAt(Moment at) {
        return new Asking(open, Optional.of(at), about, back, count);
    }

    Asking opening(Question.Kind kind, Optional<Integer> item, Moment at) {
        Set<Integer> all = new HashSet<>(about);
        item.ifPresent(all::add);
        int asked = kind == Question.Kind.AFTER_EXERCISE ? count + 1 : count;
        return new Asking(Optional.of(new Question(kind, item)), Optional.of(at), all, back, asked);
    }

    Asking closed() {
        return new Asking(Optional.empty(), last, about, back, count);
    }

    Asking back(boolean wasAway) {
        return new Asking(open, last, about, wasAway, count);
    }

    boolean isOpen(Question.Kind kind) {
        return open.filter(question -> question.kind() == kind).isPresent();
    }

    /**
     * Whether one more question is little enough: three minutes after the last one, and with the score at the end, which
     * is always asked, no more than a tenth of the session.
     */
    boolean mayAskAt(Moment at, Duration session) {
        Duration all = Limits.QUESTION.multipliedBy(count + 2L);
        boolean rested = last.map(moment -> moment.gapTo(at).compareTo(Limits.BETWEEN_QUESTIONS) >= 0)
                .orElse(true);
        return rested && all.multipliedBy(Limits.QUESTIONS_PART).compareTo(session) <= 0;
    }
}
