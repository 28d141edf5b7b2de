import dev.uncramp.core.build.BuildRequest;
import dev.uncramp.core.build.BuildResult;
import dev.uncramp.core.build.ProgramBuilder;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.HistoryStore;
import dev.uncramp.core.history.PainQuestions;
import dev.uncramp.core.history.ProgramStamp;
import dev.uncramp.core.history.QuestionsAtStart;
import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.SessionOrigin;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.journal.EntryJson;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.Turn;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A clinic's small program: a patient gets a plan, and does the first two sessions of it. */
class ClinicApp {

    private final Catalog catalog = Library.builtIn().catalog();
    private final Rows rows = new Rows();
    private final Program program;
    private final String text;

    ClinicApp(BuildRequest wanted) {
        BuildResult.Built built = ProgramBuilder.of(catalog).build(wanted).match(new BuildResult.Cases<>() {
            @Override
            public BuildResult.Built built(BuildResult.Built built) {
                return built;
            }

            @Override
            public BuildResult.Built refused(BuildResult.Refused refused) {
                throw new IllegalStateException(refused.why().toString());
            }
        });
        Review review = Review.of(built.program(), catalog);
        System.out.println("findings: " + review.diagnostics().size());
        program = review.program().orElseThrow();
        text = review.source().text();
        System.out.println(
                "exercises without a reason: " + (items() - built.reasons().size()));
    }

    private int items() {
        return Timeline.of(program, Prescription.firstOf(program), catalog)
                .items()
                .size();
    }

    public static void main(String[] args) {
        BuildRequest wanted = BuildRequest.of(Region.NECK, Grade.RESTORE, Duration.ofMinutes(12))
                .having(Equipment.BAND)
                .avoidingTheFloor();
        ClinicApp app = new ClinicApp(wanted);
        OffsetDateTime monday = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
        app.session(monday, 2, Optional.empty());
        app.session(monday.plusDays(1), 2, Optional.of(6));
        app.session(monday.plusDays(2), 8, Optional.empty());
    }

    /** Asks, runs and keeps one session; the patient may report pain in the second exercise. */
    private void session(OffsetDateTime clock, int before, Optional<Integer> inTheSecond) {
        History history = rows.read().history();
        Whereabouts where = Whereabouts.of(program, catalog, history, clock, Wanted.NEXT);
        BeforeSession asked = BeforeSession.asking(
                        QuestionsAtStart.of(history, program, Set.of(), clock).asking(where.questions()),
                        program.signs())
                .morning(Optional.empty())
                .answered(SignsReply.Answer.NONE)
                .hurting(Optional.of(PainScore.of(before)));
        if (asked.questions().gate().isPresent()) {
            asked = asked.gate(Reply.YES);
        }
        SessionRules rules = SessionRules.of(program, where.prescription());
        Outcome outcome = asked.decide(rules.limit()).orElseThrow();
        System.out.println(
                "session " + where.sessionOfWeek() + ": " + outcome.getClass().getSimpleName());
        Optional<Prescription> today = outcome.match(new Today(asked.prescribed(where.prescription())));
        today.ifPresent(planned -> run(clock, planned, rules, PainScore.of(before), inTheSecond));
    }

    private void run(
            OffsetDateTime clock,
            Prescription today,
            SessionRules usual,
            PainScore before,
            Optional<Integer> inTheSecond) {
        Timeline timeline = Timeline.of(program, today, catalog);
        SessionRules rules = usual.askingAbout(PainQuestions.of(rows.read().history(), timeline, usual));
        Moment now = new Moment(Duration.ZERO, clock);
        Turn turn = Session.begin(timeline, rules, now, Optional.of(before));
        List<SessionEvent> events = new ArrayList<>(turn.events());
        boolean told = inTheSecond.isEmpty();
        while (turn.session().phase() != Phase.ENDED) {
            Session session = turn.session();
            Action action = Action.DONE;
            if (session.phase() == Phase.EASING) {
                action = Action.FINISH;
            } else if (session.question().isPresent()) {
                boolean all = session.question().get().kind() == Question.Kind.DID_ALL;
                action = all ? new Action.Confirm(Portion.ALL) : Action.pain(1);
            } else if (!told && session.current().flatMap(Step::item).orElse(0) == 1) {
                action = Action.pain(inTheSecond.get());
                told = true;
            } else {
                now = now.plus(session.current().map(Step::length).orElse(Duration.ZERO));
            }
            turn = session.on(action, now);
            events.addAll(turn.events());
        }
        System.out.println("  ended: " + turn.session().endReason().orElseThrow() + ", red: "
                + turn.session().reds());
        SessionOrigin origin = new SessionOrigin(
                SessionId.of("session-" + clock.getDayOfYear()),
                ProgramStamp.of(program, text),
                "clinic 1.0",
                Optional.empty(),
                true);
        SessionRecord.from(origin, timeline, rules, events).ifPresent(rows::add);
        System.out.println("  kept: " + rows.read().history().sessions().size());
    }

    /** What is done today by what was decided. */
    private record Today(Prescription planned) implements Outcome.Cases<Optional<Prescription>> {
        @Override
        public Optional<Prescription> start(Outcome.Start start) {
            return Optional.of(planned);
        }

        @Override
        public Optional<Prescription> startGentler(Outcome.StartGentler gentler) {
            return Optional.of(planned.with(Ease.GENTLER));
        }

        @Override
        public Optional<Prescription> notToday(Outcome.NotToday notToday) {
            return Optional.empty();
        }

        @Override
        public Optional<Prescription> notYet(Outcome.NotYet notYet) {
            return Optional.empty();
        }

        @Override
        public Optional<Prescription> getHelp(Outcome.GetHelp getHelp) {
            return Optional.empty();
        }
    }

    /** A table of a database. */
    private static final class Rows implements HistoryStore {
        private final List<String> rows = new ArrayList<>();

        @Override
        public Reading read() {
            List<HistoryEntry> entries = new ArrayList<>();
            rows.forEach(row -> EntryJson.read(row).ifPresent(entries::add));
            return new Reading(new History(entries), List.of());
        }

        @Override
        public SaveResult add(HistoryEntry entry) {
            rows.add(EntryJson.of(entry));
            return new SaveResult.Saved();
        }
    }
}
