package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTests {

    private static final String SMALL = """
            uncramp: 1
            title: Two moves
            grade: settle
            schedule: daily
            session:
              - single-knee-to-chest: 1 s, each side
              - pelvic-tilt: 3
            """;

    @TempDir
    private Path folder;

    private Commands run(String typed, String... words) {
        return Commands.run(
                folder,
                typed,
                Stream.of(words, new String[] {"--data", "kept"})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private Commands talk(Talk talk) {
        return Commands.run(folder, talk, "--data", "kept");
    }

    /** The first program at home, begun, stopped and finished, and home again. */
    private static Talk session(Talk talk) {
        return talk.on("Enter alone takes", "1")
                .on("Type n", "n")
                .on("10 is as bad", "3")
                .on("when you are in position", "s")
                .on("Type f to finish", "f")
                .on("at the end?", "4")
                .on("Saved.", "");
    }

    private List<SessionRecord> records() {
        DataPlaces places = DataPlaces.of(Map.of(), Optional.of(folder.resolve("kept")));
        return new FileHistoryStore(places).read().history().sessions();
    }

    private String settings() throws IOException {
        return Files.readString(folder.resolve("kept/config/settings.yaml"));
    }

    @Test
    void theFirstStartInLinesLeadsToTheFirstMovement() {
        Commands ran = run("1\n1\n4\n1\nn\ny\n2\n");
        assertEquals(0, ran.code(), ran.err());
        dev.uncramp.tui.Golden.check("plain/first-start.txt", ran.out());
    }

    @Test
    void aProgramThatIsAddedStandsAtHomeAndItsSessionLeadsHomeAgain() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), SMALL);
        Commands added = run("", "add", "small.yaml");
        assertEquals(0, added.code(), added.err());
        assertTrue(added.out().contains("Added: Two moves."), added.out());
        assertTrue(
                settings()
                        .contains(folder.resolve("small.yaml").toAbsolutePath().toString()),
                settings());
        Commands ran = talk(session(new Talk()).on("Enter alone takes", "q"));
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertEquals(1, records().size());
        int summary = ran.out().indexOf("Saved.");
        assertTrue(ran.out().indexOf("1. Two moves", summary) > 0, ran.out());
        assertTrue(ran.out().contains("done today"), ran.out());
    }

    @Test
    void twoSessionsOfOneRunAreTwoRecords() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), SMALL);
        run("", "add", "small.yaml");
        Talk twice = session(session(new Talk())).on("Enter alone takes", "q");
        Commands ran = talk(twice);
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertEquals(2, records().size(), ran.out());
        assertFalse(records()
                .get(0)
                .origin()
                .session()
                .equals(records().get(1).origin().session()));
    }

    @Test
    void aProgramWithAnErrorIsNotAdded() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), SMALL.replace("1 s,", "1 z,"));
        Commands ran = run("", "add", "bad.yaml");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("bad.yaml:6:"), ran.err());
        assertFalse(Files.exists(folder.resolve("kept/config/settings.yaml")));
    }

    @Test
    void aFileThatWasBrokenSinceIsListedCalmly() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), SMALL);
        run("", "add", "small.yaml");
        Files.writeString(folder.resolve("small.yaml"), SMALL.replace("schedule", "sechdule"));
        Commands ran = run("1\n\nq\n");
        assertTrue(ran.out().contains("1. small.yaml: cannot be opened."), ran.out());
        assertTrue(ran.out().contains("Send it to your therapist"), ran.out());
        Files.delete(folder.resolve("small.yaml"));
        assertTrue(run("q\n").out().contains("1. small.yaml: cannot be opened."));
    }

    @Test
    void settingsAreListedShownAndSet() throws IOException {
        Commands all = run("", "settings");
        assertEquals(0, all.code());
        assertTrue(all.out().contains("wait-for-me"), all.out());
        Commands set = run("", "settings", "quiet", "22:00-07:00");
        assertEquals("quiet: 22:00-07:00\n", set.out());
        assertTrue(settings().contains("22:00-07:00"), settings());
        assertEquals("quiet: 22:00-07:00\n", run("", "settings", "quiet").out());
    }

    @Test
    void aSettingOrValueThatIsNotThereIsNamedWithWhatIs() {
        Commands unknown = run("", "settings", "soud", "on");
        assertEquals(2, unknown.code());
        assertEquals("There is no setting \"soud\"; near it: sound.\n", unknown.err());
        Commands value = run("", "settings", "sound", "loud");
        assertEquals(2, value.code());
        assertEquals("Sound cannot be \"loud\"; it takes: on, off.\n", value.err());
    }

    @Test
    void withoutAnyAnswerTheHelpIsPrintedAndTheCodeIsTwo() {
        Commands ran = run("");
        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("Usage: uncramp"), ran.out());
    }
}
