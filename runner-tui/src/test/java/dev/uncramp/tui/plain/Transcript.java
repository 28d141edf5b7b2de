package dev.uncramp.tui.plain;

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
        lines.addAll(Script.lines(before, next));
    }

    /** Waits a second, then types a line and Enter. */
    Transcript type(String line) {
        walk.wait(Duration.ofSeconds(1));
        lines.add(line.isEmpty() ? ">" : "> " + line);
        walk.hear(TypedWords.message(walk.model(), line, walk.now()));
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
