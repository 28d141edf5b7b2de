package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;
import java.util.Optional;

/**
 * The question which pain a score is, where a clinician ordered an ache: that ache, or another pain.
 *
 * <p>It stands open where the score ended the exercise as another pain. Nobody has to answer: unanswered it is another
 * pain, and the exercise stays ended.
 *
 * @param state the state with the exercise ended
 * @param moves the moves of the session
 * @param said what the score took away, to be given back
 * @param score the score
 */
record WhichPain(State state, Moves moves, Log.Undo said, PainScore score) {

    /** The open question; empty where there is none. */
    static Optional<WhichPain> in(State state, Moves moves) {
        if (state.phase() != Phase.EASING) {
            return Optional.empty();
        }
        return state.place()
                .item()
                .flatMap(item -> Optional.ofNullable(state.pains().last().get(item)))
                .map(Pains.Told::score)
                .filter(score -> moves.rules()
                        .asksWhichPain(
                                state.pains().before(), score, moves.timeline().isGentler()))
                .flatMap(score -> state.log().latest().map(said -> new WhichPain(state, moves, said, score)));
    }

    /** The session as it was before the score. */
    State asIfNotSaid(Moment at) {
        return TakenBack.of(moves, state, said, at);
    }
}
