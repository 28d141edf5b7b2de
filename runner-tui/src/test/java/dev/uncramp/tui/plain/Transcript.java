package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Session;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Next;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.Walk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain mode with a made-up clock: what is typed and what is said, line by line. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();
    private final List<Said> moments = new ArrayList<>();
    private Keyboard keyboard = Keyboard.QWERTY;
    private final Walk walk;

    private Transcript(Plan plan, Optional<Unfinished> unfinished) {
        walk = Walk.of(Plans.waiting(plan), unfinished, this::said);
        lines.addAll(Script.opening(walk.model()));
    }

    static Transcript of(Plan plan) {
        return new Transcript(plan, Optional.empty());
    }

    static Transcript of(Plan plan, Unfinished unfinished) {
        return new Transcript(plan, Optional.of(unfinished));
    }

    private void said(Model before, Next next) {
        List<String> said = Script.lines(before, next);
        lines.addAll(said);
        boolean holding = before.screen() == Screen.HOLD || before.screen() == Screen.WORK;
        boolean runsOn = before.session()
                .flatMap(Session::current)
                .equals(next.model().session().flatMap(Session::current));
        said.forEach(line -> moments.add(new Said(line, next.model().now().elapsed(), holding && runsOn)));
    }

    /**
     * A line with the time at which it was said.
     *
     * @param line the line
     * @param at when
     * @param holding whether a hold or timed work runs on meanwhile
     */
    record Said(String line, Duration at, boolean holding) {}

    /** Every line that was said, and when. */
    List<Said> moments() {
        return List.copyOf(moments);
    }

    /** From now on a person types on a French keyboard. */
    Transcript french() {
        keyboard = Keyboard.AZERTY;
        return this;
    }

    /** Waits a second, then types a line and Enter. */
    Transcript type(String line) {
        walk.wait(Duration.ofSeconds(1));
        lines.add(line.isEmpty() ? ">" : "> " + line);
        walk.hear(TypedWords.message(walk.model(), keyboard, line, walk.now()));
        return this;
    }

    Transcript wait(int seconds) {
        walk.wait(Duration.ofSeconds(seconds));
        return this;
    }

    /** Waits without a key until a screen stands. */
    Transcript until(Screen screen) {
        walk.until(screen);
        return this;
    }

    Walk walk() {
        return walk;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
