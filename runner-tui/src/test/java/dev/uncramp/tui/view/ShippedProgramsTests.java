package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    private static final int MOST_STEPS = 600;

    static Stream<Plan> plans() {
        return Library.builtIn().programs().stream()
                .map(Plans::builtIn)
                .flatMap(plan -> IntStream.of(1, 4, 6).mapToObj(week -> Plans.inWeek(week, plan)))
                .flatMap(plan -> Stream.of(plan, Plans.waiting(plan)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingThatIsNeededIsCut(Plan plan) {
        Set<String> lost = new TreeSet<>();
        Walk walk = Walk.begun(plan);
        int steps = 0;
        for (; steps < MOST_STEPS && walk.screen().runs(); steps++) {
            for (Size size : SIZES) {
                lost.addAll(lost(walk.model(), size));
            }
            walk.press(Key.ENTER);
        }
        assertEquals(Screen.AFTER, walk.screen());
        assertTrue(steps >= 8, () -> "too few steps for a session");
        assertEquals(Set.of(), lost);
    }

    private static List<String> lost(Model model, Size size) {
        String shown = shown(model, size);
        List<String> lost = new ArrayList<>();
        for (String needed : needed(model, size)) {
            if (!shown.contains(needed.toUpperCase(Locale.ROOT))) {
                lost.add("%dx%d %s: %s".formatted(size.columns(), size.rows(), model.screen(), needed));
            }
        }
        if (shown.contains("\u2026")) {
            lost.add("%dx%d %s: a row that is cut".formatted(size.columns(), size.rows(), model.screen()));
        }
        return lost;
    }

    private static List<String> needed(Model model, Size size) {
        Session session = model.session().orElseThrow();
        Step step = session.current().orElseThrow();
        Step work = step.kind().isWork() ? step : session.nextWork().orElseThrow();
        Exercise exercise = session.exerciseOf(work).orElseThrow();
        List<String> needed = new ArrayList<>(List.of(exercise.name().value()));
        Phrases.ENGLISH.side(work.side()).ifPresent(needed::add);
        boolean counts = step.kind() == StepKind.HOLD || step.kind() == StepKind.WORK;
        if (!counts) {
            needed.add(Phrases.ENGLISH.what(work));
        }
        boolean roomy = size.columns() >= 80;
        boolean another = step.kind() != StepKind.REST || !Optional.of(exercise).equals(session.exerciseOf(step));
        if (BEFORE.contains(step.kind()) && another && (roomy || step.waits())) {
            needed.addAll(Phrases.ENGLISH.instructions(exercise, work.side()));
        }
        if (BEFORE.contains(step.kind()) && another && roomy && step.waits()) {
            exercise.instructions()
                    .avoid()
                    .map(care -> Phrases.ENGLISH.told(care, work.side()))
                    .ifPresent(needed::add);
        }
        if (roomy && (step.kind() == StepKind.CHANGE || step.kind() == StepKind.REPS)) {
            Phrases.ENGLISH.move(exercise, work.side()).ifPresent(needed::add);
        }
        return needed;
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
