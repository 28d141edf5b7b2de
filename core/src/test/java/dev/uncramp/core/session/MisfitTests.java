package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A journal may hold anything: which events change which state, and that the others change nothing. */
class MisfitTests {

    private static final Timeline DAY =
            timeline(item("plank", "2 x 20 s"), item("stretch", "20 s, each side"), item("bridge", "8"));

    /** An x where the event changes the state. */
    private static final String TABLE = """
            event          | before   reps     hold     paused   stopped  red-stop easing   two-reds away     back     score    did-all  ended
            Began          | x        .        .        .        .        .        .        .        .        .        .        .        .
            Paused         | .        x        x        .        .        .        .        .        .        .        .        .        .
            Resumed        | .        .        .        x        x        .        .        .        .        .        .        .        .
            Done           | .        x        x        .        .        .        .        .        .        .        .        .        .
            Played         | .        x        x        .        .        .        .        .        .        .        .        .        .
            Skipped step   | .        x        x        .        .        .        .        .        .        .        .        .        .
            Skipped all    | .        x        x        .        x        x        x        .        .        .        .        .        .
            WentBack       | .        x        x        .        .        .        .        .        .        .        .        .        .
            Extended       | .        .        x        .        .        .        .        .        .        .        .        .        .
            Extended 6min  | .        .        .        .        .        .        .        .        .        .        .        .        .
            Extended -25   | .        .        .        .        .        .        .        .        .        .        .        .        .
            Retargeted     | .        x        .        .        .        .        .        .        .        .        .        .        .
            Retargeted -8  | .        .        .        .        .        .        .        .        .        .        .        .        .
            PainReported   | .        x        x        x        x        x        .        .        .        x        x        .        .
            NotAnswered    | .        .        .        .        .        .        .        .        .        x        x        x        .
            KindReported   | .        x        x        x        x        x        x        x        x        x        x        x        .
            SignReported   | .        x        x        x        x        x        x        x        x        x        x        x        .
            Stopped        | .        x        x        x        .        .        x        x        x        x        x        x        .
            Eased          | .        .        .        .        x        x        x        .        .        .        .        .        .
            WentAway       | .        x        x        x        x        x        x        x        .        .        .        .        .
            CameBack       | .        .        .        .        .        .        .        .        x        .        .        .        .
            Touched        | .        x        x        .        .        .        .        .        x        .        x        x        .
            Undone         | .        .        .        .        .        x        x        x        .        .        .        x        .
            Finished       | .        x        x        x        x        x        x        x        x        x        .        .        .
            Confirmed      | .        .        .        .        .        .        .        .        .        .        .        x        .
            Ended          | .        x        x        x        x        x        x        x        x        x        x        x        .
            """;

    private static Map<String, Supplier<Scene>> states() {
        Map<String, Supplier<Scene>> states = new LinkedHashMap<>();
        states.put(
                "reps",
                () -> Scene.of(timeline(item("bridge", "8"), item("stretch", "20 s")))
                        .to(15));
        states.put("hold", () -> Scene.of(DAY).to(15));
        states.put("paused", () -> Scene.of(DAY).to(15).press(Action.PAUSE));
        states.put("stopped", () -> Scene.of(DAY).to(15).press(Action.STOP));
        states.put("red-stop", () -> Scene.of(DAY).to(15).press(Action.pain(6)).press(Action.STOP));
        states.put("easing", () -> Scene.of(DAY).to(15).press(Action.pain(6)));
        states.put(
                "two-reds",
                () -> Scene.of(DAY)
                        .to(15)
                        .press(Action.pain(6))
                        .press(Action.LEAVE_OUT)
                        .press(Action.DONE)
                        .plus(1)
                        .press(Action.pain(6)));
        states.put("away", () -> Scene.of(DAY).to(15).jump(s(9)).tick());
        states.put("back", () -> Scene.of(DAY).to(15).jump(s(9)).tick().press(Action.RESUME));
        states.put("score", () -> Scene.of(timeline(item("stretch", "20 s"))).to(25));
        states.put(
                "did-all",
                () -> Scene.of(timeline(item("stretch", "20 s"))).to(25).press(Action.pain(1)));
        states.put("ended", () -> Scene.of(DAY).to(15).press(Action.FINISH).press(Action.FINISH));
        return states;
    }

    private static Map<String, Function<Moment, SessionEvent>> events() {
        Map<String, Function<Moment, SessionEvent>> events = new LinkedHashMap<>();
        events.put("Began", at -> new Began(at, Optional.of(PainScore.of(1))));
        events.put("Paused", Paused::new);
        events.put("Resumed", at -> new Resumed(at, true));
        events.put("Done", Done::new);
        events.put("Played", Played::new);
        events.put("Skipped step", at -> new Skipped(at, Reach.STEP));
        events.put("Skipped all", at -> new Skipped(at, Reach.EXERCISE));
        events.put("WentBack", WentBack::new);
        events.put("Extended", at -> new Extended(at, s(10)));
        events.put("Extended 6min", at -> new Extended(at, s(360)));
        events.put("Extended -25", at -> new Extended(at, s(-25)));
        events.put("Retargeted", at -> new Retargeted(at, 1));
        events.put("Retargeted -8", at -> new Retargeted(at, -8));
        events.put("PainReported", at -> new PainReported(at, PainScore.of(2)));
        events.put("NotAnswered", NotAnswered::new);
        events.put("KindReported", at -> new KindReported(at, PainKind.SHARP));
        events.put("SignReported", at -> new SignReported(at, Tier.NOW, Optional.empty()));
        events.put("Stopped", Stopped::new);
        events.put("Eased", Eased::new);
        events.put("WentAway", WentAway::new);
        events.put("CameBack", at -> new CameBack(at, false));
        events.put("Touched", Touched::new);
        events.put("Undone", Undone::new);
        events.put("Finished", Finished::new);
        events.put("Confirmed", at -> new Confirmed(at, Portion.ALL));
        events.put("Ended", at -> new Ended(at, EndReason.COMPLETE));
        return events;
    }

    private static String mark(Session session, SessionEvent event) {
        return session.after(event).equals(session) ? "." : "x";
    }

    @Test
    void anEventThatDoesNotFitChangesNothing() {
        StringBuilder table = new StringBuilder(TABLE.lines().findFirst().orElseThrow()).append('\n');
        Session before = Session.fold(DAY, Scene.RULES, List.of());
        events().forEach((name, event) -> {
            StringBuilder row = new StringBuilder("%-14s |".formatted(name));
            row.append(" %-8s".formatted(mark(before, event.apply(new Moment(s(1), Scene.NOON)))));
            states().values().forEach(made -> {
                Scene scene = made.get();
                row.append(" %-8s"
                        .formatted(mark(scene.session(), event.apply(scene.now().plus(s(1))))));
            });
            table.append(row.toString().stripTrailing()).append('\n');
        });
        assertEquals(TABLE, table.toString());
    }
}
