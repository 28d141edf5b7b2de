package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import dev.uncramp.core.journal.LockResult;
import dev.uncramp.core.journal.RunningLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTests {

    /** Two holds and a set, left out one by one: nothing takes time. */
    private static final String SMALL = """
        uncramp: 1
        title: Three moves
        grade: settle
        schedule: daily
        session:
          - single-knee-to-chest: 1 s, each side
          - pelvic-tilt: 3
        """;

    @TempDir
    private Path folder;

    private Commands run(String typed, String... more) throws IOException {
        Files.writeString(folder.resolve("small.yaml"), SMALL);
        String[] first = {"run", "small.yaml", "--data", "kept"};
        return Commands.run(
                folder, typed, Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private List<SessionRecord> records() {
        return new FileHistoryStore(places()).read().history().sessions();
    }

    private DataPlaces places() {
        return DataPlaces.of(Map.of(), Optional.of(folder.resolve("kept")));
    }

    @Test
    void aSessionThatIsStoppedAndFinishedIsARecord() throws IOException {
        Commands ran = run("n\n3\ns\nf\n4\n\n");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().contains("aved."), ran.out());
        assertEquals(1, records().size());
        assertEquals(3, records().get(0).before().orElseThrow().value());
        assertEquals(1, records().get(0).stops().size());
    }

    @Test
    void enterOnTheWarningSignsStartsNothing() throws IOException {
        Commands ran = run("\n\n\n");
        assertTrue(records().isEmpty(), ran.out());
        assertFalse(ran.out().contains("How much does it hurt"), ran.out());
    }

    @Test
    void aRehearsalIsKeptNowhere() throws IOException {
        Commands ran = run("n\n3\ns\nf\n4\n\n", "--speed", "100");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("This is a rehearsal. Nothing is kept."), ran.out());
        assertFalse(Files.exists(folder.resolve("kept")));
    }

    @Test
    void aRehearsalOfALaterWeekTakesTheSessionThatHasSomethingToDo() throws IOException {
        Files.writeString(folder.resolve("later.yaml"), """
            uncramp: 1
            title: Heel drops
            sessions:
              - drops:
                  - heel-drop: 3, left
                schedule: daily, for 2 weeks
              - keep it up:
                  - bridge: 3
                start: week 3
                schedule: daily, for 2 weeks
            """);
        Commands third = Commands.run(
                folder, "n\n3\n\ns\nf\n4\n\n", "run", "later.yaml", "--plain", "--speed", "100", "--week", "3");
        assertTrue(third.out().contains("Bridge"), third.out() + third.err());
        Commands fifth = Commands.run(folder, "", "run", "later.yaml", "--plain", "--speed", "100", "--week", "5");
        assertEquals("There is nothing to do here this week.\n", fifth.err());
        assertEquals(1, fifth.code());
    }

    @Test
    void aSessionOfCareAloneRunsIsAskedAboutAndNamesNoLimitOfPain() throws IOException {
        Files.writeString(folder.resolve("warm.yaml"), """
            uncramp: 1
            title: Neck
            region: neck
            schedule: daily, for 2 weeks
            sessions:
              - morning:
                  - chin-tuck: 3
              - warm pack:
                  - heat: 15 min
                schedule: 2 x/day
            """);
        Commands ran = Commands.run(
                folder,
                "n\n3\ns\nf\n4\n1\n\n",
                "run",
                "warm.yaml",
                "--plain",
                "--speed",
                "100",
                "--week",
                "1",
                "--session",
                "warm pack");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().contains("Neck: care, about 15 minutes."), ran.out());
        assertTrue(ran.out().contains("Warmth, 15 minutes."), ran.out());
        assertTrue(ran.out().contains("Did you do all of it?"), ran.out());
        assertTrue(ran.out().contains("This session was care."), ran.out());
        assertFalse(ran.out().contains("allows up to"), ran.out());
        assertFalse(ran.out().contains("0 exercises"), ran.out());
    }

    @Test
    void aSecondRunnerSaysSoAndEndsWithThree() throws IOException {
        OffsetDateTime since = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");
        LockResult.Taken first = (LockResult.Taken) RunningLock.take(places(), since);
        Commands ran = run("n\n");
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("10:42"), ran.err());
        first.lock().close();
    }

    @Test
    void whatMayNotBeSafeIsToldInCalmWordsOnceAndAgainOnlyForAnotherText() throws IOException {
        String loaded = SMALL.replace("pelvic-tilt: 3", "single-heel-raise: 3, each side");
        String ask = "Ask your therapist before you start.\n";
        String answers = "n\n3\ns\nf\n4\n\n";
        Path file = folder.resolve("loaded.yaml");
        Files.writeString(file, loaded);
        Commands first = Commands.run(folder, answers, "run", "loaded.yaml", "--data", "kept");
        assertTrue(first.out().startsWith(ask), first.out());
        assertTrue(first.out().contains("\nAsk: is it too early for "), first.out());
        assertFalse(first.out().contains("loaded.yaml"), first.out());
        assertEquals(1, records().size());
        Commands second = Commands.run(folder, answers, "run", "loaded.yaml", "--data", "kept");
        assertFalse(second.out().contains(ask), second.out());
        Files.writeString(file, loaded.replace("raise: 3", "raise: 4"));
        assertTrue(Commands.run(folder, answers, "run", "loaded.yaml", "--data", "kept")
                .out()
                .startsWith(ask));
        assertFalse(run(answers).out().contains(ask));
    }

    @Test
    void withoutAnyAnswerItEndsWithTwo() throws IOException {
        Commands ran = run("");
        assertEquals(2, ran.code());
        assertTrue(records().isEmpty());
    }
}
