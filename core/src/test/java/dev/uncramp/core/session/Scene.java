package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.Grade;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session in a test, with two clocks that go as they are told and notes of what happened when. */
final class Scene {

    static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.ofHours(1));
    static final Duration BEAT = Duration.ofMillis(250);
    static final SessionRules RULES =
            SessionRules.of(PainLimit.of(4), Optional.of(Grade.RESTORE)).withHeartbeat(BEAT);

    private final List<SessionEvent> events = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Session session;
    private Duration steady = Duration.ZERO;
    private OffsetDateTime wall = NOON;

    private Scene(Turn begun) {
        session = begun.session();
        note(begun);
    }

    static Scene of(Timeline timeline) {
        return of(timeline, RULES);
    }

    static Scene of(Timeline timeline, SessionRules rules) {
        return of(timeline, rules, Optional.empty());
    }

    static Scene of(Timeline timeline, SessionRules rules, Optional<PainScore> before) {
        return new Scene(Session.begin(timeline, rules, new Moment(Duration.ZERO, NOON), before));
    }

    Session session() {
        return session;
    }

    Moment now() {
        return new Moment(steady, wall);
    }

    List<SessionEvent> events() {
        return events;
    }

    /** What happened since the last look, as lines such as {@code 5.0 GO}. */
    List<String> seen() {
        List<String> lines = List.copyOf(notes);
        notes.clear();
        return lines;
    }

    Scene seenNone() {
        notes.clear();
        return this;
    }

    /** Lets both clocks run to a reading in seconds, with a tick every quarter of a second. */
    Scene to(double seconds) {
        Duration end = millis(seconds);
        while (steady.compareTo(end) < 0) {
            Duration left = end.minus(steady);
            jump(left.compareTo(BEAT) < 0 ? left : BEAT);
            tick();
        }
        return this;
    }

    Scene plus(double seconds) {
        return to((steady.toMillis() / 1000.0) + seconds);
    }

    /** Both clocks go on and nobody looks. */
    Scene jump(Duration time) {
        steady = steady.plus(time);
        wall = wall.plus(time);
        return this;
    }

    /** Only the wall clock goes on, or back. */
    Scene wallBy(Duration time) {
        wall = wall.plus(time);
        return this;
    }

    Scene tick() {
        return take(session.tick(now()));
    }

    Scene press(Action action) {
        return take(session.on(action, now()));
    }

    Scene take(Turn turn) {
        session = turn.session();
        note(turn);
        return this;
    }

    private void note(Turn turn) {
        events.addAll(turn.events());
        turn.events()
                .forEach(event -> notes.add(
                        stamp(event.at().elapsed()) + " " + event.getClass().getSimpleName()));
        turn.cues().forEach(cue -> notes.add(stamp(steady) + " " + cue));
    }

    static String stamp(Duration reading) {
        return "%.2f".formatted(reading.toMillis() / 1000.0).replaceAll("0$", "");
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    static Duration s(double seconds) {
        return millis(seconds);
    }
}
