package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTests {

    private static final String SMALL = """
        uncramp: 1
        title: Two moves
        schedule: daily
        session:
          - belly-breathing: 1 min
          - pelvic-tilt: 5, hold 5 s
        """;

    @ParameterizedTest
    @CsvSource({
        "help.txt,--help",
        "help-run.txt,run --help",
        "help-check.txt,check --help",
        "help-show.txt,show --help",
        "help-handout.txt,handout --help",
        "help-bundle.txt,bundle --help",
        "help-schema.txt,schema --help",
        "help-format.txt,format --help",
        "help-new.txt,new --help",
        "help-build.txt,build --help",
        "help-diff.txt,diff --help",
        "programs.txt,programs",
        "exercises.txt,exercises",
        "exercise.txt,exercise bird-dog",
        "help-now.txt,now --help",
        "card-calf.txt,now calf --card",
        "card-lower-back.txt,now lower-back --card",
        "card-neck.txt,now neck --card",
        "care.txt,care",
        "care-rest-and-move.txt,care rest-and-move",
        "care-heat-and-cold.txt,care Heat-And-Cold",
        "care-drinking.txt,care drinking",
        "care-when-to-get-help.txt,care when-to-get-help",
        "care-massage.txt,care massage",
        "care-ask-first.txt,care ask first",
        "care-statins.txt,care statins",
        "care-belly.txt,care belly",
        "programs-pool.txt,programs pool",
        "exercises-neck-sitting.txt,exercises neck sitting",
        "card-foot.txt,now foot --card",
        "card-thigh-back.txt,now thigh --card",
        "card-hand.txt,now hand --card",
        "show.txt,show lower-back/settle",
        "show-week.txt,show lower-back/build --week 5 --timeline",
        "show.json,show lower-back/settle --format json --timeline"
    })
    void whatACommandPrintsIsWhatAPersonHasLookedAt(String golden, String command) throws IOException {
        Commands ran = Commands.run(command.split(" "));
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        Golden.check(golden, ran.out());
    }

    @Test
    void aSchemaIsPrintedAsItIsOrWrittenToAFileThatIsNotThereYet(@TempDir Path folder) throws IOException {
        assertEquals(Schema.program(), Commands.run("schema", "program").out());
        assertEquals(
                0,
                Commands.run(folder, "", "schema", "exercise", "-o", "e.json").code());
        assertEquals(Schema.exercise(), Files.readString(folder.resolve("e.json")));
        assertEquals(
                1, Commands.run(folder, "", "schema", "program", "-o", "e.json").code());
        assertEquals(Schema.exercise(), Files.readString(folder.resolve("e.json")));
        assertEquals(2, Commands.run("schema", "handout").code());
        assertEquals(2, Commands.run("schema").code());
    }

    @Test
    void anOptionOfHomeBeforeACommandIsNotPassedOver(@TempDir Path folder) {
        Commands ran = Commands.run("--data", folder.toString(), "run", "lower-back/settle");
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Put --data after \"run\"."), ran.err());
        assertEquals(0, Commands.run("--help").code());
    }

    @Test
    void aPlaceWithoutACrampCourseSaysCalmlyWhichThereAre() {
        for (String place : new String[] {"shoulder", "nose", "\u001b[2J", "calv"}) {
            Commands ran = Commands.run("now", place);
            assertEquals(1, ran.code());
            assertEquals("", ran.out());
            assertTrue(
                    ran.err()
                            .contains("There is for calf, foot, thigh-back, thigh-front, hip, lower-back, neck and"
                                    + " hand."),
                    ran.err());
            assertFalse(ran.err().contains("\u001b"));
        }
        assertTrue(Commands.run("now", "calv").err().contains("Did you mean calf?"));
    }

    @Test
    void aCrampCardIsWrittenAsAPageAndNotOverAFile(@TempDir Path folder) throws IOException {
        Commands written = Commands.run(folder, "", "now", "calf", "--card", "-o", "calf.html");
        assertEquals(0, written.code());
        String page = Files.readString(folder.resolve("calf.html"));
        assertTrue(page.contains("Pull your toes up toward you.") && !page.contains("<script"), page);
        assertEquals(
                1, Commands.run(folder, "", "now", "neck", "-o", "calf.html").code());
        assertEquals(page, Files.readString(folder.resolve("calf.html")));
        assertEquals(
                2, Commands.run(folder, "", "now", "neck", "-o", "calf.pdf").code());
    }

    @Test
    void stopTypedFirstEndsACrampAtOnce() {
        Commands ran = Commands.run(Path.of(""), "s\n", "now", "Lower Back", "--plain");
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Stop. Lie down the way that hurts least.\n"), ran.out());
        assertTrue(ran.out().endsWith("Rest a little.\n"), ran.out());
    }

    @Test
    void theNumberThatAPersonHasSetIsNamedInACrampToo(@TempDir Path folder) {
        assertEquals(
                0,
                Commands.run(folder, "", "settings", "emergency", "144", "--data", "kept")
                        .code());
        Commands ran = Commands.run(folder, "\n\n?\n", "now", "lower-back", "--plain", "--data", "kept");
        assertTrue(ran.out().contains("The number is 144."), ran.out());
    }

    @Test
    void whatNobodyKnowsIsToldWithWhatIsNear() {
        assertEquals(
                "No care card fits \"masage\". Did you mean massage?\n",
                Commands.run("care", "masage").err());
        assertTrue(Commands.run("exercises", "sholder").err().contains("Did you mean shoulder"));
        assertTrue(Commands.run("programs", "pol").err().contains("pool"));
        assertEquals(
                "No exercise fits all of these words. Leave one out.\n",
                Commands.run("exercises", "neck", "pool").err());
        for (String command : new String[] {"care", "exercises", "programs"}) {
            Commands ran = Commands.run(command, "\u001b[2J");
            assertEquals(1, ran.code());
            assertEquals("", ran.out());
            assertFalse(ran.err().contains("\u001b"));
        }
    }

    @Test
    void withoutAWordAndWithoutAnyAnswerItSaysWhatItCanDo(@TempDir Path folder) {
        Commands ran = Commands.run(folder, "", "--data", "kept");
        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("uncramp run lower-back/settle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shwo",
                "run",
                "run lower-back/settle --speed 0",
                "run lower-back/settle --speed fast",
                "show lower-back/settle --format xml",
                "check"
            })
    void aCommandThatIsNotKnownSaysSoInOneOrTwoLines(String command) {
        Commands ran = Commands.run(command.split(" "));
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertFalse(ran.err().isBlank());
        assertTrue(ran.err().lines().count() <= 3, ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @ParameterizedTest
    @CsvSource({
        "show lower-back/setle,lower-back/settle",
        "run lower-back/setle,lower-back/settle",
        "exercise pelvic-tlt,pelvic-tilt",
        "show lower-back/settle --session one,no sessions",
        "show lower-back/settle --level one,no levels",
        "show nowhere.yaml,there is no file"
    })
    void whatIsNotThereIsNamedWithWhatIsNear(String command, String said) {
        Commands ran = Commands.run(command.split(" "));
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains(said), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "run", "handout", "format"})
    void ofAFileThatIsNotThereNobodySaysThatItHasErrors(String command) {
        Commands ran = Commands.run(command, "nowhere.yaml");
        assertEquals(1, ran.code());
        assertFalse(ran.err().contains("has errors"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "run", "handout"})
    void aWeekBeforeTheFirstIsRefused(String command) {
        Commands ran = Commands.run(command, "lower-back/settle", "--week", "0");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("--week counts from 1."), ran.err());
    }

    @Test
    void aWeekThatIsNoNumberIsToldInAPersonsWords(@TempDir Path folder) {
        Commands ran = Commands.run(folder, "", "show", "lower-back/settle", "--week", "later");
        assertEquals(2, ran.code());
        assertTrue(
                ran.err().contains("\"later\" is no week. Type a number or afterwards, such as --week 3."), ran.err());
        assertFalse(ran.err().contains("int"), ran.err());
    }

    @Test
    void theTimeAfterwardsIsShownAndPutOnPaperByItsName(@TempDir Path folder) {
        for (String command : List.of("show", "handout")) {
            Commands ran = Commands.run(folder, "", command, "lower-back/build", "--week", "afterwards");
            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().contains("3 sets of 10, hold 5 seconds"), ran.out());
            assertEquals(
                    ran.out(),
                    Commands.run(folder, "", command, "lower-back/build", "--week", "7")
                            .out());
        }
        Commands never = Commands.run(folder, "", "show", "lower-back/settle", "--week", "afterwards");
        assertEquals(1, never.code());
        assertTrue(never.err().contains("says nothing of afterwards"), never.err());
    }

    @Test
    void aProgramIsCheckedFromAFileAFolderAndStandardInput(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.yaml"), SMALL);
        Files.writeString(folder.resolve("bad.yaml"), SMALL.replace("schedule", "sechdule"));
        assertEquals(0, Commands.run(folder, "", "check", "good.yaml").code());
        assertEquals(0, Commands.run(folder, SMALL, "check", "-").code());
        Commands all = Commands.run(folder, "", "check", "--format", "line", ".");
        assertEquals(1, all.code());
        assertTrue(all.out().contains("bad.yaml:3:1: error:"), all.out());
        assertFalse(all.out().contains("good.yaml"), all.out());
    }

    @Test
    void aFolderWithoutAProgramIsNoCleanCheck(@TempDir Path folder) {
        Commands ran = Commands.run(folder, "", "check", ".");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("No program file found."), ran.err());
    }

    @Test
    void aProgramWithAnErrorIsNotRunAndNotShown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), SMALL.replace("5 s", "5 z"));
        for (String command : new String[] {"run", "show"}) {
            Commands ran = Commands.run(folder, "n\n", command, "bad.yaml");
            assertEquals(1, ran.code());
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("bad.yaml:6:"), ran.err());
        }
    }

    @Test
    void aNameThatWouldMoveTheCursorIsShownByItsCharacters() {
        Commands ran = Commands.run("show", "\u001B[2J\u009B\u202Ex");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("<U+001B>"), ran.err());
        assertFalse(ran.err().chars().anyMatch(c -> (c < 32 && c != '\n') || (c >= 127 && c < 160)), ran.err());
    }
}
