package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTests {

    private static final String CALM = "build --region lower-back --grade settle --minutes 5";

    @TempDir
    private Path folder = Path.of("");

    private Commands build(String line) {
        return Commands.run(folder, "", line.split(" "));
    }

    private static Program read(String text) {
        return Review.of(SourceText.of("made.yaml", text), Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    @Test
    void whatIsBuiltGoesThroughAPipeToCheckWhichFindsNothing() {
        Commands built = build(CALM);
        assertEquals(0, built.code(), built.err());
        assertEquals("", built.err());
        Commands checked = Commands.run(folder, built.out(), "check", "-");
        assertEquals(0, checked.code(), checked.out());
        assertFalse(checked.out().contains("-:"), checked.out());
    }

    @Test
    void theSameLineGivesTheSameText() {
        assertEquals(build(CALM).out(), build(CALM).out());
    }

    @Test
    void reasonsAreRemarksThatChangeNothing() {
        String bare = build(CALM).out();
        String explained = build(CALM + " --explain").out();
        assertTrue(explained.startsWith("# uncramp " + CALM + "\n"), explained);
        assertEquals(read(bare), read(explained));
        assertEquals(
                bare,
                explained
                        .lines()
                        .filter(line -> !line.stripLeading().startsWith("#"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertTrue(explained.contains("# Left out:\n# - "), explained);
    }

    @Test
    void aThingAtHandThatIsNotUsedIsToldBesideTheProgramOrInIt() {
        String line = "build --region neck --grade restore --minutes 12 --have band";
        String why = "band: `band-row` needs it, and what it does is done by `shoulder-blade-squeeze`.";
        Commands bare = build(line);
        assertEquals("Not used: " + why + "\n", bare.err());
        assertFalse(bare.out().contains("Not used"), bare.out());
        Commands explained = build(line + " --explain");
        assertEquals("", explained.err());
        assertTrue(explained.out().contains("# Not used:\n# - band: `band-row` needs it"), explained.out());
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        assertEquals(0, build(CALM + " -o back.yaml").code());
        assertEquals(build(CALM).out(), Files.readString(folder.resolve("back.yaml")));
        Files.writeString(folder.resolve("back.yaml"), "mine");
        assertEquals(1, build(CALM + " -o back.yaml").code());
        assertEquals("mine", Files.readString(folder.resolve("back.yaml")));
        assertEquals(0, build(CALM + " -o back.yaml --force").code());
    }

    @Test
    void whatCannotBeMetIsSaidWithALineThatCan() {
        for (String asked : List.of(
                "build --region lower-back --grade settle --minutes 2",
                "build --region lower-back --grade settle --minutes 12",
                "build --region neck --grade restore --minutes 90 --sore left --avoid lying --have band")) {
            Commands refused = build(asked);
            assertEquals(1, refused.code(), refused.err());
            assertEquals("", refused.out());
            assertTrue(refused.err().contains("This can be built:\n  uncramp build "), refused.err());
            Optional<String> line = refused.err()
                    .lines()
                    .filter(one -> one.startsWith("  uncramp build "))
                    .findFirst();
            Commands nearest = build(line.orElseThrow().strip().substring("uncramp ".length()));
            assertEquals(0, nearest.code(), nearest.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'--region shoulders --grade restore --minutes 10', Did you mean shoulder?",
        "'--region neck --grade harder --minutes 10', 'Choose from settle, restore, build.'",
        "'--region neck --grade restore --minutes ten', '\"ten\" is no whole number.'",
        "'--region neck --grade restore --minutes 10 --have bnad', Did you mean band",
        "'--region neck --grade restore --minutes 10 --avoid kneling', Did you mean kneeling",
        "'--region neck --grade restore --minutes 10 --avoid pregnant', Did you mean pregnancy",
        "'--region neck --grade restore --minutes 10 --with chin-tucks', Did you mean chin-tuck",
        "'--region neck --grade restore --minutes 10 --without zzzzzzzz', '\"uncramp exercises\" lists them.'",
        "'--region neck --grade restore --minutes 10 --level hard', Did you mean harder?",
        "'--region neck --grade restore --minutes 10 --sore both', 'Choose from left, right.'",
        "'--region neck --grade restore', --minutes"
    })
    void aWordThatIsNotKnownIsAnsweredWithTheNearest(String options, String answer) {
        Commands ran = build("build " + options);
        assertEquals(2, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(answer), ran.err());
    }

    @Test
    void wordsWithBlanksMayHaveHyphensAndSeveralStandBetweenCommas() {
        Commands ran = Commands.run(
                folder,
                "",
                "build",
                "--region",
                "Lower Back,hip",
                "--grade",
                "restore",
                "--minutes",
                "15",
                "--avoid",
                "face down,hands-and-knees,high blood pressure",
                "--have",
                "loop band");
        assertEquals(0, ran.code(), ran.err());
        for (String id : Stream.of("back-leg-lift", "bird-dog", "kneeling-leg-reach", "bridge")
                .toList()) {
            assertFalse(ran.out().contains("- " + id + ":"), ran.out());
        }
    }

    @Test
    void withoutTheFloorAndWithOnlyWhatIsNamedNothingElseIsNeeded() {
        Commands ran = build("build --region neck --grade restore --minutes 10 --avoid floor --have none,chair");
        assertEquals(0, ran.code(), ran.err());
        read(ran.out()).sessions();
        Commands shown = Commands.run(folder, "", "exercise", "chin-tuck");
        assertEquals(0, shown.code());
        assertFalse(ran.out().contains("lying-chin-tuck"), ran.out());
        assertFalse(ran.out().contains("band-row"), ran.out());
    }

    @Test
    void aWalkAloneIsNoProgramForANeck() {
        Commands ran = build("build --region neck --grade restore --minutes 12 --have none --avoid floor");
        assertEquals(1, ran.code(), ran.out());
        assertTrue(ran.err().contains("does more for the neck than a walk"), ran.err());
        assertTrue(
                ran.err().contains("\n  uncramp build --region neck --grade restore --minutes 12 --avoid floor"),
                ran.err());
    }

    @Test
    void anExerciseThatMustBeInIsInAndOneThatMustNotIsNot() {
        Commands ran = build(
                "build --region lower-back --grade restore --minutes 15 --with bird-dog --without bridge,cat-cow");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("- bird-dog:"), ran.out());
        assertFalse(ran.out().contains("- bridge:") || ran.out().contains("- cat-cow:"), ran.out());
    }
}
