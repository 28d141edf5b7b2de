package dev.uncramp.core.session;

/** Takes back the last change: a score, a length or a target where it stands, a step that was left by going back to it. */
final class TakenBack {

    private TakenBack() {}

    static State of(Moves moves, State state, Log.Undo undo, Moment at) {
        State without = state.with(state.log().withoutLatest().touched(true));
        return undo.moves() ? moved(moves, without, undo.before(), at) : valued(moves, without, undo.before(), at);
    }

    /** Back to the step that was left, with the time that was spent on it. */
    private static State moved(Moves moves, State state, State before, Moment at) {
        State back = state.with(before.place())
                .with(before.clock())
                .with(state.asking().closed());
        boolean stands = state.phase() == Phase.PAUSED || state.phase() == Phase.STOPPED;
        return stands ? back : inPhaseOf(before, back, moves, at);
    }

    /** A score, a length or a target as it was; after a red score or a closing answer, where it was asked. */
    private static State valued(Moves moves, State state, State before, Moment at) {
        State scores = state.with(before.pains());
        boolean sameStep = state.place().at() == before.place().at();
        State place = sameStep ? scores.with(before.place().lasting(state.spent(at))) : scores;
        boolean asked = before.phase() == Phase.ASKING || state.phase() == Phase.EASING;
        return asked ? inPhaseOf(before, place.with(before.asking()), moves, at) : place;
    }

    private static State inPhaseOf(State before, State state, Moves moves, Moment at) {
        return before.isRunning() ? moves.goOn(state, at) : state.standing(before.phase(), at);
    }
}
