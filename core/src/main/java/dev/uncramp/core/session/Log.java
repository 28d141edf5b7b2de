package dev.uncramp.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened so far.
 *
 * @param ends how steps ended, in order
 * @param touched whether someone touched a key since the block in hand began
 * @param undo what can be taken back, the latest last
 */
record Log(List<StepEnd> ends, boolean touched, List<Undo> undo) {

    static final Log EMPTY = new Log(List.of(), false, List.of());

    /**
     * A change that can be taken back.
     *
     * @param before the state before it, which itself can take back nothing
     * @param moves whether it moved to another step
     * @param added how many ends of steps it added
     */
    record Undo(State before, boolean moves, int added) {}

    /** Copies the lists. */
    Log {
        ends = List.copyOf(ends);
        undo = List.copyOf(undo);
    }

    Log with(StepEnd end) {
        List<StepEnd> more = new ArrayList<>(ends);
        more.add(end);
        return new Log(more, touched, undo);
    }

    Log touched(boolean someoneThere) {
        return new Log(ends, someoneThere, undo);
    }

    Log pushing(Undo change) {
        List<Undo> more = new ArrayList<>(undo);
        more.add(change);
        return new Log(ends, touched, more);
    }

    Log keepingNoUndo() {
        return new Log(ends, touched, List.of());
    }

    Optional<Undo> latest() {
        return undo.isEmpty() ? Optional.empty() : Optional.of(undo.get(undo.size() - 1));
    }

    /** Takes the latest change back, with the ends of steps that it added. */
    Log withoutLatest() {
        Undo latest = undo.get(undo.size() - 1);
        int from = latest.before().log().ends().size();
        List<StepEnd> kept = new ArrayList<>(ends);
        kept.subList(from, from + latest.added()).clear();
        return new Log(kept, touched, undo.subList(0, undo.size() - 1));
    }
}
