package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
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
 */
record Asking(Optional<Question> open, Optional<Moment> last, Set<Integer> about, boolean back) {

    static final Asking NOTHING = new Asking(Optional.empty(), Optional.empty(), Set.of(), false);

    /** Copies the set. */
    Asking {
        about = Set.copyOf(about);
    }

    Asking askedAt(Moment at) {
        return new Asking(open, Optional.of(at), about, back);
    }

    Asking opening(Question.Kind kind, Optional<Integer> item, Moment at) {
        Set<Integer> all = new HashSet<>(about);
        item.ifPresent(all::add);
        return new Asking(Optional.of(new Question(kind, item)), Optional.of(at), all, back);
    }

    Asking closed() {
        return new Asking(Optional.empty(), last, about, back);
    }

    Asking back(boolean wasAway) {
        return new Asking(open, last, about, wasAway);
    }

    boolean isOpen(Question.Kind kind) {
        return open.filter(question -> question.kind() == kind).isPresent();
    }

    /** Whether enough time has passed since the last question. */
    boolean mayAskAt(Moment at) {
        return last.map(moment -> moment.gapTo(at).compareTo(Limits.BETWEEN_QUESTIONS) >= 0)
                .orElse(true);
    }
}
