package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.history.BreaksToday;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.BreakTimes;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.StartQuestions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A day of breaks with made-up clocks: time goes by, the machine sleeps, a person presses keys. */
public final class BreakDays {

    private static final StartQuestions ONE_LINE = new StartQuestions(
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            false,
            StartQuestions.Caution.NONE,
            List.of(),
            Optional.empty());

    private final List<Effect> effects = new ArrayList<>();
    private final BiConsumer<BreakDay, Turned> watcher;
    private BreakDay day;

    private BreakDays(BreakDay day, BiConsumer<BreakDay, Turned> watcher) {
        this.day = day;
        this.watcher = watcher;
    }

    /** The built-in breaks of a Monday, opened at a time of day, when some were done. */
    public static BreakDays at(String time, int done) {
        return at(time, new BreaksToday(done, false), (before, turned) -> {});
    }

    /** The built-in breaks of a Monday that someone watches. */
    public static BreakDays at(String time, BreaksToday today, BiConsumer<BreakDay, Turned> watcher) {
        OffsetDateTime wall = OffsetDateTime.parse("2026-11-23T" + time + ":00+01:00");
        Plan plan = Plans.builtIn("desk/day");
        Catalog catalog = plan.catalog();
        Whereabouts where = Whereabouts.of(plan.program(), catalog, History.empty(), wall, Wanted.NEXT);
        StartQuestions questions = today.done() == 0 ? StartQuestions.full() : ONE_LINE;
        return new BreakDays(
                BreakDay.of(
                        plan.asking(questions).at(where, Optional.empty()),
                        BreakTimes.of(plan.program()).orElseThrow(),
                        today,
                        new Model.Choices(true, true),
                        Display.USUAL,
                        new Moment(Duration.ZERO, wall)),
                watcher);
    }

    /** The scenes by their names. */
    public static Map<String, Supplier<BreakDays>> all() {
        Map<String, Supplier<BreakDays>> all = new LinkedHashMap<>();
        all.put("breaks-before", () -> at("07:45", 0));
        all.put("breaks-wait", () -> at("09:43", 1).sleep(11));
        all.put("breaks-first", () -> at("09:12", 0).sleep(41));
        all.put("breaks-ring", () -> at("13:02", 4).sleep(43));
        all.put("breaks-later", () -> at("13:02", 4).sleep(43).press(Key.SPACE));
        all.put("breaks-left-out", () -> at("13:02", 4).sleep(43).press(Key.RIGHT));
        all.put("breaks-busy", () -> busy(at("13:02", 4).sleep(43)));
        all.put("breaks-over", () -> at("16:33", 9).sleep(1));
        all.put("breaks-rest", () -> at("13:02", new BreaksToday(4, true), (before, turned) -> {}));
        return all;
    }

    private static BreakDays busy(BreakDays days) {
        return days.hear(new Message.NotOpened(
                List.of("Uncramp is running in another window, since 13:20. Start again after it ends."),
                days.day().now()));
    }

    /** A scene by its name. */
    public static BreakDays scene(String name) {
        return Objects.requireNonNull(all().get(name)).get();
    }

    /** Minutes go by, with a wake-up whenever the scene asks for one and at least once a minute. */
    public BreakDays wait(int minutes) {
        Duration end = day.now().elapsed().plusMinutes(minutes);
        while (day.now().elapsed().compareTo(end) < 0 && !left()) {
            Duration latest = day.now().elapsed().plus(day.longestSleep());
            Duration wake =
                    day.wakeAt().filter(due -> due.compareTo(latest) < 0).orElse(latest);
            Duration next = wake.compareTo(end) < 0 ? wake : end;
            Duration step = next.minus(day.now().elapsed());
            hear(new Message.Ticked(
                    day.now().plus(step.compareTo(Duration.ofMillis(5)) < 0 ? Duration.ofMillis(5) : step)));
        }
        return this;
    }

    /** Whether the run has come to its end. */
    private boolean left() {
        return effects.stream().anyMatch(effect -> effect instanceof Effect.Quit);
    }

    /** The machine sleeps: the clock on the wall goes on, the one that measures does not. */
    public BreakDays sleep(int minutes) {
        Moment now = day.now();
        return hear(new Message.Ticked(
                new Moment(now.elapsed().plusMillis(900), now.wall().plusMinutes(minutes))));
    }

    /** Looks for half a second, then presses. */
    public BreakDays press(Key key) {
        return hear(new Message.KeyPressed(key, day.now().plus(Duration.ofMillis(500))));
    }

    /** Presses with no time between this and what was before. */
    public BreakDays atOnce(Key key) {
        return hear(new Message.KeyPressed(key, day.now()));
    }

    /** Takes a message in. */
    public BreakDays hear(Message message) {
        BreakDay before = day;
        Turned turned = Update.of(before, message);
        watcher.accept(before, turned);
        effects.addAll(turned.effects());
        day = turned.scene().match(new Scene.Cases<>() {
            @Override
            public BreakDay front(Front front) {
                throw new AssertionError("home opened");
            }

            @Override
            public BreakDay session(Model model) {
                throw new AssertionError("a session opened");
            }

            @Override
            public BreakDay cramp(Cramp cramp) {
                throw new AssertionError("a cramp opened");
            }

            @Override
            public BreakDay breaks(BreakDay now) {
                return now;
            }
        });
        return this;
    }

    /** How often it rang. */
    public long rings() {
        return effects.stream().filter(effect -> effect instanceof Effect.Cued).count();
    }

    public BreakDay day() {
        return day;
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }
}
