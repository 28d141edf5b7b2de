package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    private static final String GOOD = text();

    @TempDir
    Path folder = Path.of("");

    private static String text() {
        return """
            uncramp: 1
            title: Two moves
            schedule: daily
            session:
              - cat-cow: 8
              - pelvic-tilt: 8
            """;
    }

    @BeforeEach
    void manyFilesInFolders() throws IOException {
        for (int i = 0; i < 40; i++) {
            Path file = folder.resolve("clinic/%d/p%02d.yaml".formatted(i % 3, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, i % 2 == 0 ? GOOD : GOOD.replace("schedule", "sechdule"));
        }
    }

    @Test
    void aBuiltInProgramIsCheckedByItsName() {
        Commands checked = Commands.run(folder, "", "check", "lower-back/build");
        assertEquals(0, checked.code(), checked.err());
        assertTrue(checked.err().startsWith("1 file checked"), checked.err());
    }

    @Test
    void aProgramOnStandardInputIsCheckedAndShown() {
        assertEquals(0, Commands.run(folder, GOOD, "check", "-").code());
        Commands shown = Commands.run(folder, GOOD, "show", "-");
        assertEquals(0, shown.code(), shown.err());
        assertTrue(shown.out().contains("Two moves"), shown.out());
        Commands refused = Commands.run(folder, GOOD.replace("title", "titel"), "show", "-");
        assertEquals(1, refused.code(), refused.out());
        assertTrue(refused.err().contains("standard input:2:1"), refused.err());
    }

    @Test
    void aSessionIsNotReadFromWhereItsKeysComeFrom() {
        Commands run = Commands.run(folder, GOOD, "run", "-");
        assertEquals(1, run.code(), run.out());
        assertTrue(run.err().contains("Only check, format and show read standard input"), run.err());
    }

    @Test
    void whatIsOfAnotherKindIsToldWithWhatToDo() {
        assertTrue(Commands.run(folder, "", "show", "bridge").err().contains("\"uncramp exercise bridge\" shows it"));
        assertTrue(Commands.run(folder, "", "exercise", "lower-back/build")
                .err()
                .contains("\"uncramp show lower-back/build\" shows it"));
        Commands format = Commands.run(folder, "", "format", "lower-back/build");
        assertEquals(1, format.code());
        assertTrue(
                format.err().contains("\"uncramp bundle lower-back/build -o copy.yaml\" makes a copy"), format.err());
    }

    @Test
    void findingsOfManyFilesComeInTheOrderOfTheirNamesHoweverOftenItIsRun() {
        Commands first = Commands.run(folder, "", "check", "--format", "line", ".");
        List<String> files = first.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        assertEquals(20, files.size(), first.out());
        assertEquals(files.stream().sorted().toList(), files);
        assertEquals(first, Commands.run(folder, "", "check", "--format", "line", "."));
    }

    @Test
    void aCountEndsWhatIsWrittenForPeople() {
        Commands ran = Commands.run(folder, "", "check", "clinic");
        assertEquals(1, ran.code());
        assertEquals("40 files checked: 20 errors. More checks run once that is mended.\n", ran.err());
        assertEquals(
                1,
                ran.out()
                        .split("\n\n", -1)[0]
                        .lines()
                        .filter(line -> line.contains("error:"))
                        .count());
        assertEquals(
                "",
                Commands.run(folder, "", "check", "--format", "line", "clinic").err());
    }

    @Test
    void manyFilesGiveOneJsonText() throws JsonProblem {
        Commands ran = Commands.run(folder, "", "check", "--format", "json", ".");
        assertEquals(ran.out(), Json.pretty(Json.read(ran.out())));
        assertEquals(
                "[]\n",
                Commands.run(folder, GOOD, "check", "--format", "json", "-").out());
    }

    @Test
    void aFileThatIsNamedTwiceIsCheckedOnce() {
        Commands ran = Commands.run(folder, "", "check", "clinic/1/p01.yaml", "clinic/1/p01.yaml");
        assertEquals("1 file checked: 1 error. More checks run once that is mended.\n", ran.err());
    }

    @Test
    void theProgressLineComesAfterASecondIsWrittenOverAndGoes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Duration> clock = new ArrayList<>();
        clock.add(Duration.ZERO);
        ProgressLine line = new ProgressLine(
                new GuardedWriter(bytes, StandardCharsets.UTF_8), () -> clock.get(clock.size() - 1), 1000);
        line.done(1);
        line.clear();
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
        clock.add(Duration.ofSeconds(1));
        line.done(500);
        line.done(501);
        line.clear();
        line.clear();
        assertEquals("\r500 of 1000 files\r\r" + " ".repeat(17) + "\r", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutATerminalThereIsNoProgressLine() {
        Commands ran = Commands.run(folder, "", "check", ".");
        assertTrue(Optional.of(ran.out() + ran.err())
                .filter(text -> text.indexOf('\r') < 0)
                .isPresent());
    }

    @Test
    void datesAreLookedAtOnlyAsOnTheDayThatIsSaid() throws IOException {
        reviewed("2026-01-31");
        String quiet = Commands.run(folder, "", "check", "--format", "line", "reviewed.yaml")
                .out();
        assertEquals("", quiet);
        assertEquals("", onDay("2027-01-31").out());
        Commands late = onDay("2027-02-01");
        assertTrue(late.out().contains("[review-date]"), late.out());
        assertTrue(late.out().contains("`2026-01-31`, is more than a year old"), late.out());
        assertEquals(0, late.code(), "advice alone");
        assertEquals("", onDay("2026-01-31").out());
        String early = onDay("2026-01-30").out();
        assertTrue(early.contains("the date `2026-01-31`, and today is only 2026-01-30"), early);
    }

    @Test
    void onATerminalDatesAreLookedAtAsOnTheDayOfTheDevice() throws IOException {
        reviewed("2000-01-01");
        String old = Commands.onTerminal(folder, "check", "--format", "line", "reviewed.yaml")
                .out();
        assertTrue(old.contains("[review-date]"), old);
        String then = Commands.onTerminal(folder, "check", "--format", "line", "--today", "2000-06-01", "reviewed.yaml")
                .out();
        assertEquals("", then);
    }

    @Test
    void aSilenceOfADateIsToldToHaveNoEffectOnlyWhereDatesAreLookedAt() throws IOException {
        reviewed("2026-01-31");
        Path file = folder.resolve("reviewed.yaml");
        Files.writeString(file, Files.readString(file) + "allow: {review-date: read every two years}\n");
        assertEquals(
                "",
                Commands.run(folder, "", "check", "--format", "line", "reviewed.yaml")
                        .out());
        assertEquals("", onDay("2027-02-01").out());
        String needless = onDay("2026-12-31").out();
        assertTrue(needless.contains("[silence-without-effect]"), needless);
    }

    @Test
    void whatIsNoDayIsToldPlainly() {
        for (String typed : List.of("yesterday", "2026-02-30", "31.1.2026", "")) {
            Commands ran = Commands.run(folder, "", "check", "--today", typed, "clinic");
            assertEquals(2, ran.code(), typed);
            assertEquals("", ran.out());
            assertEquals(
                    "Invalid value for option '--today': \"%s\" is no day; write it as 2026-01-31.".formatted(typed),
                    ran.err().lines().findFirst().orElseThrow());
        }
    }

    private Commands onDay(String day) {
        return Commands.run(folder, "", "check", "--format", "line", "--today", day, "reviewed.yaml");
    }

    private void reviewed(String date) throws IOException {
        Files.writeString(
                folder.resolve("reviewed.yaml"),
                GOOD.replace("schedule:", "reviewed: {by: B. Person, date: %s}%nschedule:".formatted(date)));
    }
}
