package dev.uncramp.tui.device;

import dev.uncramp.core.history.Avoided;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.HistoryStore;
import dev.uncramp.core.history.NotStarted;
import dev.uncramp.core.history.ProgramStamp;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.SessionOrigin;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import dev.uncramp.core.journal.JournalHeader;
import dev.uncramp.core.journal.JournalWriter;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.journal.Unfinished;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a session in files: its journal by {@link JournalThread}, its record in the history. */
public final class DiskKeeping implements Keeping {

    /** How long the end of the process waits for lines that are still on their way. */
    static final Duration LAST_WORK = Duration.ofSeconds(2);

    private final Desk desk;
    private final Entries entries;
    private final JournalThread thread;
    private final List<SessionEvent> events = new ArrayList<>();
    private Optional<JournalHeader> header = Optional.empty();

    /**
     * What a session in files needs.
     *
     * @param places where files lie
     * @param program the program's text, as it was read
     * @param used the texts of the files with exercises that the program uses
     * @param library the version of the library
     * @param ids makes a new random id for each session
     * @param left the session that was left, if there is one
     * @param clocks the two clocks
     * @param mailbox where the answers of the disk go
     */
    public record Desk(
            DataPlaces places,
            KeptText program,
            List<KeptText> used,
            String library,
            Supplier<SessionId> ids,
            Optional<Unfinished> left,
            Clocks clocks,
            Mailbox mailbox) {

        /** Copies the list. */
        public Desk {
            used = List.copyOf(used);
        }
    }

    private DiskKeeping(Desk desk, HistoryStore store) {
        this.desk = desk;
        this.entries = new Entries(store, desk.mailbox());
        this.thread = JournalThread.start(new Late(desk.mailbox()));
    }

    /**
     * Starts keeping; nothing is written before a session begins.
     *
     * @param desk what it needs
     * @return the keeping
     */
    public static DiskKeeping at(Desk desk) {
        return new DiskKeeping(desk, new FileHistoryStore(desk.places()));
    }

    @Override
    public void openJournal(Effect.OpenJournal effect) {
        JournalHeader opened = header(effect);
        header = Optional.of(opened);
        events.clear();
        thread.open(() -> JournalWriter.begin(desk.places(), opened));
    }

    @Override
    public void reopenJournal(Effect.ReopenJournal effect) {
        desk.left().ifPresent(left -> {
            header = Optional.of(left.header());
            events.clear();
            events.addAll(left.events());
            thread.open(left::goOn);
        });
    }

    @Override
    public void journal(Effect.Journal effect) {
        if (header.isPresent()) {
            events.addAll(effect.events());
            thread.append(effect.events());
        }
    }

    @Override
    public void saveRecord(Effect.SaveRecord effect) {
        List<SessionEvent> all = List.copyOf(events);
        Optional<JournalHeader> of = header;
        header = Optional.empty();
        thread.then(() -> entries.add(() -> of.flatMap(head -> record(head, effect, all))));
    }

    @Override
    public void saveLeftOut(Effect.SaveLeftOut effect) {
        SessionRecord entry = leftOut(effect.plan(), effect.answers());
        thread.then(() -> {
            entries.addQuietly(() -> Optional.of(entry));
            return false;
        });
    }

    private SessionRecord leftOut(Plan plan, BeforeSession answers) {
        return SessionRecord.leftOut(
                new SessionOrigin(
                        desk.ids().get(),
                        ProgramStamp.of(plan.program(), desk.program().text()),
                        desk.library(),
                        answers.signs()
                                .named()
                                .filter(sign -> answers.signs().checked())
                                .map(sign -> sign.kept()),
                        answers.signs().inFull()),
                plan.prescription(),
                desk.clocks().now().wall(),
                answers.before());
    }

    @Override
    public void saveNotToday(Effect.SaveNotToday effect) {
        HistoryEntry entry = notStarted(effect);
        thread.then(() -> {
            entries.add(() -> Optional.of(entry));
            return false;
        });
    }

    @Override
    public void saveCramp(Effect.SaveCramp effect) {
        thread.then(() -> {
            entries.add(() -> Optional.of(effect.entry()));
            return false;
        });
    }

    /** Nothing on the screen waits for it, so only bad news is told. */
    @Override
    public void keep(Effect.Keep effect) {
        thread.then(() -> {
            entries.addQuietly(() -> Optional.of(effect.entry()));
            return false;
        });
    }

    @Override
    public void finish() {
        thread.finish(LAST_WORK);
    }

    private JournalHeader header(Effect.OpenJournal effect) {
        Plan plan = effect.plan();
        List<KeptText> exercises = new ArrayList<>(desk.used());
        exercises.addAll(KeptTexts.builtIn(plan.timeline()));
        return new JournalHeader(
                desk.ids().get(),
                desk.clocks().now().wall(),
                desk.library(),
                desk.program(),
                exercises,
                plan.prescription(),
                KeptTexts.waiting(plan),
                plan.rules().askAbout(),
                effect.checkedSign(),
                effect.signsInFull(),
                1);
    }

    private static Optional<SessionRecord> record(
            JournalHeader header, Effect.SaveRecord effect, List<SessionEvent> events) {
        Session session = effect.session();
        return SessionRecord.from(header.origin(effect.plan().program()), session.timeline(), session.rules(), events);
    }

    private HistoryEntry notStarted(Effect.SaveNotToday effect) {
        if (effect.answers().isLeftOut()) {
            return new Avoided(leftOut(effect.plan(), effect.answers()));
        }
        ProgramStamp program =
                ProgramStamp.of(effect.plan().program(), desk.program().text());
        return NotStarted.of(desk.clocks().now().wall(), program, effect.answers());
    }

    /** Passes on that the journal is late. */
    private record Late(Mailbox mailbox) implements JournalThread.Listener {
        @Override
        public void late(Optional<Trouble> reason) {
            SafeText words = reason.map(TroubleWords::of).orElseGet(TroubleWords::slow);
            mailbox.put(at -> new Message.JournalLate(words, at));
        }

        @Override
        public void caughtUp() {
            mailbox.put(Message.JournalCaughtUp::new);
        }
    }
}
