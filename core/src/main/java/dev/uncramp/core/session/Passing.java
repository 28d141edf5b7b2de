package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How time passes: time away is found, steps end at their exact times, cues fall due, silence at the end counts as an
 * answer not given.
 *
 * <p>A wake-up up to 2 s late ends what was due at its exact time; a later one, or two clocks that part by more, is a
 * time away from the last moment at which all was well.
 */
final class Passing {

    private final Moves moves;
    private final Moment now;
    private State state;
    private final List<SessionEvent> events = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();

    private Passing(Moves moves, State state, Moment now) {
        this.moves = moves;
        this.state = state;
        this.now = now;
    }

    /** What came of the time that passed. */
    record Passed(State state, List<SessionEvent> events, List<Cue> cues) {}

    static Passed upTo(Moves moves, State state, Optional<Moment> seen, Moment now, Optional<Duration> planned) {
        Passing passing = new Passing(moves, state, now);
        if (seen.isPresent() && passing.isAway(seen.get(), planned)) {
            passing.happen(new WentAway(seen.get()));
            passing.cues.add(Cue.SILENCE);
        } else {
            passing.run(seen.map(Moment::elapsed).orElse(now.elapsed()));
        }
        passing.closeAfterSilence();
        return new Passed(passing.state, passing.events, passing.cues);
    }

    private boolean isAway(Moment seen, Optional<Duration> planned) {
        Optional<Duration> tolerance = moves.rules().tolerance();
        if (!state.isRunning() || tolerance.isEmpty()) {
            return false;
        }
        Optional<Duration> wake = planned.or(() -> moves.rules().heartbeat().map(seen.elapsed()::plus))
                .or(() -> state.deadline(false));
        boolean late = wake.filter(meant -> now.elapsed().minus(meant).compareTo(tolerance.get()) > 0)
                .isPresent();
        return late || seen.driftTo(now).compareTo(tolerance.get()) > 0;
    }

    /** Ends what is due, and collects the cues from one reading, without it, up to now. */
    private void run(Duration seen) {
        Duration from = seen;
        boolean entered = false;
        Optional<Duration> due = deadline();
        while (due.isPresent()) {
            collect(from, entered, due.get());
            Step ended = state.step().orElseThrow();
            Moment end = now.at(due.get());
            happen(state.log().touched() && !endsForNobody(ended) ? new Done(end) : new Played(end));
            if (isTimely(due.get())) {
                cues.addAll(Cues.between(ended, true, state.step()));
            }
            from = due.get();
            entered = true;
            due = deadline();
        }
        collect(from, entered, now.elapsed());
    }

    private Optional<Duration> deadline() {
        return state.deadline(moves.rules().rehearsal()).filter(due -> due.compareTo(now.elapsed()) <= 0);
    }

    /** In a rehearsal a step that only a key would end. */
    private boolean endsForNobody(Step step) {
        return !step.endsByTime();
    }

    private void collect(Duration from, boolean withFrom, Duration upTo) {
        for (Cues.Due due : Cues.in(state)) {
            int order = due.at().compareTo(from);
            boolean after = order > 0 || (withFrom && order == 0);
            if (after && due.at().compareTo(upTo) <= 0 && isTimely(due.at())) {
                cues.add(due.cue());
            }
        }
    }

    private boolean isTimely(Duration due) {
        return now.elapsed().minus(due).compareTo(Cues.LATEST) <= 0;
    }

    private void closeAfterSilence() {
        boolean closes = (state.phase() == Phase.ASKING && state.place().isOver())
                || (state.phase() == Phase.EASING && state.pains().endSession());
        boolean silent = state.since()
                .filter(since -> since.gapTo(now).compareTo(Limits.SILENCE) >= 0)
                .isPresent();
        if (closes && silent) {
            happen(new Ended(now, Deeds.reason(state)));
        }
    }

    private void happen(SessionEvent event) {
        events.add(event);
        state = Fold.after(moves, state, event);
    }
}
