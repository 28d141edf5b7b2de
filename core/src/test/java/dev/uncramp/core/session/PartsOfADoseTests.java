package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseReading;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Side;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part of a dose line on the timeline, against a table that was worked out by hand. */
class PartsOfADoseTests {

    private static final DoseVocabulary VOCABULARY = new DoseVocabulary(Set.of(), Set.of("marbles"));
    private static final Pattern HEAD = Pattern.compile(
            "[>!] (?<exercise>[a-z]+)(?: sore (?<sore>left|right))?(?: rounds (?<rounds>\\d+))?: (?<dose>.+)");

    /**
     * One line with its steps.
     *
     * @param head the exercise and its dose
     * @param steps the steps
     */
    record Case(String head, List<String> steps) {}

    static Stream<Case> good() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(">")) {
                cases.add(new Case(line, new ArrayList<>()));
            } else if (!line.startsWith("!")) {
                cases.get(cases.size() - 1).steps().add(line);
            }
        }
        return cases.stream();
    }

    static Stream<String> bad() throws IOException {
        return lines().stream().filter(line -> line.startsWith("!"));
    }

    private static List<String> lines() throws IOException {
        String name = "timelines/parts.txt";
        try (InputStream in = Objects.requireNonNull(PartsOfADoseTests.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void aLineHasTheStepsWorkedOutByHand(Case line) {
        Matcher head = head(line.head());
        Timeline timeline = timeline(head);
        List<String> steps = new ArrayList<>(
                timeline.steps().stream().skip(1).map(PartsOfADoseTests::line).toList());
        assertEquals(StepKind.READY, timeline.steps().get(0).kind());
        steps.add("total "
                + new BigDecimal(timeline.total().toMillis())
                        .movePointLeft(3)
                        .stripTrailingZeros()
                        .toPlainString());
        assertEquals(String.join("\n", line.steps()), String.join("\n", steps), line.head());
        assertFalse(timeline.steps().get(timeline.steps().size() - 1).kind().isPause(), "nothing trails");
    }

    @ParameterizedTest
    @MethodSource("good")
    void aLineRunsToItsEndOnFakeClocks(Case line) {
        Timeline timeline = timeline(head(line.head()));
        Scene scene = Scene.of(timeline);
        for (Step step : timeline.steps()) {
            assertEquals(Optional.of(step), scene.session().current(), line.head());
            scene.plus(step.length().toMillis() / 1000.0);
            if (!step.endsByTime()) {
                scene.press(Action.DONE);
            }
        }
        assertEquals(Phase.ASKING, scene.session().phase());
        Duration first = timeline.steps().get(0).length();
        assertEquals(timeline.total(), scene.now().elapsed().minus(first));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aLineThatIsNotReadHasNoSteps(String line) {
        DoseReading reading = DoseLine.parse(head(line).group("dose"), VOCABULARY);
        assertTrue(reading.dose().isEmpty(), line);
        assertFalse(reading.problems().isEmpty(), line);
    }

    private static Matcher head(String line) {
        Matcher head = HEAD.matcher(line);
        assertTrue(head.matches(), line);
        return head;
    }

    private static Timeline timeline(Matcher head) {
        DoseReading reading = DoseLine.parse(head.group("dose"), VOCABULARY);
        Dose dose = reading.dose().orElseThrow(() -> new AssertionError(reading.problems()));
        Item item = Item.of(head.group("exercise"), ItemDose.always(dose));
        Prescription today = Optional.ofNullable(head.group("sore"))
                .map(side -> Prescription.first().withSoreSide(Side.valueOf(side.toUpperCase(Locale.ROOT))))
                .orElse(Prescription.first());
        return head.group("rounds") == null
                ? Sample.timeline(today, item)
                : Sample.timeline(
                        today,
                        Sample.block(
                                "again",
                                Sample.circuit(
                                        Integer.parseInt(head.group("rounds")), Optional.empty(), Optional.empty()),
                                item));
    }

    private static String line(Step step) {
        StringBuilder line = new StringBuilder(Sample.line(step));
        if (step.kind() == StepKind.REPS) {
            line.append(" x").append(step.reps());
        }
        step.beat()
                .ifPresent(beat -> line.append(" %d-%d-%d"
                        .formatted(
                                beat.up().toSeconds(),
                                beat.hold().toSeconds(),
                                beat.down().toSeconds())));
        Asked asked = step.asked();
        asked.amount().ifPresent(amount -> line.append(' ').append(said(amount)));
        asked.held().ifPresent(held -> line.append(" hold ").append(said(held)));
        asked.until().ifPresent(until -> line.append(" until ").append(until.value()));
        asked.intensity()
                .ifPresent(hard -> line.append(" at %s %s"
                        .formatted(hard.value().planned(), hard.unit().word())));
        return line.append(asked.told() ? " as told" : "").toString();
    }

    private static String said(Measure measure) {
        return measure.value().planned().toPlainString() + " " + measure.unit().word();
    }
}
