package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When which cue is due in the step in hand and at its end; a cue that is late is dropped. */
final class Cues {

    /** How late a cue may be: contract of the runner, R16. */
    static final Duration LATEST = Duration.ofMillis(300);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HALF_FROM = Duration.ofSeconds(20);
    private static final Duration LAST_FROM = Duration.ofSeconds(10);

    private Cues() {}

    /**
     * A cue and the reading of the steady clock at which it is due.
     *
     * @param at the reading
     * @param cue the cue
     */
    record Due(Duration at, Cue cue) {}

    /** The cues inside the step in hand, in order; none while the clock stands. */
    static List<Due> in(State state) {
        Optional<Duration> from = state.clock().from();
        Optional<Step> step = state.step();
        if (!state.isRunning() || from.isEmpty() || step.isEmpty()) {
            return List.of();
        }
        List<Due> due = new ArrayList<>();
        boolean resumed = !state.clock().spent().isZero();
        for (Due offset : offsets(state, step.get())) {
            boolean ahead = offset.at().compareTo(state.clock().spent()) >= 0;
            if (ahead && !(resumed && offset.cue() == Cue.GO)) {
                state.clock().readingAt(offset.at()).ifPresent(at -> due.add(new Due(at, offset.cue())));
            }
        }
        if (resumed && step.get().kind().isWork()) {
            due.add(new Due(from.get(), Cue.GO));
        }
        due.addAll(leadIn(from.get(), step.get()));
        due.sort(Comparator.comparing(Due::at));
        return due;
    }

    /** The cues at the end of a step, by the step that comes. */
    static List<Cue> between(Step ended, boolean byTime, Optional<Step> next) {
        if (next.isEmpty()) {
            return List.of(Cue.FINISH);
        }
        if (next.get().kind() == StepKind.CHANGE) {
            return List.of(Cue.SWITCH);
        }
        boolean runsOn = next.get().kind().isWork() && movement(next.get()).isZero();
        return byTime && ended.planned().isPresent() && !ended.kind().isPause() && !runsOn
                ? List.of(Cue.END)
                : List.of();
    }

    /** The cues that an action makes at its moment. */
    static List<Cue> atOnce(State before, State after, Moment now) {
        if (before.equals(after)) {
            return List.of();
        }
        if (!after.isRunning()) {
            boolean finished = after.place().isOver() && !before.place().isOver() && after.phase() == Phase.ASKING;
            List<Cue> end = new ArrayList<>(before.isRunning() ? List.of(Cue.SILENCE) : List.of());
            if (finished && !after.closing().early()) {
                end.add(Cue.FINISH);
            }
            return end;
        }
        List<Cue> cues = new ArrayList<>();
        boolean moved = before.place().at() != after.place().at();
        if (moved && before.isRunning()) {
            before.step().ifPresent(step -> cues.addAll(between(step, false, after.step())));
        }
        boolean started = moved || !before.isRunning() || !before.clock().equals(after.clock());
        in(after).stream()
                .filter(due -> started && due.at().equals(now.elapsed()))
                .forEach(due -> cues.add(due.cue()));
        return cues;
    }

    /** The ticks of a lead-in; without one they lie before the step began, where nobody looks for cues. */
    private static List<Due> leadIn(Duration from, Step step) {
        List<Due> ticks = new ArrayList<>();
        if (step.kind().isWork()) {
            lastThree(ticks, from, Cue.READY_TICK);
        }
        return ticks;
    }

    private static List<Due> offsets(State state, Step step) {
        Duration length = state.place().length();
        List<Due> due = new ArrayList<>();
        if (step.kind().isPause()) {
            if (step.planned().isPresent() && length.compareTo(Limits.READY) >= 0 && leadsToWork(state)) {
                lastThree(due, length, Cue.READY_TICK);
            }
            return due;
        }
        if (step.kind().isWork()) {
            due.add(new Due(movement(step), Cue.GO));
        }
        if (isTimedWork(step)) {
            timed(due, length, movement(step));
        } else if (step.planned().isEmpty()) {
            due.add(new Due(Limits.SOFT_CUE, Cue.SOFT));
        }
        step.beat().ifPresent(beat -> beats(due, beat, counted(state, step)));
        return due;
    }

    /** How often the beat goes round before it waits: the repetitions, or the breaths of one hold. */
    private static int counted(State state, Step step) {
        return step.kind() == StepKind.REPS
                ? state.place().target()
                : step.asked()
                        .amount()
                        .map(amount -> amount.value().planned().intValue())
                        .orElse(1);
    }

    private static void beats(List<Due> due, Beat beat, int times) {
        for (int time = 0; time < times; time++) {
            Duration from = beat.length().multipliedBy(time);
            if (time > 0) {
                due.add(new Due(from, Cue.UP));
            }
            if (!beat.hold().isZero()) {
                due.add(new Due(from.plus(beat.up()), Cue.TOP));
            }
            due.add(new Due(from.plus(beat.up()).plus(beat.hold()), Cue.DOWN));
        }
    }

    private static void timed(List<Due> due, Duration length, Duration movement) {
        Duration held = length.minus(movement);
        if (held.compareTo(HALF_FROM) >= 0) {
            due.add(new Due(movement.plus(held.dividedBy(2)), Cue.HALF));
        }
        if (held.compareTo(LAST_FROM) >= 0) {
            lastThree(due, length, Cue.LAST_THREE);
        }
    }

    private static void lastThree(List<Due> due, Duration length, Cue cue) {
        for (int before = 3; before >= 1; before--) {
            due.add(new Due(length.minus(SECOND.multipliedBy(before)), cue));
        }
    }

    private static boolean leadsToWork(State state) {
        int next = state.place().at() + 1;
        Route route = state.place().route();
        return next < route.size() && route.at(next).step().kind().isWork();
    }

    private static boolean isTimedWork(Step step) {
        return step.kind().isWork() && step.planned().isPresent();
    }

    private static Duration movement(Step step) {
        return step.planned().isPresent() ? step.estimate() : Duration.ZERO;
    }
}
