package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.Turn;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A walk through a session on clocks that the test sets. */
public final class Walk {
    public static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");

    private final Program program;
    private final Timeline timeline;
    private final SessionRules rules;
    private final List<SessionEvent> events = new ArrayList<>();
    private Moment now = new Moment(Duration.ZERO, MORNING);
    private Session session;

    private Walk(Program program, Timeline timeline, SessionRules rules, Optional<PainScore> before) {
        this.program = program;
        this.timeline = timeline;
        this.rules = rules;
        Turn begun = Session.begin(timeline, rules, now, before);
        this.session = begun.session();
        this.events.addAll(begun.events());
    }

    /** Begins the first session of a built-in program. */
    public static Walk through(String program, Optional<PainScore> before) {
        Review review = Library.builtIn().program(program).orElseThrow();
        Program read = review.program().orElseThrow();
        Timeline timeline = Timeline.of(read, Prescription.firstOf(read), review.catalog());
        return new Walk(read, timeline, SessionRules.of(read, timeline.prescription()), before);
    }

    /** Begins a session of any program. */
    public static Walk through(Program program, Timeline timeline) {
        return new Walk(program, timeline, SessionRules.of(program, timeline.prescription()), Optional.empty());
    }

    /** Begins the same session as a rehearsal. */
    public Walk rehearsed() {
        return new Walk(program, timeline, rules.rehearsing(), Optional.empty());
    }

    public Program program() {
        return program;
    }

    public Timeline timeline() {
        return timeline;
    }

    public SessionRules rules() {
        return rules;
    }

    public Session session() {
        return session;
    }

    public List<SessionEvent> events() {
        return List.copyOf(events);
    }

    public Moment now() {
        return now;
    }

    /** Lets time pass, looking every second. */
    public Walk pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plus(Duration.ofSeconds(1));
            take(session.tick(now));
        }
        return this;
    }

    /** Both clocks run on while nobody looks. */
    public Walk gone(Duration time) {
        now = now.plus(time);
        take(session.tick(now));
        return this;
    }

    public Walk on(Action action) {
        take(session.on(action, now));
        return this;
    }

    /** Goes on until a step of a kind is in hand; what waits is done. */
    public Walk to(StepKind kind) {
        for (int i = 0; i < 10_000 && !isIn(kind); i++) {
            onward();
        }
        if (!isIn(kind)) {
            throw new IllegalStateException("no step " + kind + " is left");
        }
        return this;
    }

    private boolean isIn(StepKind kind) {
        return session.current().map(Step::kind).equals(Optional.of(kind));
    }

    /** Goes on to the questions at the end. */
    public Walk toTheQuestions() {
        for (int i = 0; i < 10_000 && session.phase() != Phase.ASKING && session.phase() != Phase.ENDED; i++) {
            onward();
        }
        return this;
    }

    /** Goes on to the end; what asks is left out. */
    public Walk toTheEnd() {
        for (int i = 0; i < 10_000 && session.phase() != Phase.ENDED; i++) {
            toTheQuestions().on(Action.NO_ANSWER);
        }
        return this;
    }

    private void onward() {
        boolean byTime = session.current().map(Step::endsByTime).orElse(true);
        if (!byTime) {
            pass(8).on(Action.DONE);
        } else {
            pass(1);
        }
    }

    private void take(Turn turn) {
        session = turn.session();
        events.addAll(turn.events());
    }

    /** The origin of this session's record. */
    public SessionOrigin origin() {
        return new SessionOrigin(
                SessionId.of("session-one"), ProgramStamp.of(program, "its text"), "0.1.0", Optional.empty(), true);
    }

    public SessionRecord record() {
        return SessionRecord.from(origin(), timeline, rules, events).orElseThrow();
    }
}
