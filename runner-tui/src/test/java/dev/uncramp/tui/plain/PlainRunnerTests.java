package dev.uncramp.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Walk;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.Keeping;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.Speech;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlainRunnerTests {

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final List<String> kept = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> sAndEnterStopsFromEveryScene() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get();
                    walk.hear(TypedWords.message(walk.model(), Keyboard.QWERTY, "s", walk.now()));
                    assertEquals(Screen.STOPPED, walk.screen());
                }));
    }

    @Test
    void theEndOfTheInputInASessionKeepsAPartAndEnds() {
        assertEquals(0, run("n\n0\ns\n"));
        assertTrue(said.contains("Stopped."), said::toString);
        assertTrue(said.contains("You did 0 of 2 exercises. It is saved."), said::toString);
        assertEquals(List.of("open", "journal", "journal"), kept.subList(0, 3));
        assertTrue(kept.contains("record"), kept::toString);
    }

    @Test
    void whoEndsTheProcessInASessionHearsHowToGoOn() {
        CountDownLatch begun = new CountDownLatch(1);
        Ending ending = Ending.armed();
        InputStream typed = new SequenceInputStream(
                new ByteArrayInputStream("n\n0\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        try {
                            begun.await();
                        } catch (InterruptedException told) {
                            throw new IOException(told);
                        }
                        ending.now();
                        return -1;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int most) throws IOException {
                        return read();
                    }
                });
        Consumer<String> words = line -> {
            said.add(line);
            if (line.startsWith("Press Enter when you are in position.")) {
                begun.countDown();
            }
        };
        run(typed, words, ending);
        assertTrue(said.contains("You did 0 of 2 exercises. Start the same command to go on."), said::toString);
    }

    @Test
    void whoLeavesWhileTellingAKindOfPainHearsNothingOfGoingOn() {
        assertEquals(0, run("n\n0\ns\nd\nq\n1\n"));
        int stopped = said.indexOf("Stop exercising today.");
        List<String> after = said.subList(stopped, said.size());
        assertTrue(stopped > 0, said::toString);
        assertTrue(after.contains("Leave exercise for today."), after::toString);
        assertTrue(after.stream().noneMatch(line -> line.contains("go on")), after::toString);
        assertTrue(after.contains("You did 0 of 2 exercises. It is saved."), after::toString);
        assertTrue(kept.contains("record"), kept::toString);
    }

    @Test
    void enterOnlyPassesNothing() {
        assertEquals(2, run("\n\n\n\n"));
        assertEquals(List.of(), kept);
    }

    @Test
    void anEmptyInputIsNoUsableInput() {
        assertEquals(2, run(""));
    }

    @Test
    void aLongOrForeignLineIsNoAnswer() {
        run("n".repeat(100_000) + "\n\u001b[A\n\u0000\n99999999999\n");
        assertEquals(List.of(), kept);
    }

    @Test
    void everyLineIsFreeOfControlCharacters() {
        run("n\n2\np\n\n?\nb\nq\n1\n");
        for (String line : said) {
            assertTrue(line.chars().noneMatch(Character::isISOControl), line);
            assertEquals(line.strip(), line);
        }
    }

    @Test
    void aHostileTextInAnyFieldIsRefusedByTheReaderAndNeverShown() {
        String file = Golden.read("app/every-step.yaml");
        for (String hostile : List.of("\\e[2J", "\\x9B2J", "\\u202E", "\\u200B", "\\a")) {
            for (String field : List.of("A step of every kind", "R. Reader", "the clinic", "0123 456")) {
                Review review = read(file.replace(field, "\"x" + hostile + "y\""));
                assertTrue(review.blocks(), field + " " + hostile);
            }
            Review note = read(file.replace("Use a towel behind the thigh.", "\"x" + hostile + "y\""));
            assertTrue(note.blocks(), "note " + hostile);
        }
    }

    private static Review read(String text) {
        return Review.of(
                new SourceText(SafeText.of("hostile.yaml"), text),
                Library.builtIn().catalog());
    }

    private int run(String typed) {
        return run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), said::add, Ending.armed());
    }

    private int run(InputStream typed, Consumer<String> words, Ending ending) {
        Clocks clocks = Clocks.system();
        Mailbox mailbox = new Mailbox();
        Model start = Model.start(
                Plans.waiting(Plans.of("two-holds-and-reps")),
                Optional.empty(),
                new Model.Choices(true, true),
                Display.USUAL,
                clocks.now());
        return PlainRunner.run(
                start,
                new PlainRunner.Shell(
                        typed,
                        words,
                        clocks,
                        mailbox,
                        new Kept(mailbox),
                        Desk.CLOSED,
                        Keyboard.QWERTY,
                        new Speech(Map.of(), mailbox),
                        ending));
    }

    /** Notes what is to be kept, and says that it is. */
    private final class Kept implements Keeping {
        private final Mailbox mailbox;

        private Kept(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public void openJournal(Effect.OpenJournal effect) {
            kept.add("open");
        }

        @Override
        public void keep(Effect.Keep effect) {
            kept.add("answer");
        }

        @Override
        public void reopenJournal(Effect.ReopenJournal effect) {
            kept.add("reopen");
        }

        @Override
        public void journal(Effect.Journal effect) {
            kept.add("journal");
        }

        @Override
        public void saveRecord(Effect.SaveRecord effect) {
            kept.add("record");
            mailbox.put(Message.Saved::new);
        }

        @Override
        public void saveLeftOut(Effect.SaveLeftOut effect) {}

        @Override
        public void saveNotToday(Effect.SaveNotToday effect) {
            kept.add("not today");
            mailbox.put(Message.Saved::new);
        }

        @Override
        public void saveCramp(Effect.SaveCramp effect) {}

        @Override
        public void finish() {}
    }
}
