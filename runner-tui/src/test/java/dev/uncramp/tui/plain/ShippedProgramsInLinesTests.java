package dev.uncramp.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.Wrap;
import dev.uncramp.tui.app.DoneText;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in program in plain mode: what a person needs is said, in whole sentences, before each movement. */
class ShippedProgramsInLinesTests {

    private static final int MOST_STEPS = 600;

    /** A shorter part of an exercise is only named. */
    private static final Duration SHORT = Duration.ofSeconds(10);

    static Stream<Plan> plans() {
        return Library.builtIn().programs().stream().map(Plans::builtIn);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingThatIsNeededIsLeftUnsaid(Plan plan) {
        Set<String> unsaid = new TreeSet<>();
        Transcript session = Transcript.of(plan).type("n").type("2");
        for (int steps = 0; steps < MOST_STEPS && session.walk().screen().runs(); steps++) {
            String said = said(session);
            needed(session).stream().filter(text -> !said.contains(lower(text))).forEach(unsaid::add);
            session.type("");
        }
        assertEquals(Screen.AFTER, session.walk().screen());
        session.type("2");
        if (session.walk().screen() == Screen.CONFIRM) {
            session.type("1");
        }
        for (DoneText text : DoneText.of(session.walk().model().session().orElseThrow(), Phrases.ENGLISH)) {
            assertTrue(said(session).contains(lower(text.name() + ": " + text.inWords())), session::text);
        }
        assertEquals(Set.of(), unsaid);
        assertEquals(
                List.of(),
                session.lines().stream().filter(line -> !isWhole(line)).toList());
    }

    /** The name, the side and the dose; before an exercise begins, what to do on the side that comes first. */
    private static List<String> needed(Transcript session) {
        Session running = session.walk().model().session().orElseThrow();
        Step step = running.current().orElseThrow();
        Step work = step.kind().isWork() ? step : running.nextWork().orElse(step);
        List<String> needed = new ArrayList<>();
        if (work.rep() <= 1) {
            needed.add(work.planned()
                    .filter(time -> time.compareTo(SHORT) < 0)
                    .flatMap(time -> work.label())
                    .orElseGet(() -> Phrases.ENGLISH.steps().what(work)));
        }
        Phrases.ENGLISH.side(work.side()).ifPresent(needed::add);
        boolean begins = step.kind() == StepKind.READY || step.kind() == StepKind.POSITION;
        running.exerciseOf(work)
                .filter(exercise -> begins)
                .ifPresent(exercise -> needed.addAll(needed(exercise, work)));
        return needed;
    }

    private static List<String> needed(Exercise exercise, Step work) {
        List<String> needed = new ArrayList<>(List.of(exercise.name().value()));
        needed.addAll(Phrases.ENGLISH.told().instructions(exercise, work.side()));
        exercise.instructions()
                .avoid()
                .map(care -> Phrases.ENGLISH.told().line(care, work.side()))
                .ifPresent(needed::add);
        return needed;
    }

    private static boolean isWhole(String line) {
        boolean ends = line.endsWith(".") || line.endsWith(":") || line.endsWith("?");
        return (line.startsWith(">") || ends) && !line.contains(Wrap.MARK);
    }

    private static String said(Transcript session) {
        return lower(session.text());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
