package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A person in a cramp with a made-up clock: presses keys, waits. */
public final class Cramps {

    private static final Duration LOOKED = Duration.ofMillis(500);

    private final List<Effect> effects = new ArrayList<>();
    private final BiConsumer<Cramp, Turned> watcher;
    private Cramp cramp;

    private Cramps(CrampPlace place, BiConsumer<Cramp, Turned> watcher) {
        this.watcher = watcher;
        cramp = Cramp.begin(CrampCourse.of(place), false, Optional.empty(), Display.USUAL, Walk.BEGIN);
    }

    /** A cramp that begins. */
    public static Cramps in(CrampPlace place) {
        return in(place, (before, turned) -> {});
    }

    /** A cramp that someone watches. */
    public static Cramps in(CrampPlace place, BiConsumer<Cramp, Turned> watcher) {
        return new Cramps(place, watcher);
    }

    /** The scenes by their names. */
    public static Map<String, Supplier<Cramps>> all() {
        Map<String, Supplier<Cramps>> all = new LinkedHashMap<>();
        for (CrampCourse course : CrampCourse.all()) {
            CrampPlace place = course.place();
            String name = "cramp-" + place.word() + "-";
            all.put(name + "ease", () -> in(place).wait(4));
            all.put(name + "hold", () -> in(place).wait(41));
            all.put(name + "ask", () -> in(place).wait(62));
            all.put(name + "help", () -> in(place).wait(62).press('y'));
            all.put(name + "after", () -> in(place).wait(62).press('n'));
            all.put(name + "not-eased", () -> in(place).wait(601));
        }
        all.put("cramp-noted", () -> in(CrampPlace.CALF).wait(62).press('n').press('2'));
        all.put(
                "cramp-saved",
                () -> saved(in(CrampPlace.CALF).wait(62).press('n').press('2')));
        all.put("cramp-over", () -> in(CrampPlace.CALF).wait(62).press('n').press('1'));
        return all;
    }

    /** A scene by its name. */
    public static Cramps scene(String name) {
        return Objects.requireNonNull(all().get(name)).get();
    }

    /** A cramp whose long text was turned to a page. */
    public static Cramp turned(Cramp cramp, int page) {
        return cramp.with(cramp.passing().turned(page));
    }

    private static Cramps saved(Cramps cramps) {
        return cramps.hear(new Message.Saved(cramps.cramp.now()));
    }

    /** Lets seconds go by, with four wakes a second. */
    public Cramps wait(int seconds) {
        for (int i = 0; i < 4 * seconds; i++) {
            hear(new Message.Ticked(cramp.now().plus(Duration.ofMillis(250))));
        }
        return this;
    }

    /** Looks for half a second, then presses. */
    public Cramps press(Key key) {
        return hear(new Message.KeyPressed(key, cramp.now().plus(LOOKED)));
    }

    /** Looks for half a second, then presses the key of a character. */
    public Cramps press(char key) {
        return press(Key.typed(key));
    }

    /** Presses with no time between this and what was before. */
    public Cramps atOnce(Key key) {
        return hear(new Message.KeyPressed(key, cramp.now()));
    }

    /** Takes a message in. */
    public Cramps hear(Message message) {
        Cramp before = cramp;
        Turned turned = Update.of(cramp, message);
        watcher.accept(before, turned);
        effects.addAll(turned.effects());
        cramp = turned.scene().match(new Scene.Cases<>() {
            @Override
            public Cramp front(Front front) {
                throw new AssertionError("home opened");
            }

            @Override
            public Cramp session(Model model) {
                throw new AssertionError("a session opened");
            }

            @Override
            public Cramp cramp(Cramp now) {
                return now;
            }

            @Override
            public Cramp breaks(BreakDay day) {
                throw new AssertionError("a day of breaks opened");
            }
        });
        return this;
    }

    public Cramp cramp() {
        return cramp;
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }
}
