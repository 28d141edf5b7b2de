package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.handout.ShowText;
import dev.uncramp.core.history.Walk;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a program, a page or the manual says a session takes is what it takes, within 5 %, or half a minute where short. */
class StatedMinutesTests {

    private static final Library LIBRARY = Library.builtIn();
    private static final long HALF_A_MINUTE = 30;
    private static final Pattern TAKES = Pattern.compile("^Takes: about (\\d+) minutes?", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+/[a-z0-9-]+)` \\| [^|]+ \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern OF_A_WALK = Pattern.compile("(\\d+) of them a walk");
    private static final Pattern LATER = Pattern.compile("(?:later|the longest) (\\d+)");

    @TestFactory
    Stream<DynamicTest> onEveryDayThePageSaysWhatTheRunTakes() {
        return LIBRARY.programs().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    EveryDay all = everyDay(id);
                    all.days().forEach((timeline, day) -> {
                        Matcher takes = TAKES.matcher(
                                ShowText.of(all.program(), day, LIBRARY.catalog(), false, Wording.english()));
                        assertEquals(!timeline.steps().isEmpty(), takes.find(), day.toString());
                        if (!timeline.steps().isEmpty()) {
                            Duration taken = ran(all.program(), timeline);
                            assertTrue(isClose(minutes(takes.group(1)), taken), () -> taken + " on " + day);
                        }
                    });
                }));
    }

    /** So that no number of a file can be behind its exercises. */
    @Test
    void noProgramStatesMinutesOfItsOwn() {
        Pattern time = Pattern.compile("^ *(- )?time:", Pattern.MULTILINE);
        assertEquals(
                List.of(),
                LIBRARY.programs().stream()
                        .filter(id -> time.matcher(
                                        LIBRARY.source(id).orElseThrow().text())
                                .find())
                        .toList());
    }

    @Test
    void theManualSaysHowMuchOfItIsAWalkAndHowLongItGrows() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("..", "programs", "README.md")))
                .results()
                .toList();
        assertEquals(LIBRARY.programs().size(), rows.size());
        List<String> apart = new ArrayList<>();
        for (MatchResult row : rows) {
            String id = row.group(1);
            Duration first = first(id).total();
            find(OF_A_WALK, row.group(2))
                    .filter(said -> !isClose(said, walking(first(id))))
                    .ifPresent(said -> apart.add(id + " walks for " + walking(first(id))));
            Duration said = find(LATER, row.group(2)).orElse(first);
            if (!isClose(said, longest(id))) {
                apart.add(id + " takes later " + longest(id));
            }
        }
        assertEquals(List.of(), apart);
    }

    /** A person who takes, at each thing done at one's own pace, as long as is reckoned for it. */
    private static Duration ran(Program program, Timeline timeline) {
        Walk walk = Walk.through(program, timeline);
        while (walk.session().current().map(Step::kind).equals(Optional.of(StepKind.READY))) {
            walk.pass(1);
        }
        Duration from = walk.now().elapsed();
        while (walk.session().current().isPresent()) {
            Step step = walk.session().current().orElseThrow();
            if (step.endsByTime()) {
                walk.pass(1);
            } else {
                walk.pass((int) step.length().toSeconds()).on(Action.DONE);
            }
        }
        return walk.now().elapsed().minus(from);
    }

    private static Duration walking(Timeline timeline) {
        return timeline.items().stream()
                .filter(item -> item.exercise().id().value().equals("walk"))
                .flatMap(item -> item.steps().stream())
                .filter(step -> step.kind() == StepKind.WORK)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration longest(String id) {
        return everyDay(id).days().keySet().stream()
                .map(Timeline::total)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static Optional<Duration> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> minutes(found.group(1)))
                .findFirst();
    }

    private static boolean isClose(Duration said, Duration taken) {
        long apart = said.minus(taken).abs().toSeconds();
        return apart <= Math.max(HALF_A_MINUTE, taken.toSeconds() / 20);
    }

    private static Duration minutes(String number) {
        return Duration.ofMinutes(Long.parseLong(number));
    }

    private static Timeline first(String id) {
        return Timeline.of(program(id), Prescription.firstOf(program(id)), LIBRARY.catalog());
    }

    private static EveryDay everyDay(String id) {
        return EveryDay.of(program(id), LIBRARY.catalog());
    }

    private static Program program(String id) {
        return LIBRARY.program(id).orElseThrow().program().orElseThrow();
    }
}
