package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Side;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in programs compile to the tables that were worked out by hand, line by line. */
class HandWorkedTimelinesTests {

    private static final Library LIBRARY = Library.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"settle", "restore", "build"})
    void theStepsAreThoseOfTheTable(String grade) throws IOException {
        List<String> table = table(grade);
        Timeline timeline = timeline(grade);
        List<String> wanted = table.stream()
                .skip(table.indexOf(header(table)) + 1L)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
        assertTrue(wanted.size() > 10, () -> "the table has its lines: " + wanted.size());
        assertEquals(wanted, lines(timeline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settle", "restore", "build"})
    void theTotalIsThatOfTheTable(String grade) throws IOException {
        String total = table(grade).stream()
                .filter(line -> line.startsWith("total "))
                .findFirst()
                .orElseThrow()
                .substring(6);
        assertEquals(Duration.ofSeconds(Long.parseLong(total)), timeline(grade).total());
    }

    @Test
    void bothSidesGetTheSame() {
        for (String grade : List.of("settle", "restore", "build")) {
            List<Step> steps = timeline(grade).steps();
            assertEquals(work(steps, Side.LEFT), work(steps, Side.RIGHT), grade);
        }
    }

    private static Duration work(List<Step> steps, Side side) {
        return steps.stream()
                .filter(step -> step.kind().isWork() && step.side() == side)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Timeline timeline(String grade) {
        Program program =
                LIBRARY.program("lower-back/" + grade).orElseThrow().program().orElseThrow();
        return Timeline.of(program, Prescription.first(), LIBRARY.catalog());
    }

    private static List<String> lines(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        for (Step step : timeline.steps()) {
            boolean work = step.kind().isWork();
            lines.add(String.join(
                    " ",
                    Sample.seconds(timeline.starts().get(step.index())),
                    step.planned().map(Sample::seconds).orElse("-"),
                    step.estimate().isZero() ? "-" : Sample.seconds(step.estimate()),
                    step.kind().key(),
                    step.item()
                            .map(item ->
                                    timeline.items().get(item).exercise().id().value())
                            .orElse("-"),
                    step.side() == Side.BOTH ? "-" : step.side().name().toLowerCase(Locale.ROOT),
                    work ? String.valueOf(step.set()) : "-",
                    repetition(step),
                    step.label().orElse("-")));
        }
        return lines;
    }

    private static String repetition(Step step) {
        return switch (step.kind()) {
            case HOLD -> String.valueOf(step.rep());
            case REPS -> String.valueOf(step.reps());
            default -> "-";
        };
    }

    private static String header(List<String> table) {
        return table.stream()
                .filter(line -> line.strip().startsWith("start "))
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> table(String grade) throws IOException {
        Optional<InputStream> stream =
                Optional.ofNullable(HandWorkedTimelinesTests.class.getResourceAsStream("timelines/" + grade + ".txt"));
        try (InputStream file = stream.orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
