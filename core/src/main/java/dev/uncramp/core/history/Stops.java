package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.CameBack;
import dev.uncramp.core.session.Eased;
import dev.uncramp.core.session.KindReported;
import dev.uncramp.core.session.PainReported;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Resumed;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.SignReported;
import dev.uncramp.core.session.Skipped;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.session.Undone;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds every stop of a session, with what was told at it and how it went on. */
final class Stops {
    // Away from the stop screen the stop still stands.
    private static final Set<Phase> STANDING = Set.of(Phase.STOPPED, Phase.EASING, Phase.AWAY);

    private static final TellsToStop TELLS_TO_STOP = new TellsToStop();
    private static final HowItWentOn HOW_IT_WENT_ON = new HowItWentOn();

    private final List<StopRecord> found = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    private Stops() {}

    static List<StopRecord> in(Timeline timeline, SessionRules rules, List<SessionEvent> events) {
        Stops stops = new Stops();
        Session session = Session.fold(timeline, rules, List.of());
        for (SessionEvent event : events) {
            Session after = session.after(event);
            stops.take(event, session, after);
            session = after;
        }
        stops.close(StopRecord.Then.ENDED);
        return List.copyOf(stops.found);
    }

    private void take(SessionEvent event, Session before, Session after) {
        boolean stops = after.phase() == Phase.STOPPED || after.phase() == Phase.EASING || event.match(TELLS_TO_STOP);
        if (open.isEmpty() && stops) {
            open = Optional.of(new Open(
                    event.at().wall(),
                    before.item().map(TimelineItem::place),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        open = open.map(stop -> event.match(new Told(stop)));
        if (!STANDING.contains(after.phase())) {
            close(event.match(HOW_IT_WENT_ON));
        }
    }

    private void close(StopRecord.Then then) {
        open.ifPresent(stop -> found.add(stop.closed(then)));
        open = Optional.empty();
    }

    /** Tells whether an event is a reason to stop whatever the session was doing. */
    private static final class TellsToStop extends Otherwise<Boolean> {
        TellsToStop() {
            super(event -> false);
        }

        @Override
        public Boolean kindReported(KindReported event) {
            return true;
        }

        @Override
        public Boolean signReported(SignReported event) {
            return true;
        }
    }

    /** Tells how it went on by the event that ended the stop. */
    private static final class HowItWentOn extends Otherwise<StopRecord.Then> {
        HowItWentOn() {
            super(event -> StopRecord.Then.ENDED);
        }

        @Override
        public StopRecord.Then resumed(Resumed event) {
            return StopRecord.Then.WENT_ON;
        }

        @Override
        public StopRecord.Then cameBack(CameBack event) {
            return StopRecord.Then.WENT_ON;
        }

        @Override
        public StopRecord.Then eased(Eased event) {
            return StopRecord.Then.EASED;
        }

        @Override
        public StopRecord.Then skipped(Skipped event) {
            return StopRecord.Then.LEFT_OUT;
        }

        @Override
        public StopRecord.Then undone(Undone event) {
            return StopRecord.Then.TAKEN_BACK;
        }
    }

    /** Adds what was told to a stop. */
    private static final class Told extends Otherwise<Open> {
        private final Open stop;

        Told(Open stop) {
            super(event -> stop);
            this.stop = stop;
        }

        @Override
        public Open painReported(PainReported event) {
            PainScore highest = stop.pain().map(event.score()::max).orElse(event.score());
            return new Open(stop.at(), stop.place(), Optional.of(highest), stop.kind(), stop.sign());
        }

        @Override
        public Open kindReported(KindReported event) {
            return new Open(stop.at(), stop.place(), stop.pain(), Optional.of(event.kind()), stop.sign());
        }

        @Override
        public Open signReported(SignReported event) {
            return new Open(stop.at(), stop.place(), stop.pain(), stop.kind(), Optional.of(event));
        }
    }

    /** A stop that stands. */
    private record Open(
            OffsetDateTime at,
            Optional<ProgramPath> place,
            Optional<PainScore> pain,
            Optional<PainKind> kind,
            Optional<SignReported> sign) {

        StopRecord closed(StopRecord.Then then) {
            return new StopRecord(
                    at, place, pain, kind, sign.map(SignReported::tier), sign.flatMap(SignReported::sign), then);
        }
    }
}
