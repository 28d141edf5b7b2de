package dev.uncramp.core.history;

import dev.uncramp.core.session.CameBack;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.Undone;
import dev.uncramp.core.session.WentAway;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Adds up time away and what was taken back. */
final class Absence extends Otherwise<Absence> {
    private final Duration away;
    private final Optional<Moment> since;
    private final int takenBack;

    private Absence(Duration away, Optional<Moment> since, int takenBack) {
        super(event -> new Absence(away, since, takenBack));
        this.away = away;
        this.since = since;
        this.takenBack = takenBack;
    }

    /** Adds up a session's events; a time away that lasts to their end is not known. */
    static Absence in(List<SessionEvent> events) {
        Absence sum = new Absence(Duration.ZERO, Optional.empty(), 0);
        for (SessionEvent event : events) {
            sum = event.match(sum);
        }
        return sum;
    }

    Duration away() {
        return away;
    }

    /** Gives since when the person is away, where nobody came back before the end. */
    Optional<Moment> since() {
        return since;
    }

    int takenBack() {
        return takenBack;
    }

    @Override
    public Absence wentAway(WentAway event) {
        return new Absence(away, since.or(() -> Optional.of(event.at())), takenBack);
    }

    @Override
    public Absence cameBack(CameBack event) {
        Duration gone = since.map(from -> from.gapTo(event.at())).orElse(Duration.ZERO);
        return new Absence(away.plus(gone), Optional.empty(), takenBack);
    }

    @Override
    public Absence undone(Undone event) {
        return new Absence(away, since, takenBack + 1);
    }
}
