package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.NotStarted;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.journal.Unfinished;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Turn;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskKeepingTests {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Review SETTLE =
            Library.builtIn().program("lower-back/settle").orElseThrow();

    private static final Optional<String> SIGN = Optional.of("comes-back-every-time");

    @TempDir
    private Path temp;

    private final Mailbox mailbox = new Mailbox();

    private DataPlaces places() {
        return DataPlaces.of(Map.of(), Optional.of(temp.resolve("data")));
    }

    private static Plan plan() {
        return new Plan(
                SETTLE.program().orElseThrow(),
                SETTLE.catalog(),
                Prescription.first(),
                SessionRules.of(SETTLE.program().orElseThrow(), Prescription.first())
                        .askingAbout(Set.of(ExerciseId.of("walk"))),
                Set.of(ExerciseId.of("belly-breathing")),
                false,
                StartQuestions.full());
    }

    private DiskKeeping keeping(Optional<Unfinished> left) {
        return DiskKeeping.at(new DiskKeeping.Desk(
                places(),
                new KeptText(SafeText.of("settle.yaml"), SETTLE.source().text()),
                List.of(),
                "0.1.0",
                () -> SessionId.of("session-one"),
                left,
                new Clocks(() -> 0, () -> MORNING, 1),
                mailbox));
    }

    private static Moment at(int seconds) {
        return new Moment(Duration.ofSeconds(seconds), MORNING.plusSeconds(seconds));
    }

    private Message answer() throws InterruptedException {
        return mailbox.take(LONG).orElseThrow().apply(at(99));
    }

    private History history() {
        return new FileHistoryStore(places()).read().history();
    }

    private static Turn begin(Plan plan) {
        return Session.begin(plan.timeline(), plan.rules(), at(0), Optional.of(PainScore.of(2)));
    }

    /** What a start finds; its lock is given back, as at the end of a process. */
    private FilesAtStart start() {
        FilesAtStart found = FilesAtStart.find(places(), MORNING.plusHours(1));
        found.lock().ifPresent(RunningLock::close);
        return found;
    }

    @Test
    void aSessionThatEndsLeavesItsRecordAndNoJournal() throws InterruptedException, IOException {
        DiskKeeping keeping = keeping(Optional.empty());
        Plan plan = plan();
        Turn begun = begin(plan);
        keeping.openJournal(new Effect.OpenJournal(plan, SIGN, true));
        keeping.journal(new Effect.Journal(begun.events()));
        Turn ended = begun.session().on(Action.FINISH, at(20));
        keeping.journal(new Effect.Journal(ended.events()));
        keeping.saveRecord(new Effect.SaveRecord(plan, ended.session()));
        assertInstanceOf(Message.Saved.class, answer());
        keeping.finish();
        SessionRecord record = history().sessions().get(0);
        assertEquals("session-one", record.origin().session().value());
        assertEquals(SIGN, record.origin().checkedSign());
        assertEquals(Optional.of(PainScore.of(2)), record.before());
        assertEquals(MORNING, record.started());
        try (var files = Files.list(temp.resolve("data/state"))) {
            assertEquals(
                    List.of(), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aSessionThatWasLeftIsFoundWithTheSamePlanAndTakenUp() throws InterruptedException {
        DiskKeeping keeping = keeping(Optional.empty());
        Plan plan = plan();
        Turn begun = begin(plan);
        keeping.openJournal(new Effect.OpenJournal(plan, SIGN, true));
        keeping.journal(new Effect.Journal(begun.events()));
        keeping.finish();

        FilesAtStart.Left left = start().left().orElseThrow();
        assertEquals(plan.timeline().steps(), left.plan().timeline().steps());
        assertEquals(plan.rules(), left.plan().rules());
        Session same =
                left.unfinished().session(left.plan().timeline(), left.plan().rules());
        assertEquals(begun.session(), same);

        DiskKeeping again = keeping(Optional.of(left.unfinished()));
        Turn reopened = same.reopened();
        again.reopenJournal(new Effect.ReopenJournal());
        again.journal(new Effect.Journal(reopened.events()));
        Turn ended = reopened.session().on(Action.FINISH, at(5));
        again.journal(new Effect.Journal(ended.events()));
        again.saveRecord(new Effect.SaveRecord(left.plan(), ended.session()));
        assertInstanceOf(Message.Saved.class, answer());
        again.finish();
        assertEquals(1, history().sessions().size());
        assertEquals(Optional.empty(), start().left());
    }

    @Test
    void aSessionThatEndedWithoutItsRecordIsRecordedAtTheNextStart() {
        DiskKeeping keeping = keeping(Optional.empty());
        Plan plan = plan();
        Turn begun = begin(plan);
        keeping.openJournal(new Effect.OpenJournal(plan, SIGN, true));
        keeping.journal(new Effect.Journal(begun.events()));
        Turn stopped = begun.session().on(Action.FINISH, at(20));
        Turn ended = stopped.session().on(Action.FINISH, at(21));
        assertEquals(Phase.ENDED, ended.session().phase());
        keeping.journal(new Effect.Journal(stopped.events()));
        keeping.journal(new Effect.Journal(ended.events()));
        keeping.finish();

        FilesAtStart found = start();
        assertEquals(Optional.empty(), found.left());
        assertEquals(1, found.history().sessions().size());
        assertEquals(1, start().history().sessions().size());
    }

    @Test
    void aRecordThatCannotBeKeptIsSaidAndItsJournalStays() throws IOException, InterruptedException {
        DiskKeeping keeping = keeping(Optional.empty());
        Plan plan = plan();
        Turn begun = begin(plan);
        keeping.openJournal(new Effect.OpenJournal(plan, SIGN, true));
        keeping.journal(new Effect.Journal(begun.events()));
        keeping.finish();
        Files.createFile(temp.resolve("data/data"));
        Turn ended = begun.session().on(Action.FINISH, at(20));
        keeping.journal(new Effect.Journal(ended.events()));
        keeping.saveRecord(new Effect.SaveRecord(plan, ended.session()));
        Message.NotSaved answer = assertInstanceOf(Message.NotSaved.class, answer());
        assertTrue(answer.reason().value().endsWith("data/data is in the way"));
        keeping.finish();
        Files.delete(temp.resolve("data/data"));
        assertTrue(start().left().isPresent());
    }

    @Test
    void aDayOfRestIsKept() throws InterruptedException {
        DiskKeeping keeping = keeping(Optional.empty());
        BeforeSession answers = BeforeSession.asking(StartQuestions.full(), WarningSigns.of(Region.LOWER_BACK))
                .answered(SignsReply.Answer.NONE)
                .hurting(Optional.of(PainScore.of(8)));
        keeping.saveNotToday(new Effect.SaveNotToday(plan(), answers));
        assertInstanceOf(Message.Saved.class, answer());
        NotStarted kept = assertInstanceOf(NotStarted.class, history().entries().get(0));
        assertEquals(Optional.of(PainScore.of(8)), kept.before());
        assertEquals(Optional.empty(), kept.tier());
    }

    @Test
    void aSessionOfWhichAllWasLeftOutIsKeptAsComplete() {
        DiskKeeping keeping = keeping(Optional.empty());
        BeforeSession answers = BeforeSession.asking(StartQuestions.full(), WarningSigns.of(Region.LOWER_BACK))
                .answered(SignsReply.Answer.NONE)
                .hurting(Optional.of(PainScore.of(1)));
        keeping.saveLeftOut(new Effect.SaveLeftOut(plan(), answers));
        keeping.finish();
        SessionRecord kept =
                assertInstanceOf(SessionRecord.class, history().entries().get(0));
        assertTrue(kept.isComplete() && kept.isCalm() && kept.exercises().isEmpty());
        assertFalse(kept.earns());
        assertEquals(Optional.of(PainScore.of(1)), kept.before());
        assertEquals(plan().prescription(), kept.prescription());
    }

    @Test
    void aSecondRunnerIsToldSinceWhen() {
        FilesAtStart first = FilesAtStart.find(places(), MORNING);
        FilesAtStart second = FilesAtStart.find(places(), MORNING.plusHours(1));
        assertFalse(first.busy());
        assertTrue(second.busy());
        assertEquals(Optional.of(MORNING), second.since());
        first.lock().orElseThrow().close();
    }

    @Test
    void withoutAPlaceAStartGoesOnAndSaysWhy() {
        FilesAtStart found = FilesAtStart.find(DataPlaces.of(Map.of(), Optional.empty()), MORNING);
        assertFalse(found.busy());
        assertEquals(1, found.troubles().size());
        assertEquals(History.empty(), found.history());
    }
}
