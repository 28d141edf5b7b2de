package dev.uncramp.tui.app;

import static dev.uncramp.tui.app.Key.Kind.BACKSPACE;
import static dev.uncramp.tui.app.Key.Kind.CTRL_C;
import static dev.uncramp.tui.app.Key.Kind.CTRL_Z;
import static dev.uncramp.tui.app.Key.Kind.ESCAPE;
import static dev.uncramp.tui.app.Key.Kind.PAGE_DOWN;
import static dev.uncramp.tui.app.Key.Kind.PAGE_UP;

import dev.uncramp.core.session.Verb;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of one screen as data: Update reads what a key means, the foot line and the help screen are made from it.
 *
 * @param screen the screen
 * @param bindings its bindings, the one that matters most in the foot line first
 */
public record KeyMap(Screen screen, List<Binding> bindings) {

    private static final String NONE = "";

    private static final Binding STOP = Binding.of(Act.STOP, "foot.stop", "keys.stop", Key.typed('s'));
    private static final Binding UNWELL = Binding.of(Act.STOP, "foot.unwell", "keys.stop.summary", Key.typed('s'));
    private static final Binding TIPS = Binding.of(Act.TIPS, "foot.tips", "keys.tips", Key.typed('c'));
    private static final Binding LEAVE =
            Binding.of(Act.LEAVE, "foot.leave", "keys.leave", Key.typed('q'), Key.of(CTRL_C));
    private static final Binding HELP = Binding.of(Act.HELP, "foot.help", "keys.help", Key.typed('?'));
    private static final Binding PAUSE = Binding.of(Act.PAUSE, "foot.pause", "keys.pause", Key.SPACE);
    private static final Binding UNDO = Binding.of(Act.UNDO, NONE, "keys.undo", Key.typed('u'));
    private static final Binding VIEW = Binding.of(Act.VIEW, NONE, "keys.view", Key.typed('v'));
    private static final Binding MUTE = Binding.of(Act.MUTE, NONE, "keys.mute", Key.typed('m'));
    private static final Binding SUSPEND = Binding.of(Act.SUSPEND, NONE, "keys.suspend", Key.of(CTRL_Z));
    private static final Binding ONE_MORE = Binding.of(Act.ONE_MORE, "foot.one-more", "keys.one-more", Key.typed('a'));
    private static final Binding TURN_ON = Binding.of(Act.TURN_ON, NONE, "keys.turn-on", Key.DOWN);
    private static final Binding TURN_BACK = Binding.of(Act.TURN_BACK, NONE, "keys.turn-back", Key.UP);
    private static final Binding LESS = Binding.of(Act.LESS, NONE, "keys.less", Key.DOWN, Key.typed('-'));
    private static final Binding TEN = Binding.of(Act.TEN, NONE, "keys.ten", Key.typed('t'));
    private static final Binding SIGNS = Binding.of(Act.SIGNS, NONE, "keys.signs", Key.typed('w'));
    private static final Binding KIND = Binding.of(Act.KIND, NONE, "keys.kind", Key.typed('d'));
    private static final Binding SHARP = Binding.of(Act.KIND, NONE, "keys.sharp", Key.typed('d'));
    private static final Binding CLOSE = Binding.of(
            Act.CLOSE, "foot.close", "keys.close", Key.LEFT, Key.of(PAGE_UP), Key.of(BACKSPACE), Key.of(ESCAPE));

    private static final Binding BREATHING_ENDS =
            Binding.of(Act.STOP, "foot.stop-short", "keys.stop.breathing", Key.typed('s'));
    private static final Binding BREATHING_CLOSES = Binding.of(
            Act.CLOSE,
            NONE,
            "keys.close.breathing",
            Key.ENTER,
            Key.SPACE,
            Key.LEFT,
            Key.of(PAGE_UP),
            Key.of(BACKSPACE),
            Key.of(ESCAPE));

    private static final Map<Screen, KeyMap> ALL = new EnumMap<>(Screen.class);

    static {
        for (Screen screen : Screen.values()) {
            ALL.put(screen, new KeyMap(screen, bindings(screen)));
        }
    }

    /** Keeps the bindings as they are. */
    public KeyMap {
        bindings = List.copyOf(bindings);
    }

    /**
     * The keys of a screen.
     *
     * @param screen the screen
     * @return its keys
     */
    public static KeyMap of(Screen screen) {
        return ALL.getOrDefault(screen, new KeyMap(screen, List.of()));
    }

    /**
     * The keys of the screen that stands, with the way home where the session was begun there.
     *
     * @param model what the runner knows
     * @return its keys
     */
    public static KeyMap of(Model model) {
        return fitting(of(model.screen()), model);
    }

    /** Where nothing runs that could be stopped, S leads to the signs to look for. */
    private static KeyMap withoutASession(KeyMap keys) {
        return new KeyMap(
                keys.screen(),
                keys.bindings().stream()
                        .map(binding -> binding.equals(STOP) ? UNWELL : binding)
                        .toList());
    }

    /**
     * The keys that the help screen explains.
     *
     * @param model what the runner knows
     * @return the keys of the screen below it
     */
    public static KeyMap explained(Model model) {
        return fitting(of(model.explained()), model);
    }

    /** A step that waits for a key has no clock to pause or lengthen: Enter starts, two keys turn pages. */
    private static KeyMap waiting(KeyMap keys) {
        KeyMap start = keys.screen() == Screen.REST ? of(Screen.READY) : keys; // it waits for the next exercise
        return new KeyMap(
                keys.screen(),
                start.bindings().stream()
                        .map(binding -> switch (binding.act()) {
                            case MORE -> TURN_BACK;
                            case LESS -> TURN_ON;
                            case DONE -> enter("foot.start", "keys.done.start");
                            default -> binding;
                        })
                        .toList());
    }

    private static KeyMap fitting(KeyMap keys, Model model) {
        boolean noSession =
                keys.screen() == Screen.KEYS && model.stage().running().isEmpty();
        KeyMap stands = model.waits() ? waiting(keys) : noSession ? withoutASession(keys) : keys;
        boolean more = keys.screen().runs()
                && model.session()
                        .filter(session -> session.allows(Verb.ONE_MORE, model.now()))
                        .isPresent();
        KeyMap now = more ? new KeyMap(stands.screen(), joined(stands.bindings(), List.of(ONE_MORE))) : stands;
        return HomeKeys.with(now, model.choices().begun());
    }

    /**
     * The keys of the screen that stands, without those that the session does not allow there.
     *
     * @param model what the runner knows
     * @return its keys
     */
    public static KeyMap now(Model model) {
        KeyMap keys = of(model);
        if (keys.screen() == Screen.SUMMARY && !model.offersBreathing()) {
            return keys.without(Act.BREATHE);
        }
        if (keys.screen() != Screen.STOPPED) {
            return keys;
        }
        return new KeyMap(
                keys.screen(),
                keys.bindings().stream()
                        .filter(binding -> verb(binding.act())
                                .map(verb -> model.session().filter(session -> session.allows(verb, model.now())))
                                .map(Optional::isPresent)
                                .orElse(true))
                        .toList());
    }

    private KeyMap without(Act act) {
        return new KeyMap(
                screen,
                bindings.stream().filter(binding -> binding.act() != act).toList());
    }

    /** What a way on from the stop screen asks of the session. */
    private static Optional<Verb> verb(Act act) {
        return switch (act) {
            case EASIER -> Optional.of(Verb.EASE);
            case LEAVE_OUT -> Optional.of(Verb.LEAVE_OUT);
            case GO_ON -> Optional.of(Verb.GO_ON);
            default -> Optional.empty();
        };
    }

    /**
     * What a key means on this screen.
     *
     * @param key the key
     * @return its meaning, or empty where it has none
     */
    public Optional<Act> act(Key key) {
        return bindings.stream()
                .filter(binding -> binding.keys().contains(key))
                .map(Binding::act)
                .findFirst();
    }

    /**
     * Whether a key of this screen has a meaning.
     *
     * @param act the meaning
     * @return true where one has
     */
    public boolean has(Act act) {
        return bindings.stream().anyMatch(binding -> binding.act() == act);
    }

    private static List<Binding> bindings(Screen screen) {
        return switch (screen) {
            case OFFER ->
                before(
                        Binding.of(Act.RESUME, "foot.resume", "keys.resume", Key.typed('r')),
                        finish("keys.finish.offered"),
                        Binding.of(Act.LOOK, "foot.look", "keys.look", Key.typed('l')),
                        choose(3));
            case LOOK -> before(CLOSE);
            case SEEN -> yesOrNo("keys.yes.seen", "keys.no.seen");
            case MORNING -> before(choose(3), enter("foot.skip", "keys.done.skip-question"));
            case LESS -> before(Binding.of(Act.GO_ON, "foot.go-on", "keys.go-on.less", Key.ENTER), CLOSE);
            case ANYTHING_NEW, SIGNS ->
                List.of(
                        Binding.of(Act.NONE_NEW, "foot.none-new", "keys.none-new", Key.typed('n')),
                        Binding.of(Act.SOME_NEW, "foot.some-new", "keys.some-new", Key.typed('y')),
                        Binding.of(Act.NOT_SURE, "foot.not-sure", "keys.not-sure", Key.typed('?')),
                        LEAVE,
                        TURN_ON,
                        TURN_BACK,
                        VIEW,
                        SUSPEND);
            case WHICH_SIGN -> before(choose(9), CLOSE);
            case GET_HELP -> before(CLOSE, Binding.of(Act.GO_ON, NONE, "keys.checked", Key.typed('g')));
            case PAIN_BEFORE -> before(score(), enter("foot.skip", "keys.done.skip-question"), SHARP, TEN, CLOSE);
            case GENTLER -> before(choose(3), CLOSE);
            case GATE -> joined(yesOrNo("keys.yes.gate", "keys.no.gate"), List.of(CLOSE));
            case AVOID -> joined(yesOrNo("keys.yes.avoid", "keys.no.avoid"), List.of(CLOSE));
            case PART -> joined(yesOrNo("keys.yes.part", "keys.no.part"), List.of(CLOSE));
            case PICK -> before(choose(9), enter("foot.usual", "keys.done.usual"), CLOSE);
            case NOT_YET -> before(choose(3), CLOSE, UNWELL);
            case NOT_TODAY -> before(choose(3), UNWELL);
            case BREATHING -> List.of(BREATHING_ENDS, BREATHING_CLOSES, LEAVE, VIEW, SUSPEND);
            case READY, POSITION ->
                running(enter("foot.start", "keys.done.start"), next("foot.skip", "keys.next.skip"), more(), score());
            case HOLD -> running(next("foot.done", "keys.next.done"), more(), score(), done("keys.done.hold"));
            case REPS ->
                running(
                        enter("foot.done", "keys.done.reps"),
                        Binding.of(Act.BEAT, NONE, "keys.beat", Key.typed('b')),
                        Binding.of(Act.MORE, "foot.more-times", "keys.more", Key.UP, Key.typed('+')),
                        score(),
                        next(NONE, "keys.next.done"));
            case WORK -> running(score(), next("foot.next-part", "keys.next.part"), more(), done("keys.done.part"));
            case RELAX, REST, CHANGE, CARE ->
                running(next("foot.start-now", "keys.next.now"), more(), score(), done("keys.done.now"));
            case ASK -> running(enter("foot.go-on", "keys.done.go-on"), next("foot.skip", "keys.next.skip"), score());
            case PAUSED, AWAY ->
                inSession(
                        Binding.of(Act.PAUSE, "foot.go-on", "keys.go-on", Key.SPACE),
                        done("keys.done.go-on-rest"),
                        back(),
                        next(NONE, "keys.next.skip"),
                        score());
            case AMBER ->
                inSession(choose(3), score(), PAUSE, Binding.of(Act.GO_ON, "foot.same", "keys.same", Key.ENTER));
            case EASING -> inSession(choose(4), KIND, SIGNS);
            case STOPPED ->
                inSession(
                        Binding.of(Act.STOP, NONE, "keys.stop", Key.typed('s')),
                        score(),
                        Binding.of(Act.EASIER, "foot.easier", "keys.easier", Key.typed('e')),
                        Binding.of(Act.LEAVE_OUT, "foot.leave-out", "keys.leave-out", Key.RIGHT, Key.of(PAGE_DOWN)),
                        finish("keys.finish"),
                        Binding.of(Act.GO_ON, "foot.go-on", "keys.go-on.stopped", Key.typed('g')),
                        KIND,
                        SIGNS);
            case SIGN_LIST -> inSession(choose(9), finish("keys.finish"), CLOSE);
            case KIND_LIST -> inSession(choose(6), finish("keys.finish"), CLOSE);
            case AFTER -> inSession(score(), enter("foot.skip", "keys.done.skip-question"));
            case CONFIRM -> inSession(choose(3), enter("foot.skip", "keys.done.skip-question"));
            case SUMMARY ->
                List.of(
                        Binding.of(
                                Act.LEAVE,
                                "foot.leave",
                                "keys.leave.summary",
                                Key.typed('q'),
                                Key.ENTER,
                                Key.of(CTRL_C)),
                        Binding.of(Act.BREATHE, "foot.breathe", "keys.breathe", Key.typed('b')),
                        UNWELL,
                        TIPS,
                        HELP,
                        TURN_ON,
                        TURN_BACK,
                        VIEW,
                        SUSPEND);
            case CARD_LIST -> before(choose(9), CLOSE, UNWELL);
            case CARD -> before(CLOSE, UNWELL);
            case KEYS -> List.of(STOP, CLOSE, LEAVE, TURN_ON, TURN_BACK, SUSPEND);
            case LEAVING ->
                List.of(
                        Binding.of(Act.LEAVE_NOW, "foot.leave-now", "keys.leave-now", Key.typed('y'), Key.of(CTRL_C)),
                        finish("keys.finish"),
                        STOP,
                        CLOSE,
                        choose(3),
                        TURN_ON,
                        TURN_BACK,
                        SUSPEND);
        };
    }

    /** A question that only yes, no and "not sure" answer. */
    private static List<Binding> yesOrNo(String yes, String no) {
        return List.of(
                Binding.of(Act.YES, "foot.yes", yes, Key.typed('y')),
                Binding.of(Act.NO, "foot.no", no, Key.typed('n')),
                Binding.of(Act.UNSURE, "foot.not-sure", "keys.not-sure", Key.typed('?')),
                LEAVE,
                TURN_ON,
                TURN_BACK,
                VIEW,
                SUSPEND);
    }

    /** Keys of a screen before a session: nothing is at stake. */
    private static List<Binding> before(Binding... own) {
        return joined(List.of(own), List.of(LEAVE, HELP, TURN_ON, TURN_BACK, VIEW, SUSPEND));
    }

    /** Keys while a step runs: any other key pauses. */
    private static List<Binding> running(Binding... own) {
        return joined(
                joined(List.of(STOP, PAUSE), List.of(own)),
                List.of(LEAVE, HELP, back(), LESS, TEN, UNDO, VIEW, MUTE, SUSPEND));
    }

    /** Keys while the clock stands. */
    private static List<Binding> inSession(Binding... own) {
        return joined(
                own[0].act() == Act.STOP ? List.of(own) : joined(List.of(STOP), List.of(own)),
                List.of(LEAVE, HELP, TURN_ON, TURN_BACK, TEN, UNDO, VIEW, MUTE, SUSPEND));
    }

    private static List<Binding> joined(List<Binding> first, List<Binding> second) {
        List<Binding> all = new ArrayList<>(first);
        second.stream()
                .filter(binding -> all.stream().noneMatch(earlier -> earlier.act() == binding.act()))
                .forEach(all::add);
        return all;
    }

    private static Binding score() {
        return Binding.of(Act.SCORE, "foot.pain", "keys.score", digits(0, 9));
    }

    private static Binding choose(int most) {
        return Binding.of(Act.CHOOSE, NONE, "keys.choose", digits(1, most));
    }

    private static Binding enter(String foot, String help) {
        return Binding.of(Act.DONE, foot, help, Key.ENTER);
    }

    private static Binding done(String help) {
        return enter(NONE, help);
    }

    private static Binding next(String foot, String help) {
        return Binding.of(Act.NEXT, foot, help, Key.RIGHT, Key.of(PAGE_DOWN));
    }

    private static Binding back() {
        return Binding.of(Act.BACK, NONE, "keys.back", Key.LEFT, Key.of(PAGE_UP), Key.of(BACKSPACE));
    }

    private static Binding more() {
        return Binding.of(Act.MORE, "foot.more", "keys.more", Key.UP, Key.typed('+'));
    }

    private static Binding finish(String help) {
        return Binding.of(Act.FINISH, "foot.finish", help, Key.typed('f'));
    }

    private static Key[] digits(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(digit -> Key.typed('0' + digit))
                .toArray(Key[]::new);
    }

    /**
     * Every text that the keys of every screen name.
     *
     * @return the names of texts in the bundle
     */
    static Stream<String> texts() {
        return ALL.values().stream()
                .flatMap(map -> map.bindings().stream())
                .flatMap(binding -> Stream.of(binding.foot(), binding.help()))
                .filter(text -> !text.isEmpty());
    }
}
