package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.tui.app.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private SettingsStore store() {
        return new SettingsStore(DataPlaces.of(Map.of(), Optional.of(folder)));
    }

    private Path file() {
        return folder.resolve("config").resolve("settings.yaml");
    }

    @Test
    void withoutAFileTheUsualCountsAndNothingIsTold() {
        SettingsStore.Found found = store().read(TODAY);
        assertEquals(Settings.USUAL, found.settings());
        assertFalse(found.kept());
        assertEquals(List.of(), found.news());
        assertFalse(Files.exists(file()));
    }

    @Test
    void aLookTakesWhatCanBeReadAndLeavesTheFileAsItIs() throws IOException {
        assertEquals(Settings.USUAL, store().look());
        store().write(Settings.USUAL);
        String damaged =
                Files.readString(file()).replace("view: big", "view: huge").replace("plain: \"off\"", "plain: \"on\"");
        Files.writeString(file(), damaged);
        assertTrue(store().look().plain());
        assertEquals(damaged, Files.readString(file()));
    }

    @Test
    void whatIsWrittenIsReadAgainByItsOwnerAlone() throws IOException {
        Settings settings = Settings.USUAL.withSound(false).withProgram("neck/settle");
        assertEquals(Optional.empty(), store().write(Settings.USUAL));
        assertEquals(Optional.empty(), store().write(settings));
        assertEquals(settings, store().read(TODAY).settings());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
    }

    @Test
    void aDamagedFileIsSetAsideAndToldOnce() throws IOException {
        store().write(Settings.USUAL.withSound(false));
        Files.writeString(file(), "sound: \"off\"\nvoice: loud\n");
        SettingsStore.Found found = store().read(TODAY);
        assertFalse(found.settings().sound());
        assertEquals(2, found.news().size());
        Path aside = file().resolveSibling("settings.yaml.damaged-2026-11-20");
        assertTrue(Files.readString(aside).contains("voice: loud"));
        SettingsStore.Found again = store().read(TODAY);
        assertEquals(List.of(), again.news());
        assertFalse(again.settings().sound());
    }

    @Test
    void aLinkIsNeitherReadNorWritten() throws IOException {
        store().write(Settings.USUAL);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.yaml"), "sound: \"off\"\n");
        Files.delete(file());
        Files.createSymbolicLink(file(), elsewhere);
        SettingsStore.Found found = store().read(TODAY);
        assertTrue(found.settings().sound());
        assertEquals(1, found.news().size());
        assertTrue(store().write(Settings.USUAL.withVoice(true)).isPresent());
        assertEquals("sound: \"off\"\n", Files.readString(elsewhere));
    }

    @Test
    void withoutAHomeNothingIsKeptAndItIsSaid() {
        SettingsStore nowhere = new SettingsStore(DataPlaces.of(Map.of(), Optional.empty()));
        assertEquals(Settings.USUAL, nowhere.read(TODAY).settings());
        assertTrue(nowhere.write(Settings.USUAL).isPresent());
    }
}
