package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.History;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.BreakTimes;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.tui.app.Begun;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Choice;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.TerminalFacts;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakDeskTests {

    /** Breaks at any time of any day, so that the test does not look at the clock on the wall. */
    private static final BreakTimes ALWAYS =
            new BreakTimes(Duration.ofSeconds(20), LocalTime.MIN, LocalTime.MAX, List.of());

    @TempDir
    private Path folder;

    private DataPlaces places() {
        return DataPlaces.of(Map.of(), Optional.of(folder.resolve("kept")));
    }

    private BreakDesk desk(Showing showing) {
        Library library = Library.builtIn();
        ProgramText text =
                new ProgramText(SourceFile.of(library.source("desk/day").orElseThrow()), true, library);
        ReadyProgram ready = ReadyProgram.of(text, text.read()).orElseThrow();
        return new BreakDesk(
                showing, places(), ready, ALWAYS, Settings.USUAL, Model.Choices.of(Settings.USUAL, Begun.AS_A_BREAK));
    }

    private Showing showing(InputStream typed, OutputStream said) {
        Surroundings world = Surroundings.of(
                typed, said, new ByteArrayOutputStream(), Map.of(), folder, TerminalFacts.of(Map.of(), false));
        return new Showing(world, true, Clocks.system(), new Mailbox());
    }

    private static Scene opened(Message message) {
        return message.opens().orElseThrow();
    }

    @Test
    void theLockIsHeldDuringABreakOnly() {
        Showing showing = showing(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        BreakDesk desk = desk(showing);
        Message begun = desk.open(new Choice.Break(Optional.empty(), true))
                .apply(showing.clocks().now());
        assertTrue(opened(begun) instanceof Model);
        assertTrue(FilesAtStart.find(places(), showing.clocks().now().wall()).busy());
        Message back = desk.open(new Choice.Home(0)).apply(showing.clocks().now());
        assertTrue(opened(back) instanceof BreakDay);
        FilesAtStart other = FilesAtStart.find(places(), showing.clocks().now().wall());
        assertFalse(other.busy());
        Message refused = desk.open(new Choice.Break(Optional.empty(), true))
                .apply(showing.clocks().now());
        assertTrue(refused instanceof Message.NotOpened);
        other.lock().ifPresent(RunningLock::close);
    }

    @Test
    void theKeyThatOpensABreakAnswersNoListOfSigns() {
        Showing showing = showing(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        BreakDesk desk = desk(showing);
        Message begun = desk.open(new Choice.Break(Optional.of(Key.typed('n')), true))
                .apply(showing.clocks().now());
        desk.close();
        assertEquals(Screen.SIGNS, ((Model) opened(begun)).screen());
        assertEquals(Optional.empty(), begun.pressed());
    }

    @Test
    void aBreakIsASessionOfItsOwnAndLeadsBackToTheDay() {
        Talk talk = new Talk()
                .on("Press Enter for a break now", "")
                .on("Type n", "n")
                .on("10 is as bad", "1")
                .on("when you are in position", "s")
                .on("Type f to finish", "f")
                .on("at the end?", "1")
                .on("Saved.", "")
                .on("Press Enter for a break now", "q");
        Showing showing = showing(talk.typed(), talk.listening());
        BreakDesk desk = desk(showing);
        int code = showing.show(desk.day(History.empty()), desk.keeping(), desk);
        desk.close();
        assertEquals(0, code, talk.text());
        assertEquals(1, FilesAtStart.history(places()).sessions().size(), talk.text());
        assertTrue(talk.text().endsWith("The breaks for today are over.\n"), talk.text());
    }
}
