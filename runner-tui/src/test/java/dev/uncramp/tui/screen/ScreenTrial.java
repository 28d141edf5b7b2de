package dev.uncramp.tui.screen;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.NoKeeping;
import dev.uncramp.tui.device.Speech;
import dev.uncramp.tui.device.TerminalFacts;
import dev.uncramp.tui.view.Frame;
import dev.uncramp.tui.view.View;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The runner with a fault in it: it draws well until a "v" is typed, which changes the size of letters. */
public final class ScreenTrial {

    private ScreenTrial() {}

    public static void main(String[] arguments) {
        Library library = Library.builtIn();
        Program program =
                library.program("lower-back/settle").orElseThrow().program().orElseThrow();
        Clocks clocks = Clocks.system();
        SessionRules rules = SessionRules.of(program, Prescription.first()).withHeartbeat(ScreenRunner.HEARTBEAT);
        Plan plan = new Plan(
                program, library.catalog(), Prescription.first(), rules, Set.of(), false, StartQuestions.full());
        Display display = new Display(Size.USUAL, Display.Letters.UNICODE, Display.View.BIG);
        Model start = Model.start(plan, Optional.empty(), new Model.Choices(true, true), display, clocks.now());
        Mailbox mailbox = new Mailbox();
        ScreenRunner.Shell shell = new ScreenRunner.Shell(
                TerminalFacts.here(),
                new FileInputStream(FileDescriptor.in),
                System.out::println,
                clocks,
                mailbox,
                new Nowhere(mailbox),
                Desk.CLOSED,
                new Speech(Map.of(), mailbox),
                Ending.armed());
        System.exit(ScreenRunner.run(start, ScreenTrial::draw, shell));
    }

    private static Frame draw(Scene scene, Size size) {
        if (scene.display().view() != Display.View.BIG) {
            throw new IllegalStateException("a fault while drawing");
        }
        return View.of(scene, size);
    }

    /** Keeps nothing, and says that it did. */
    private static final class Nowhere extends NoKeeping {
        private final Mailbox mailbox;

        Nowhere(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public void saveRecord(Effect.SaveRecord effect) {
            mailbox.put(Message.Saved::new);
        }

        @Override
        public void saveLeftOut(Effect.SaveLeftOut effect) {}

        @Override
        public void saveNotToday(Effect.SaveNotToday effect) {
            mailbox.put(Message.Saved::new);
        }
    }
}
