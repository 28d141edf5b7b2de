package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.session.Outcome.StartGentler.Why;
import dev.uncramp.core.session.StartQuestions.Caution;
import java.util.Optional;

/** Decides whether there is a session today, and how hard it is, from the answers before it. Protocol 2.4. */
final class Deciding {

    private Deciding() {}

    /** Empty while a question is open. */
    static Optional<Outcome> of(BeforeSession told, PainLimit limit) {
        return told.question()
                .map(question -> stopped(told, question))
                .orElseGet(() -> Optional.of(byPain(told, limit)));
    }

    /** What a question that does not lead on decides, once it is answered. */
    private static Optional<Outcome> stopped(BeforeSession told, FirstQuestion question) {
        return switch (question) {
            case SEEN, ANYTHING_NEW, SIGNS -> told.tier().map(Outcome.GetHelp::new);
            case GATE ->
                told.gate() == Reply.OPEN
                        ? Optional.empty()
                        : told.questions()
                                .gate()
                                .flatMap(StartQuestions.Gate::easier)
                                .<Outcome>map(Outcome.NotYet::new)
                                .or(() -> Optional.of(new Outcome.NotToday()));
            case AVOID -> told.avoid() == Reply.OPEN ? Optional.empty() : Optional.of(new Outcome.NotToday());
            case MORNING, SCORE, PART -> Optional.empty();
        };
    }

    private static Outcome byPain(BeforeSession told, PainLimit limit) {
        if (told.pain().severe()) {
            return new Outcome.NotToday();
        }
        if (told.isLater()) {
            return new Outcome.Start();
        }
        return gentler(told, limit).<Outcome>map(Outcome.StartGentler::new).orElseGet(Outcome.Start::new);
    }

    /** Why the session is the gentler one, if it is. */
    private static Optional<Why> gentler(BeforeSession told, PainLimit limit) {
        if (told.before().filter(score -> score.value() > limit.value()).isPresent()) {
            return Optional.of(Why.ABOVE_LIMIT);
        }
        if (told.morning().isWorse() || told.questions().caution() == Caution.LESS_TODAY) {
            return Optional.of(Why.WORSE_MORNING);
        }
        if (told.questions()
                .settling()
                .filter(last -> !last.isOver(told.before()))
                .isPresent()) {
            return Optional.of(Why.NOT_SETTLED);
        }
        boolean unknown = told.questions().caution() == Caution.AFTER_TROUBLE
                && told.before().isEmpty();
        return unknown ? Optional.of(Why.NO_SCORE_AFTER_TROUBLE) : Optional.empty();
    }
}
