package dev.uncramp.tui.cli;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.PainQuestions;
import dev.uncramp.core.history.QuestionsAtStart;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.House;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.DiskKeeping;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.Speech;
import dev.uncramp.tui.plain.PlainRunner;
import dev.uncramp.tui.screen.ScreenRunner;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shows scenes on the screen or in lines, and makes what a session needs for either.
 *
 * @param world the streams and the terminal
 * @param lines whether it is said in lines
 * @param clocks the two clocks
 * @param mailbox where the answers of disk and desk arrive
 */
record Showing(Surroundings world, boolean lines, Clocks clocks, Mailbox mailbox) {

    /** Shows a scene, and those that follow from it, until the person leaves; gives the exit code. */
    int show(Scene start, Keeping keeping, Desk desk) {
        Ending ending = Ending.armed();
        Speech speech = new Speech(world.environment(), mailbox);
        if (lines) {
            return PlainRunner.run(
                    start,
                    new PlainRunner.Shell(
                            world.in(),
                            world.out()::line,
                            clocks,
                            mailbox,
                            keeping,
                            desk,
                            world.facts().keyboard(),
                            speech,
                            ending));
        }
        return ScreenRunner.run(
                start,
                new ScreenRunner.Shell(
                        world.facts(), world.in(), world.out()::line, clocks, mailbox, keeping, desk, speech, ending));
    }

    /** The front of the house as it opens. */
    Front front(House house) {
        return Front.open(house, display(house.settings().view()), clocks.now());
    }

    /** How things are shown, on a terminal whose size is not known yet. */
    Display display(Display.View view) {
        return new Display(Size.USUAL, world.facts().utf8() ? Display.Letters.UNICODE : Display.Letters.ASCII, view);
    }

    /** A rehearsal of the day that is picked: nothing of before counts. */
    Plan rehearsal(ReadyProgram ready, boolean waits) {
        SessionRules rules =
                SessionRules.of(ready.program(), ready.prescription()).rehearsing();
        return plan(ready, rules, History.empty(), waits, StartQuestions.full());
    }

    /** The next session where the person is in the program; what is asked for by name wins. */
    Plan next(ReadyProgram ready, Wanted wanted, History history, boolean waits) {
        SessionRules rules = awake(SessionRules.of(ready.program(), ready.prescription()));
        Plan plan = plan(ready, rules, history, waits, questions(ready.program(), history))
                .at(where(ready, wanted, history), worse(ready, wanted, history));
        return plan.with(plan.rules().askingAbout(PainQuestions.of(history, plan.timeline(), plan.rules())));
    }

    private Plan plan(
            ReadyProgram ready, SessionRules rules, History history, boolean waits, StartQuestions questions) {
        return new Plan(
                ready.program(),
                ready.catalog(),
                ready.prescription(),
                rules,
                history.met(),
                waits || lines,
                questions);
    }

    private Whereabouts where(ReadyProgram ready, Wanted wanted, History history) {
        return Whereabouts.of(
                ready.program(), ready.catalog(), history, clocks.now().wall(), wanted);
    }

    /** Where the person is if the morning about which is asked turns out to have been worse. */
    private Optional<Whereabouts> worse(ReadyProgram ready, Wanted wanted, History history) {
        OffsetDateTime now = clocks.now().wall();
        return history.morningToAskAbout(now).map(day -> {
            List<HistoryEntry> entries = new ArrayList<>(history.entries());
            entries.add(new MorningAnswer(now, day, Optional.of(Morning.WORSE)));
            return where(ready, wanted, new History(entries));
        });
    }

    /** What is asked before a session that starts now. */
    private StartQuestions questions(Program program, History history) {
        Set<ProgramId> known =
                Library.builtIn().programs().stream().map(ProgramId::of).collect(Collectors.toUnmodifiableSet());
        return QuestionsAtStart.of(history, program, known, clocks.now().wall());
    }

    /** A session that was left, to be taken up here. */
    Unfinished unfinished(FilesAtStart.Left left, History history) {
        Plan plan = left.plan()
                .with(awake(left.plan().rules()))
                .asking(questions(left.plan().program(), history));
        return new Unfinished(
                plan,
                left.unfinished().session(plan.timeline(), plan.rules()),
                left.unfinished().lastSeen());
    }

    /** Keeps one session in files. */
    Keeping keeping(KeptText program, FilesAtStart found, DataPlaces places) {
        return DiskKeeping.at(new DiskKeeping.Desk(
                places,
                program,
                List.of(),
                Uncramp.VERSION,
                () -> SessionId.of(UUID.randomUUID().toString()),
                found.left().map(FilesAtStart.Left::unfinished),
                clocks,
                mailbox));
    }

    /** Both front ends wake often, so that being late is noticed soon. */
    private SessionRules awake(SessionRules rules) {
        return rules.rehearsal() ? rules : rules.withHeartbeat(lines ? PlainRunner.HEARTBEAT : ScreenRunner.HEARTBEAT);
    }
}
