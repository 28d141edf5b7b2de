package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows P07, P08 and S09: the voice with made-up programs. They write down what they were given, one line a start, so a
 * test waits for a line and never for a time.
 */
class VoiceTests {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private final CountDownLatch lost = new CountDownLatch(1);
    private Optional<Voice> voice = Optional.empty();

    @AfterEach
    void nothingSpeaksAfterATest() {
        voice.ifPresent(Voice::finish);
        await(() -> speaking() == 0);
    }

    private long speaking() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(folder.toString()))
                .count();
    }

    private Path program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }

    /** A program that writes down its words, and then does something. */
    private Voice speaking(String script, Duration longest) throws IOException {
        Path file = program("espeak-ng", "printf '%s|' \"$@\" >> '" + folder + "/said'\n" + script);
        Voice made = new Voice(new Speaker(List.of(file.toString(), "--"), List.of()), lost::countDown, longest);
        voice = Optional.of(made);
        return made;
    }

    private String said() {
        return read("said").orElse("");
    }

    private Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static void await(BooleanSupplier there) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it never came");
            Thread.onSpinWait();
        }
    }

    private static SafeText text(String text) {
        return SafeText.of(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half way.",
                "-f /etc/passwd",
                "--version",
                "; rm -rf /",
                "$(touch here)",
                "`touch here`",
                "a | b > c & d",
                "it's \"quoted\" \\ twice",
                "\u00e9t\u00e9"
            })
    void whateverAPhraseHoldsItIsOneWordAfterTheTwoHyphens(String phrase) throws IOException {
        speaking("", LONG).say(text(phrase));
        await(() -> said().endsWith("|"));
        assertEquals("--|" + phrase + "|", said());
        assertFalse(Files.exists(folder.resolve("here")));
    }

    @Test
    void aPhraseOfTwoLinesIsSpokenInOne() throws IOException {
        speaking("", LONG).say(text("Rest.\nNext: Bridge."));
        await(() -> said().endsWith("|"));
        assertEquals("--|Rest. Next: Bridge.|", said());
    }

    @Test
    void aNewPhraseEndsTheOneThatIsSpoken() throws IOException {
        Voice first = speaking("sleep 1000", LONG);
        first.say(text("one"));
        await(() -> said().contains("one"));
        first.say(text("two"));
        await(() -> said().contains("two"));
        await(() -> speaking() <= 2);
    }

    @Test
    void neverTwoAtOnceAndTheLastPhraseIsSpoken() throws IOException {
        Voice many = speaking("""
                cd '%s'
                [ -s last ] && kill -0 "$(cat last)" && touch twice
                echo $$ > last
                sleep 1000
                """.formatted(folder), LONG);
        for (int i = 1; i <= 5; i++) {
            String phrase = "phrase " + i;
            many.say(text("dropped"));
            many.say(text(phrase));
            await(() -> said().contains(phrase) && read("last").isPresent());
        }
        assertTrue(said().endsWith("--|phrase 5|"), said());
        assertFalse(Files.exists(folder.resolve("twice")));
    }

    @Test
    void silenceEndsThePhraseAndWhateverItStarted() throws IOException {
        Voice one = speaking("sleep 1000 & sleep 1000", LONG);
        one.say(text("one"));
        await(() -> said().contains("one"));
        one.silence();
        await(() -> speaking() == 0);
        one.say(text("two"));
        await(() -> said().contains("two"));
    }

    @Test
    void aProgramThatHangsIsEndedAndTheNextPhraseIsSpoken() throws IOException {
        Voice hanging = speaking("trap '' TERM; sleep 1000", SHORT);
        hanging.say(text("one"));
        await(() -> said().contains("one"));
        await(() -> speaking() == 0);
        hanging.say(text("two"));
        await(() -> said().contains("two"));
    }

    @Test
    void aProgramThatPrintsWithoutEndFillsNothingAndIsEnded() throws IOException {
        Voice loud = speaking("yes & yes >&2", SHORT);
        loud.say(text("one"));
        await(() -> said().contains("one"));
        await(() -> speaking() == 0);
    }

    @Test
    void noCallerWaitsForAProgramThatHangs() throws IOException {
        Voice hanging = speaking("sleep 1000", LONG);
        hanging.say(text("one"));
        await(() -> said().contains("one"));
        long before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            hanging.say(text("again"));
            hanging.silence();
        }
        long each = (System.nanoTime() - before) / 40;
        assertTrue(each < TimeUnit.MILLISECONDS.toNanos(50), each + " ns");
    }

    @Test
    void aProgramThatIsGoneIsToldOnceAndNothingBreaks() throws InterruptedException {
        Voice gone = new Voice(new Speaker(List.of(folder + "/gone", "--"), List.of()), lost::countDown, LONG);
        voice = Optional.of(gone);
        gone.say(text("one"));
        assertTrue(lost.await(20, TimeUnit.SECONDS));
        gone.say(text("two"));
        gone.silence();
    }

    @Test
    void nothingIsLeftBehindAtTheEnd() throws IOException {
        Voice one = speaking("sleep 1000", LONG);
        one.say(text("one"));
        await(() -> said().contains("one"));
        one.finish();
        await(() -> speaking() == 0);
        one.say(text("two"));
        assertFalse(said().contains("two"));
    }

    @Test
    void aProgramThatHandsOnIsToldToStop() throws IOException {
        Path file =
                program("spd-say", "printf '%s|' \"$@\" >> '" + folder + "/said'; [ \"$1\" = --stop ] || sleep 1000");
        Voice one = new Voice(Speaker.find(Map.of("PATH", folder.toString())).orElseThrow(), lost::countDown, LONG);
        voice = Optional.of(one);
        one.say(text("one"));
        await(() -> said().contains("one"));
        one.silence();
        await(() -> said().endsWith("--stop|"));
        assertTrue(said().startsWith("--wait|--|one|"), said());
        assertEquals(
                file.toString(),
                Speaker.find(Map.of("PATH", folder.toString()))
                        .orElseThrow()
                        .speak()
                        .get(0));
    }

    @Test
    void theFirstProgramThatIsKnownIsTaken() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        Files.createDirectory(folder.resolve("two"));
        program("two/say", "");
        program("two/spd-say", "");
        program("one/say", "");
        String path = folder.resolve("one") + ":" + folder.resolve("two");
        assertTrue(found(path).endsWith("/two/spd-say"));
        program("two/espeak-ng", "");
        assertTrue(found(path).endsWith("/two/espeak-ng"));
    }

    @Test
    void noProgramIsLookedForWhereThePersonHappensToStand() throws IOException {
        program("espeak-ng", "");
        Files.writeString(folder.resolve("say"), "not a program");
        for (String path : List.of("", ".", ":", "::", "relative", folder + "/espeak-ng", "\0")) {
            assertEquals(Optional.empty(), Speaker.find(Map.of("PATH", path)), path);
        }
        assertEquals(Optional.empty(), Speaker.find(Map.of()));
    }

    private static String found(String path) {
        return Speaker.find(Map.of("PATH", path)).orElseThrow().speak().get(0);
    }
}
