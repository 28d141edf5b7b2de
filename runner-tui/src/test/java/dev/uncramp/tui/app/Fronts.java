package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A person with a made-up clock at the front of the house, and a walk to every sheet. */
public final class Fronts {

    private static final Duration LOOKED = Duration.ofMillis(500);

    private final List<Effect> effects = new ArrayList<>();
    private Scene scene;
    private Moment now = Walk.BEGIN;

    private Fronts(Front front) {
        this.scene = front;
    }

    /** A walk that begins in a house. */
    public static Fronts in(House house) {
        return new Fronts(Front.open(house, Display.USUAL, Walk.BEGIN));
    }

    /** A walk that begins where another one stands. */
    static Fronts at(Front front, Moment now) {
        Fronts there = new Fronts(front);
        there.now = now;
        return there;
    }

    /** A house in which nobody was before. */
    public static House first(boolean lines) {
        return house(true, lines, Optional.empty(), List.of(), List.of());
    }

    /** A house with a program for every part of the body, in which nobody was before. */
    public static House everywhere() {
        List<Listed> builtIn = List.of(Region.values()).stream()
                .map(region -> known(region.word(), Grade.SETTLE, Optional.empty()))
                .toList();
        return new House(
                Settings.USUAL, true, false, Optional.empty(), List.of(), builtIn, List.of(), Walk.BEGIN.wall(), 0);
    }

    /** A house with some programs begun, one of which cannot be opened any more. */
    public static House lived(Optional<Unfinished> left, String... news) {
        Listed settle = known("lower-back", Grade.SETTLE, Optional.of(1));
        Listed neck = known("neck", Grade.SETTLE, Optional.of(3));
        Listed broken = Listed.broken(
                "/home/someone/week-4.yaml", SafeText.of("week-4.yaml"), SafeText.of("`sechdule` is not known (3:1)"));
        return house(
                false,
                false,
                left,
                List.of(settle, neck, broken),
                List.of(news).stream().map(SafeText::of).toList());
    }

    private static House house(
            boolean first, boolean lines, Optional<Unfinished> left, List<Listed> mine, List<SafeText> news) {
        List<Listed> builtIn = new ArrayList<>();
        for (String region : List.of("lower-back", "neck", "calf")) {
            for (Grade grade : Grade.values()) {
                builtIn.add(known(region, grade, Optional.empty()));
            }
        }
        return new House(Settings.USUAL, first, lines, left, mine, builtIn, news, Walk.BEGIN.wall(), 0);
    }

    private static Listed known(String region, Grade grade, Optional<Integer> daysAgo) {
        Region where = List.of(Region.values()).stream()
                .filter(one -> one.word().equals(region))
                .findFirst()
                .orElseThrow();
        String title = Phrases.ENGLISH.text("region." + region) + ", " + grade.word();
        return new Listed(
                region + "/" + grade.word(),
                SafeText.of(title),
                Optional.of(where),
                Optional.of(grade),
                Optional.empty(),
                Duration.ofMinutes(5L + 6L * List.of(Grade.values()).indexOf(grade)),
                Optional.of("lying on your back, then standing"),
                daysAgo.map(days -> Walk.BEGIN.wall().minusDays(days)).stream().toList(),
                grade == Grade.SETTLE ? Optional.of(3) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The sheets by their names, in the order of a first start and of a later one. */
    public static Map<String, Supplier<Front>> all() {
        Map<String, Supplier<Front>> all = new LinkedHashMap<>();
        all.put("first-where", () -> in(first(false)).front());
        all.put("first-elsewhere", () -> in(first(false)).press('4').front());
        all.put("cramp-where", () -> in(first(false)).press('c').front());
        all.put("first-since", () -> in(first(false)).press('1').front());
        all.put("first-side", () -> in(first(false)).press('1').press('1').front());
        all.put("first-comfort", () -> comfort().front());
        all.put(
                "first-comfort-changed",
                () -> comfort().press('2').press('3').press('5').front());
        all.put("first-found", () -> comfort().press(Key.ENTER).front());
        all.put("found-weeks", () -> found('2').front());
        all.put("found-longer", () -> found('3').front());
        all.put("found-calmer", () -> found('2').press('2').front());
        all.put("where-everywhere", () -> in(everywhere()).front());
        all.put("where-more", () -> in(everywhere()).press('8').front());
        all.put("where-nowhere", () -> in(everywhere()).press('9').front());
        all.put("care", () -> in(lived(Optional.empty())).press('w').front());
        all.put(
                "care-more",
                () -> in(lived(Optional.empty())).press('w').press('9').front());
        all.put(
                "card-massage",
                () -> in(lived(Optional.empty())).press('w').press('5').front());
        all.put("home", () -> in(lived(Optional.empty())).front());
        all.put("home-left", () -> in(lived(Optional.of(Scenes.unfinished()))).front());
        all.put(
                "home-news",
                () -> in(lived(
                                Optional.empty(),
                                "settings, line 2: sound cannot be \"loud\"; it takes: on, off",
                                "part of a file was not readable, and is kept as settings.yaml.damaged-2026-11-20"))
                        .front());
        all.put("home-broken", () -> in(lived(Optional.empty())).press('3').front());
        all.put("home-note", () -> in(lived(Optional.empty())).press('x').front());
        all.put("programs", () -> in(lived(Optional.empty())).press('5').front());
        all.put(
                "programs-more",
                () -> in(lived(Optional.empty())).press('5').press('9').front());
        all.put("settings", () -> settings().front());
        for (Setting setting : Setting.values()) {
            all.put(
                    "setting-" + setting.key(),
                    () -> settings().press(digit(setting)).front());
        }
        all.put(
                "front-keys",
                () -> in(lived(Optional.empty())).press('5').press('?').front());
        return all;
    }

    /** A sheet that was turned to a page. */
    public static Front turned(Front front, int page) {
        return front.with(front.passing().turned(page));
    }

    static Fronts comfort() {
        return in(first(false)).press('1').press('1').press(Key.ENTER);
    }

    static Fronts found(char since) {
        return in(lived(Optional.empty())).press('4').press('2').press(since).press(Key.ENTER);
    }

    /** The key of a setting on the sheet of all. */
    static char digit(Setting setting) {
        return (char) ('1' + List.of(Setting.values()).indexOf(setting));
    }

    static Fronts settings() {
        return in(lived(Optional.empty())).press('6');
    }

    /** Looks for half a second, then presses. */
    public Fronts press(Key key) {
        now = new Moment(now.elapsed().plus(LOOKED), now.wall().plus(LOOKED));
        return hear(new Message.KeyPressed(key, now));
    }

    /** Looks for half a second, then presses the key of a character. */
    public Fronts press(char key) {
        return press(Key.typed(key));
    }

    /** Presses with no time between this and what was before. */
    Fronts atOnce(char key) {
        return hear(new Message.KeyPressed(Key.typed(key), now));
    }

    /** Takes a message in. */
    Fronts hear(Message message) {
        Turned turned = Update.of(scene, message);
        scene = turned.scene();
        effects.addAll(turned.effects());
        return this;
    }

    Moment now() {
        return now;
    }

    Scene scene() {
        return scene;
    }

    /** The front of the house as it stands. */
    public Front front() {
        return scene.match(new Scene.Cases<>() {
            @Override
            public Front front(Front front) {
                return front;
            }

            @Override
            public Front session(Model model) {
                throw new AssertionError("a session stands");
            }

            @Override
            public Front cramp(Cramp cramp) {
                throw new AssertionError("a cramp stands");
            }

            @Override
            public Front breaks(BreakDay day) {
                throw new AssertionError("a day of breaks opened");
            }
        });
    }

    Spot here() {
        return front().here();
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }
}
