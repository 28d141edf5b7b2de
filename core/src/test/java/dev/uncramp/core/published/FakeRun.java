package dev.uncramp.core.published;

import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A person who does just what is planned, on two clocks that go as they are told. */
final class FakeRun {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final Duration WAKE = Duration.ofMillis(250);

    private final Timeline timeline;
    private Duration steady = Duration.ZERO;
    private Session session;

    FakeRun(Program program, Timeline timeline) {
        this.timeline = timeline;
        session = Session.begin(timeline, SessionRules.of(program, timeline.prescription()), now(), Optional.empty())
                .session();
    }

    private Moment now() {
        return new Moment(steady, NOON.plus(steady));
    }

    /** Runs until the exercises are over; gives the time without the first get-ready. */
    Duration toItsEnd() {
        while (session.phase() == Phase.READY || session.phase() == Phase.RUNNING) {
            Step step = session.current().orElseThrow();
            Duration end = steady.plus(step.length());
            while (steady.compareTo(end) < 0) {
                Duration left = end.minus(steady);
                steady = steady.plus(left.compareTo(WAKE) < 0 ? left : WAKE);
                session = session.tick(now()).session();
            }
            if (!step.endsByTime()) {
                session = session.on(Action.DONE, now()).session();
            }
            if (session.current().equals(Optional.of(step))) {
                throw new IllegalStateException("it goes on: " + step);
            }
        }
        if (session.phase() != Phase.ASKING) {
            throw new IllegalStateException("it ended as " + session.phase());
        }
        Step first = timeline.steps().get(0);
        return first.kind() == StepKind.READY ? steady.minus(first.length()) : steady;
    }
}
