package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataPlacesTests {

    @Test
    void withoutVariablesTheThreePlacesLieUnderHome() {
        DataPlaces places = DataPlaces.of(Map.of("HOME", "/home/ann"), Optional.empty());
        assertEquals(Optional.of(Path.of("/home/ann/.local/share/uncramp")), places.data());
        assertEquals(Optional.of(Path.of("/home/ann/.local/state/uncramp")), places.state());
        assertEquals(Optional.of(Path.of("/home/ann/.config/uncramp/settings.yaml")), places.settings());
    }

    @Test
    void absoluteVariablesWin() {
        DataPlaces places = DataPlaces.of(
                Map.of("HOME", "/home/ann", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s", "XDG_CONFIG_HOME", "/c"),
                Optional.empty());
        assertEquals(Optional.of(Path.of("/d/uncramp/history.jsonl")), places.history());
        assertEquals(Optional.of(Path.of("/s/uncramp")), places.state());
        assertEquals(Optional.of(Path.of("/c/uncramp")), places.config());
    }

    @Test
    void relativeAndEmptyVariablesAreIgnored() {
        DataPlaces places = DataPlaces.of(
                Map.of("HOME", "/home/ann", "XDG_DATA_HOME", "data", "XDG_STATE_HOME", ""), Optional.empty());
        assertEquals(Optional.of(Path.of("/home/ann/.local/share/uncramp")), places.data());
        assertEquals(Optional.of(Path.of("/home/ann/.local/state/uncramp")), places.state());
    }

    @Test
    void withoutAnyHomeThereIsNoPlace() {
        DataPlaces places = DataPlaces.of(Map.of("HOME", "relative"), Optional.empty());
        assertEquals(Optional.empty(), places.data());
        assertEquals(Optional.empty(), places.history());
        assertEquals(Optional.empty(), places.settings());
    }

    @Test
    void aNamedFolderHoldsAllThreeAndIsLookedAtFirst() {
        DataPlaces places = DataPlaces.of(Map.of("XDG_DATA_HOME", "/d"), Optional.of(Path.of("/x/../mine")));
        Path data = Path.of("/mine/data");
        assertEquals(Optional.of(data), places.data());
        assertEquals(Optional.of(Path.of("/mine/state")), places.state());
        assertEquals(Optional.of(Path.of("/mine/config")), places.config());
        assertEquals(List.of(Path.of("/mine"), data), places.chain(data));
    }
}
