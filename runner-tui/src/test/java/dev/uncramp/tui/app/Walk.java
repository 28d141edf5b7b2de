package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Session;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A person with a made-up clock before the runner: presses keys, waits, looks. */
public final class Walk {

    /** When every walk begins. */
    public static final Moment BEGIN = new Moment(Duration.ZERO, OffsetDateTime.parse("2026-11-20T10:40:00+01:00"));

    private static final Duration LOOKED = Duration.ofMillis(500);
    private static final Duration WAKE = Duration.ofMillis(250);

    private final List<Effect> effects = new ArrayList<>();
    private final BiConsumer<Model, Next> watcher;
    private Model model;
    private Moment now;

    private Walk(Model model, BiConsumer<Model, Next> watcher) {
        this.model = model;
        this.watcher = watcher;
        this.now = model.now();
    }

    /** A walk from the first screen. */
    public static Walk of(Plan plan) {
        return of(plan, Optional.empty(), (before, next) -> {});
    }

    /** A walk that someone watches. */
    public static Walk of(Plan plan, Optional<Unfinished> unfinished, BiConsumer<Model, Next> watcher) {
        return of(plan, unfinished, watcher, BEGIN);
    }

    /** A walk of the day before. */
    static Walk yesterday(Plan plan) {
        Moment yesterday = new Moment(Duration.ZERO, BEGIN.wall().minusDays(1));
        return of(plan, Optional.empty(), (before, next) -> {}, yesterday);
    }

    private static Walk of(Plan plan, Optional<Unfinished> unfinished, BiConsumer<Model, Next> watcher, Moment begin) {
        return of(plan, unfinished, watcher, new Model.Choices(false, true), begin);
    }

    /** A walk by someone with wishes. */
    static Walk of(Plan plan, Optional<Unfinished> unfinished, BiConsumer<Model, Next> watcher, Model.Choices choices) {
        return of(plan, unfinished, watcher, choices, BEGIN);
    }

    private static Walk of(
            Plan plan,
            Optional<Unfinished> unfinished,
            BiConsumer<Model, Next> watcher,
            Model.Choices choices,
            Moment begin) {
        return new Walk(Model.start(plan, unfinished, choices, Display.USUAL, begin), watcher);
    }

    /** A walk to the first screen of a session that begins as written. */
    public static Walk begun(Plan plan) {
        return of(plan).press('n').press('0');
    }

    /** Another walk that begins where this one stands. */
    Walk again() {
        return new Walk(model, (before, next) -> {});
    }

    /** Looks for half a second, then presses. */
    public Walk press(Key key) {
        return wait(LOOKED).hear(new Message.KeyPressed(key, now));
    }

    /** Looks for half a second, then presses the key of a character. */
    public Walk press(char key) {
        return press(Key.typed(key));
    }

    /** Presses with no time between this and what was before. */
    public Walk atOnce(Key key) {
        return hear(new Message.KeyPressed(key, now));
    }

    /** Types a number and Enter. */
    public Walk number(int number) {
        return hear(new Message.NumberTyped(number, now));
    }

    /** Lets time go by, with four wakes a second. */
    public Walk wait(Duration time) {
        Duration end = now.elapsed().plus(time);
        while (now.elapsed().compareTo(end) < 0) {
            Duration step = end.minus(now.elapsed()).compareTo(WAKE) < 0 ? end.minus(now.elapsed()) : WAKE;
            now = now.plus(step);
            hear(new Message.Ticked(now));
        }
        return this;
    }

    /** Lets a time go by in which nothing ran: a closed lid. */
    public Walk sleep(Duration time) {
        now = now.plus(time);
        return hear(new Message.Ticked(now));
    }

    /** Waits for a screen without a key. */
    public Walk until(Screen screen) {
        return until(there -> there.screen() == screen);
    }

    /** Waits for something without a key, at most two hours. */
    public Walk until(Predicate<Model> there) {
        Duration end = now.elapsed().plus(Duration.ofHours(2));
        while (!there.test(model)) {
            if (now.elapsed().compareTo(end) > 0) {
                fail("never came; the screen is " + model.screen());
            }
            wait(WAKE);
        }
        return this;
    }

    /** Goes on to a screen as a person does who is always ready: Enter wherever a step waits. */
    public Walk to(Screen screen) {
        return to(there -> there.screen() == screen);
    }

    /** Goes on to something, with Enter wherever a step waits. */
    public Walk to(Predicate<Model> there) {
        for (int i = 0; i < 40_000 && !there.test(model); i++) {
            boolean waits = model.stage()
                    .running()
                    .flatMap(Session::current)
                    .map(step -> step.waits() || step.planned().isEmpty())
                    .orElse(false);
            if ((waits && model.screen().runs())
                    || model.screen() == Screen.AFTER
                    || model.screen() == Screen.CONFIRM) {
                press(Key.ENTER);
            } else {
                wait(WAKE);
            }
        }
        assertEquals(true, there.test(model), () -> "never came; the screen is " + model.screen());
        return this;
    }

    /** Takes a message in. */
    public Walk hear(Message message) {
        Next next = Update.of(model, message);
        watcher.accept(model, next);
        model = next.model();
        effects.addAll(next.effects());
        return this;
    }

    /** Drops what was to be done so far. */
    public Walk forget() {
        effects.clear();
        return this;
    }

    public Moment now() {
        return now;
    }

    public Model model() {
        return model;
    }

    public Screen screen() {
        return model.screen();
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }
}
