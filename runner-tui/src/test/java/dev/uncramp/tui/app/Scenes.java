package dev.uncramp.tui.app;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A walk to every screen, for pictures and for the matrix of the stop key. */
public final class Scenes {

    /** Every question that may stand before a session. */
    static final StartQuestions EVERY = new StartQuestions(
            true,
            Optional.of(
                    new StartQuestions.LastDay(Walk.BEGIN.wall().toLocalDate().minusDays(1), true)),
            true,
            Optional.of(new StartQuestions.Gate(
                    SafeText.of("You can roll over in bed and walk across the room."),
                    Optional.of(ProgramId.of("lower-back/settle")))),
            List.of(Avoid.on(SafeText.of("You have a fever, or a new injury."))),
            true,
            StartQuestions.Caution.NONE,
            List.of(),
            Optional.empty());

    /** The second session of a calm day. */
    static final StartQuestions ONE_KEY = new StartQuestions(
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            false,
            StartQuestions.Caution.NONE,
            List.of(),
            Optional.empty());

    private static final StartQuestions LESS = new StartQuestions(
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            true,
            StartQuestions.Caution.LESS_TODAY,
            List.of(),
            Optional.empty());

    private static final Map<String, Walk> WALKED = new ConcurrentHashMap<>();

    private Scenes() {}

    /** Each scene is walked to once; every use begins where it stands. */
    private static Map<String, Supplier<Walk>> once(Map<String, Supplier<Walk>> scenes) {
        Map<String, Supplier<Walk>> walked = new LinkedHashMap<>();
        scenes.forEach((name, scene) -> walked.put(
                name, () -> WALKED.computeIfAbsent(name, key -> scene.get()).again()));
        return walked;
    }

    /** The scenes by their names, in the order of a session. */
    public static Map<String, Supplier<Walk>> all() {
        Map<String, Supplier<Walk>> all = new LinkedHashMap<>(before());
        all.putAll(inSession());
        all.put("summary", () -> Walk.begun(every()).to(Screen.SUMMARY));
        all.put("summary-saved", () -> saved(Walk.begun(every()).to(Screen.SUMMARY)));
        all.put("summary-not-saved", () -> {
            Walk walk = Walk.begun(slice()).to(Screen.SUMMARY);
            return walk.hear(new Message.NotSaved(SafeText.of("the disk is full"), walk.now()));
        });
        all.put("card-list", () -> Walk.begun(slice()).to(Screen.SUMMARY).press('c'));
        all.put("card", () -> Walk.begun(slice()).to(Screen.SUMMARY).press('c').press('2'));
        all.put(
                "card-help",
                () -> Walk.of(Plans.builtIn("lower-back/settle"))
                        .press('n')
                        .press('8')
                        .press('2')
                        .press('4'));
        all.put("summary-two-reds", Scenes::twoReds);
        all.put("breathing-after-reds", () -> twoReds().press('b'));
        all.putAll(OwnScenes.all());
        all.put("help-after-kind", () -> stopped().press('d').press('3'));
        return once(all);
    }

    /** The model of a scene. */
    public static Model model(String name) {
        return walk(name).model();
    }

    /** The walk that leads to a scene. */
    public static Walk walk(String name) {
        return Objects.requireNonNull(all().get(name)).get();
    }

    /** A model on another display. */
    public static Model shownWith(Model model, Display display) {
        return model.with(display);
    }

    /** A model whose long text was turned to a page. */
    public static Model turned(Model model, int page) {
        return model.with(model.passing().turned(page));
    }

    /** A program that asks every kind of question of its parts. */
    public static Plan asking() {
        Plan plan = Plans.of("two-holds-and-reps");
        ProgramPath first = plan.timeline().items().get(0).place();
        PartChange nothing = PartChange.NOTHING;
        PartChange out = PartChange.doing(Set.of(first));
        return plan.with(plan.prescription().without(Set.of(first)))
                .asking(ONE_KEY.asking(List.of(
                        PartQuestion.yesOrNo(PartQuestion.Kind.LEAVE_OUT, SafeText.of("a sore hip"), nothing, out),
                        PartQuestion.yesOrNo(
                                PartQuestion.Kind.START, SafeText.of("You can stand on one leg."), nothing, nothing),
                        PartQuestion.enter(
                                SafeText.of("You can walk for 20 min."),
                                SafeText.of("brisk"),
                                PartChange.toLevel("brisk")),
                        PartQuestion.yesOrNo(PartQuestion.Kind.AGAIN, SafeText.of("tiring"), nothing, nothing),
                        pick(PartQuestion.Kind.EXERCISE, "", "March on the spot", "Walk")
                                .withUsualAsBefore(),
                        pick(PartQuestion.Kind.DOSE, "Walk", "10 min", "500 m"),
                        pick(PartQuestion.Kind.LEVEL, "Bridge", "low", "high"),
                        pick(PartQuestion.Kind.LEVELS, "", "calm", "strong"))));
    }

    private static PartQuestion pick(PartQuestion.Kind kind, String words, String... options) {
        return new PartQuestion(
                kind,
                SafeText.of(words),
                Stream.of(options).map(SafeText::of).toList(),
                List.of(),
                List.of(PartChange.NOTHING, PartChange.NOTHING),
                0);
    }

    /** So many questions of the parts are answered with no. */
    private static Walk parts(int answered) {
        Walk walk = Walk.of(asking()).press('n');
        for (int i = 0; i < answered; i++) {
            walk.press('n');
        }
        return walk;
    }

    private static Map<String, Supplier<Walk>> before() {
        Map<String, Supplier<Walk>> all = new LinkedHashMap<>();
        all.put("offer", Scenes::offered);
        all.put("look", () -> offered().press('l'));
        all.put("signs", () -> Walk.of(Plans.builtIn("lower-back/settle")));
        all.put("which-sign", () -> Walk.of(every()).press('y'));
        all.put("help-now", () -> Walk.of(every()).press('y').press('2'));
        all.put("which-sign-one", () -> Walk.of(every()).press('y').press('1'));
        all.put("help-appointment", () -> Walk.of(every()).press('?').press('1').press('1'));
        all.put("pain-before", () -> Walk.of(every()).press('n'));
        all.put("pain-before-one", () -> Walk.of(every()).press('n').press('1'));
        all.put("seen", () -> Walk.of(every().asking(EVERY)));
        all.put("not-seen", () -> Walk.of(every().asking(EVERY)).press('n'));
        all.put("morning", () -> asked().press('y'));
        all.put("less", () -> asked().press('y').press('3'));
        all.put("anything-new", () -> Walk.of(Plans.builtIn("lower-back/settle").asking(ONE_KEY)));
        all.put("anything-new-yes", () -> Walk.of(every().asking(ONE_KEY)).press('y'));
        all.put("gate", Scenes::gate);
        all.put("avoid", () -> gate().press('y'));
        all.put("part", () -> parts(0));
        all.put("pick", () -> parts(4));
        all.put("not-yet", () -> gate().press('n'));
        all.put("gentler-worse", () -> Walk.of(every().asking(LESS)).press('n').press('2'));
        all.put("breathing-in", () -> Walk.of(every()).press('n').press('8').press('1'));
        all.put(
                "breathing-out",
                () -> Walk.of(every()).press('n').press('8').press('1').wait(Duration.ofMillis(66_500)));
        all.put("gentler", () -> Walk.of(every()).press('n').press('5'));
        all.put("not-today-sharp", () -> Walk.of(every()).press('n').press('d'));
        all.put("not-today", () -> Walk.of(every()).press('n').press('8'));
        return all;
    }

    /** The scenes in which a session runs or asks. */
    public static Map<String, Supplier<Walk>> running() {
        return once(inSession());
    }

    private static Map<String, Supplier<Walk>> inSession() {
        Map<String, Supplier<Walk>> all = new LinkedHashMap<>();
        all.put("ready", () -> Walk.begun(every()));
        all.put("ready-waits", () -> Walk.begun(Plans.waiting(every())));
        all.put("moving-in", () -> Walk.begun(every()).to(Screen.HOLD).wait(Duration.ofMillis(500)));
        all.put("hold-of-a-rep", () -> Walk.begun(every()).to(Screen.HOLD).wait(Duration.ofSeconds(5)));
        all.put("relax", () -> Walk.begun(every()).to(Screen.RELAX).wait(Duration.ofSeconds(2)));
        all.put("hold", Scenes::hold);
        all.put("hold-logged", () -> hold().press('2'));
        all.put(
                "hold-not-kept",
                () -> hold().hear(new Message.JournalLate(SafeText.of("the disk is full"), hold().now())));
        all.put("change", () -> Walk.begun(every()).to(Screen.CHANGE).wait(Duration.ofSeconds(2)));
        all.put("reps", () -> Walk.begun(slice()).to(Screen.REPS).wait(Duration.ofSeconds(3)));
        all.put("reps-beat", () -> Walk.begun(every()).to(Screen.REPS).wait(Duration.ofSeconds(20)));
        all.put(
                "rest",
                () -> Walk.begun(slice()).to(Screen.REPS).to(Screen.REST).wait(Duration.ofSeconds(5)));
        all.put(
                "rest-asking",
                () -> Walk.begun(Plans.asking(every())).to(Scenes::asks).wait(Duration.ofSeconds(1)));
        all.put(
                "rest-waits",
                () -> Walk.begun(Plans.waiting(slice())).to(Screen.REST).wait(Duration.ofSeconds(9)));
        all.put("stopped-in-care", () -> Walk.begun(every()).to(Screen.CARE).press('s'));
        all.put("care", () -> Walk.begun(every()).to(Screen.CARE).wait(Duration.ofSeconds(61)));
        all.put("position", () -> Walk.begun(every()).to(Screen.POSITION).wait(Duration.ofSeconds(2)));
        all.put("work", () -> Walk.begun(every()).to(Scenes::brisk).wait(Duration.ofSeconds(15)));
        all.put("paused", () -> hold().press(Key.SPACE).wait(Duration.ofSeconds(5)));
        all.put("paused-long", () -> hold().press(Key.SPACE).wait(Duration.ofSeconds(50)));
        all.put("lead-in", () -> hold().press(Key.SPACE).press(Key.SPACE).wait(Duration.ofSeconds(1)));
        all.put("away", () -> hold().sleep(Duration.ofMinutes(12)));
        all.put("came-back", () -> hold().sleep(Duration.ofMinutes(12)).press(Key.SPACE));
        all.put("amber", () -> hold().press('4'));
        all.put("easing-rise", () -> Walk.begun(every()).to(Scenes::isLongHold).press('4'));
        all.put("easing", () -> hold().press('6'));
        all.put(
                "easing-last",
                () -> Walk.begun(every())
                        .to(Screen.HOLD)
                        .press('6')
                        .press('2')
                        .to(Screen.HOLD)
                        .press('6'));
        all.put(
                "amber-reps",
                () -> Walk.of(slice()).press('n').press('2').to(Screen.REPS).press('4'));
        all.put("stopped", Scenes::stopped);
        all.put("stopped-signs", () -> stopped().press('w'));
        all.put("stopped-region-signs", () -> stopped().press('w').press('4'));
        all.put("stopped-kinds", () -> stopped().press('d'));
        all.put("keys-of-hold", () -> hold().press('?'));
        all.put("leaving", () -> hold().press('q'));
        all.put("after", () -> Walk.begun(slice()).to(Screen.AFTER));
        all.put("confirm", () -> Walk.begun(slice()).to(Screen.AFTER).press(Key.ENTER));
        return all;
    }

    /** A session of which the first exercise is done, left in the second one and read back. */
    public static Unfinished unfinished() {
        Walk left = hold(Walk.yesterday(every()));
        return new Unfinished(
                every(), left.model().session().orElseThrow(), left.now().wall());
    }

    /** A plan with every question before it. */
    public static Plan asked(Plan plan) {
        return plan.asking(EVERY);
    }

    /** A plan as a second session of a calm day. */
    public static Plan oneKey(Plan plan) {
        return plan.asking(ONE_KEY);
    }

    private static Walk asked() {
        return Walk.of(every().asking(EVERY));
    }

    private static Walk gate() {
        return asked().press('y').press('2').press('n');
    }

    /** Two exercises that ended red. */
    static Walk twoReds() {
        Walk walk = Walk.begun(every()).to(Screen.HOLD).press('6').press('2');
        return saved(walk.to(Screen.HOLD).press('6').press('1'));
    }

    private static Walk offered() {
        return Walk.of(slice(), Optional.of(unfinished()), (before, next) -> {});
    }

    private static Walk stopped() {
        return hold().press('s');
    }

    /** In the hold of thirty seconds, the left side, eleven seconds in. */
    private static Walk hold() {
        return hold(Walk.of(every()));
    }

    private static Walk hold(Walk walk) {
        return walk.press('n').press('2').to(Scenes::isLongHold).wait(Duration.ofSeconds(11));
    }

    private static boolean isLongHold(Model model) {
        return model.screen() == Screen.HOLD
                && model.session()
                        .flatMap(Session::current)
                        .flatMap(Step::planned)
                        .equals(Optional.of(Duration.ofSeconds(30)));
    }

    private static Walk saved(Walk walk) {
        return walk.hear(new Message.Saved(walk.now()));
    }

    private static boolean asks(Model model) {
        return model.screen() == Screen.REST
                && model.session().flatMap(Session::question).isPresent();
    }

    private static boolean brisk(Model model) {
        return model.session().flatMap(Session::current).flatMap(Step::label).equals(Optional.of("brisk"));
    }

    static Plan every() {
        return Plans.of("every-step");
    }

    static Plan slice() {
        return Plans.of("two-holds-and-reps");
    }
}
