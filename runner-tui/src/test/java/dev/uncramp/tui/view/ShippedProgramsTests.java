package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.tui.app.DoneText;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.SignCounsel;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Walk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step of every built-in program, drawn at three sizes: what a person needs is there, whole or page by page.
 *
 * <p>Needed are the name and the side of an exercise, how much of it comes, and before it begins what to do. Who met the
 * exercise before may find its instructions shortened where the terminal is small; who meets it for the first time
 * never, because that pause waits for a key and has pages. What to take care of is there the first time where there is
 * room for it.
 */
class ShippedProgramsTests {

    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(120, 40), new Size(40, 12));
    private static final Set<StepKind> BEFORE = Set.of(StepKind.READY, StepKind.POSITION, StepKind.REST);
    private static final Set<StepKind> SHORTENED = Set.of(StepKind.READY, StepKind.POSITION);
    private static final Set<List<Object>> LOOKED = ConcurrentHashMap.newKeySet();
    private static final int MOST_STEPS = 600;
    private static final int MOST_WEEKS = 8;

    static Stream<Plan> plans() {
        return Library.builtIn().programs().stream()
                .map(Plans::builtIn)
                .flatMap(ShippedProgramsTests::weeks)
                .flatMap(plan -> Stream.of(plan, Plans.waiting(plan)));
    }

    /** The plan in every week that is another one. */
    private static Stream<Plan> weeks(Plan plan) {
        Map<List<Step>, Plan> weeks = new LinkedHashMap<>();
        for (int week = 1; week <= MOST_WEEKS; week++) {
            Plan there = Plans.inWeek(week, plan);
            if (!there.timeline().steps().isEmpty()) { // the program is over
                weeks.putIfAbsent(there.timeline().steps(), there);
            }
        }
        return weeks.values().stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingThatIsNeededIsCut(Plan plan) {
        Set<String> lost = new TreeSet<>();
        Walk walk = Walk.begun(plan);
        int steps = 0;
        for (; steps < MOST_STEPS && walk.screen().runs(); steps++) {
            look(walk.model(), lost);
            walk.wait(Duration.ofSeconds(3));
            if (walk.screen().runs()) {
                look(walk.model(), lost);
                walk.press(Key.ENTER);
            }
        }
        assertEquals(Screen.AFTER, walk.screen());
        assertTrue(steps >= plan.timeline().items().size(), () -> "too few steps for a session");
        walk.press(Key.ENTER).to(Screen.SUMMARY);
        SIZES.forEach(size -> lost.addAll(missing(walk.model(), size, done(walk.model()))));
        assertEquals(Set.of(), lost);
    }

    static Stream<Plan> firstWeeks() {
        return Library.builtIn().programs().stream().map(Plans::builtIn).map(Scenes::asked);
    }

    /** Every question before the first start, as far as the first movement. */
    @ParameterizedTest
    @MethodSource("firstWeeks")
    void noQuestionIsCut(Plan plan) {
        Set<String> lost = new TreeSet<>();
        Set<Screen> asked = EnumSet.noneOf(Screen.class);
        Walk walk = Walk.of(plan);
        while (!walk.screen().runs()) {
            assertTrue(asked.add(walk.screen()), () -> "asked twice: " + walk.screen());
            SIZES.forEach(size -> lost.addAll(missing(walk.model(), size, question(walk.model()))));
            walk.press(walk.screen() == Screen.SEEN || walk.screen() == Screen.GATE ? Key.typed('y') : Key.typed('n'));
            if (walk.screen() == Screen.MORNING || walk.screen() == Screen.PAIN_BEFORE) {
                SIZES.forEach(size -> lost.addAll(missing(walk.model(), size, question(walk.model()))));
                asked.add(walk.screen());
                walk.press('2').wait(Duration.ofSeconds(1));
            }
        }
        assertTrue(asked.contains(Screen.SIGNS), asked::toString);
        assertEquals(Set.of(), lost);
    }

    private static List<String> question(Model model) {
        return switch (model.screen()) {
            case SIGNS ->
                model.plan().signs().stream()
                        .map(sign -> SignCounsel.ENGLISH.words(sign))
                        .toList();
            case GATE ->
                model.answers().questions().gate().map(gate -> gate.words().oneLine()).stream()
                        .toList();
            case AVOID ->
                model.answers().questions().avoid().stream()
                        .map(avoid -> avoid.when().oneLine())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> done(Model model) {
        return DoneText.of(model.session().orElseThrow(), Phrases.ENGLISH).stream()
                .flatMap(text -> Stream.of(text.name(), text.inShort()))
                .toList();
    }

    /**
     * Looks at what has not been looked at: the same texts on the same screen, one repetition later or in another
     * program, are left out.
     */
    private static void look(Model model, Set<String> lost) {
        List<List<String>> needed =
                SIZES.stream().map(size -> needed(model, size)).toList();
        if (LOOKED.add(List.of(model.screen(), step(model).kind(), step(model).waits(), needed))) {
            SIZES.forEach(size -> lost.addAll(lost(model, size)));
        }
    }

    private static Step step(Model model) {
        return model.session().orElseThrow().current().orElseThrow();
    }

    private static List<String> lost(Model model, Size size) {
        Session session = model.session().orElseThrow();
        Step step = step(model);
        List<String> lost = new ArrayList<>(missing(model, size, needed(model, size)));
        Frame frame = View.of(model, size);
        List<String> rows = frame.text().lines().toList();
        String head = rows.get(0);
        if (!head.endsWith(Phrases.ENGLISH.left(session.timeLeft(model.now()))) || head.startsWith("  ")) {
            lost.add("%dx%d %s: head %s".formatted(size.columns(), size.rows(), model.screen(), head));
        }
        if (!rows.get(rows.size() - 1).contains("S stop")) {
            lost.add("%dx%d %s: how to stop".formatted(size.columns(), size.rows(), model.screen()));
        }
        boolean small = size.columns() < 80 && (SHORTENED.contains(step.kind()) || step.waits());
        if (!small && rows.stream().filter(row -> row.contains("\u2588\u2588")).count() < 5) {
            lost.add(
                    "%dx%d %s: what can be read from the floor".formatted(size.columns(), size.rows(), model.screen()));
        }
        return lost;
    }

    private static List<String> missing(Model model, Size size, List<String> needed) {
        String shown = shown(model, size);
        String where = "%dx%d %s: ".formatted(size.columns(), size.rows(), model.screen());
        List<String> missing = new ArrayList<>();
        needed.stream()
                .filter(text -> !shown.contains(text.toUpperCase(Locale.ROOT)))
                .forEach(text -> missing.add(where + text));
        if (shown.contains("\u2026")) {
            missing.add(where + "a row that is cut");
        }
        return missing;
    }

    private static List<String> needed(Model model, Size size) {
        Session session = model.session().orElseThrow();
        Step step = session.current().orElseThrow();
        Step work = step.kind().isWork() ? step : session.nextWork().orElseThrow();
        Exercise exercise = session.exerciseOf(work).orElseThrow();
        List<String> needed = new ArrayList<>(List.of(exercise.name().value()));
        Phrases.ENGLISH.side(work.side()).ifPresent(needed::add);
        boolean counts = step.kind() == StepKind.HOLD || step.kind() == StepKind.WORK;
        if (step.kind().isWork() || step.kind() == StepKind.RELAX) {
            needed.add(Phrases.ENGLISH.next().line(session));
        }
        if (!counts) {
            needed.add(Phrases.ENGLISH.steps().what(work));
        }
        boolean roomy = size.columns() >= 80;
        boolean another = step.kind() != StepKind.REST || !Optional.of(exercise).equals(session.exerciseOf(step));
        if (BEFORE.contains(step.kind()) && another && (roomy || step.waits())) {
            needed.addAll(Phrases.ENGLISH.told().instructions(exercise, work.side()));
        }
        if (BEFORE.contains(step.kind()) && another && step.waits()) {
            exercise.instructions()
                    .avoid()
                    .map(care -> Phrases.ENGLISH.told().line(care, work.side()))
                    .ifPresent(needed::add);
        }
        if (step.kind() == StepKind.WORK
                && !Phrases.ENGLISH.told().move(exercise, step).equals(whole(exercise, step))) {
            Phrases.ENGLISH.told().move(exercise, step).ifPresent(needed::add);
        }
        if (roomy && (step.kind() == StepKind.CHANGE || step.kind() == StepKind.REPS)) {
            Phrases.ENGLISH.told().move(exercise, work.side()).ifPresent(needed::add);
        }
        return needed;
    }

    private static Optional<String> whole(Exercise exercise, Step step) {
        return Phrases.ENGLISH.told().move(exercise, step.side());
    }

    /** What a person reads, page after page where the screen has pages; rows in one line, without the head and the foot. */
    private static String shown(Model model, Size size) {
        StringBuilder read = new StringBuilder();
        for (int page = 0; page < 5; page++) {
            List<String> rows =
                    View.of(Scenes.turned(model, page), size).text().lines().toList();
            boolean pages = rows.get(rows.size() - 2).contains("page ");
            rows.subList(1, rows.size() - (pages ? 2 : 1))
                    .forEach(row -> read.append(' ').append(row.strip()));
            if (!pages || rows.get(rows.size() - 2).contains("Up goes back")) {
                break;
            }
        }
        return read.toString().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
