package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Began;
import dev.uncramp.core.session.Done;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small journal that does not need the engine. */
final class JournalFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");
    static final SessionId SESSION = SessionId.of("0b1e5a1c-session-one");

    private JournalFixtures() {}

    static JournalHeader header(SessionId session, int speed) {
        return new JournalHeader(
                session,
                MORNING,
                "0.1.0",
                new KeptText(SafeText.of("back.yaml"), "uncramp: 1\ntitle: Back\n"),
                List.of(new KeptText(SafeText.of("bridge"), "name: Bridge\n")),
                Prescription.first(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                true,
                speed);
    }

    static Moment at(int seconds) {
        return new Moment(Duration.ofSeconds(seconds), MORNING.plusSeconds(seconds));
    }

    static List<SessionEvent> events(int number) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new Began(at(0), Optional.of(PainScore.of(3))));
        for (int i = 1; i < number; i++) {
            events.add(new Done(at(i)));
        }
        return events;
    }

    static DataPlaces places(Path under) {
        return DataPlaces.of(Map.of(), Optional.of(under));
    }

    /** The file of a session's journal. */
    static Path file(Path under, SessionId session) {
        return under.resolve("state").resolve("journal-" + session + ".jsonl");
    }
}
