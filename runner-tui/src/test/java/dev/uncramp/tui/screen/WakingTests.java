package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Update;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WakingTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");

    @Test
    void whereNothingMovesItSleepsASecond() {
        assertEquals(Duration.ofMillis(1_070), Waking.next(start(), Duration.ofMillis(70), 1));
    }

    @Test
    void inAHoldItWakesWhereTheSecondsChange() {
        Model model = inAHold(Duration.ofMillis(5_130));
        Duration due = model.session().orElseThrow().nextDeadline().orElseThrow();
        Duration now = model.now().elapsed();
        for (int i = 0; i < 8; i++) {
            Duration wake = Waking.next(model, now, 1);
            assertTrue(wake.compareTo(now) > 0, "it sleeps");
            assertTrue(wake.minus(now).compareTo(Duration.ofMillis(250)) <= 0, "four times a second");
            assertEquals(0, due.minus(wake).toMillis() % 250);
            now = wake.plusNanos(90_000);
        }
    }

    @Test
    void aWakeUpThatIsLateDoesNotShiftTheNext() {
        Model model = inAHold(Duration.ofMillis(5_130));
        Duration first = Waking.next(model, model.now().elapsed(), 1);
        Duration late = Waking.next(model, first.plusMillis(60), 1);
        assertEquals(Duration.ofMillis(250), late.minus(first));
    }

    @Test
    void aRehearsalWakesFourTimesASecondOfTheMachine() {
        Model model = inAHold(Duration.ofMillis(5_130));
        Duration now = model.now().elapsed();
        Duration slept = Waking.next(model, now, 4).minus(now);
        assertTrue(slept.compareTo(Duration.ofSeconds(1)) <= 0, slept::toString);
    }

    @Test
    void whatIsOverdueDoesNotKeepItAwake() {
        Model model = inAHold(Duration.ofMillis(5_130));
        Duration later =
                model.session().orElseThrow().nextDeadline().orElseThrow().plusSeconds(5);
        assertTrue(Waking.next(model, later, 1).compareTo(later) > 0);
    }

    private static Model start() {
        Library library = Library.builtIn();
        Program program =
                library.program("lower-back/settle").orElseThrow().program().orElseThrow();
        Plan plan = new Plan(
                program,
                library.catalog(),
                Prescription.first(),
                SessionRules.of(program, Prescription.first()),
                Set.of(),
                false,
                StartQuestions.full());
        return Model.start(
                plan, Optional.empty(), new Model.Choices(true, true), Display.USUAL, new Moment(Duration.ZERO, NOON));
    }

    private static Model inAHold(Duration at) {
        Model model = start();
        Moment moment = new Moment(at, NOON.plus(at));
        for (Key key : new Key[] {Key.typed('n'), Key.ENTER, Key.ENTER}) {
            model = Update.of(model, new Message.KeyPressed(key, moment)).model();
        }
        return model;
    }
}
