package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntryLineProperties {
    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "checkedSign", "signsInFull", "ending", "confirmed", "before", "after", "morning", "tier", "sign", "red");

    @Provide
    Arbitrary<HistoryEntry> entries() {
        return RecordArbitraries.entries();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anEntryIsReadFromItsLineAsItWasWritten(@ForAll("entries") HistoryEntry entry) {
        String line = new JsonLine(7, EntryLine.write(entry)).write();
        Optional<JsonLine> read = JsonLine.read(line).line();
        assertEquals(Optional.of(entry), read.flatMap(good -> EntryLine.read(good.data())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anEntryIsReadFromItsTextAsItWasWritten(@ForAll("entries") HistoryEntry entry) {
        assertEquals(Optional.of(entry), EntryJson.read(EntryJson.of(entry)));
    }

    @Example
    void aTextThatIsNoEntryIsNone() {
        assertEquals(Optional.empty(), EntryJson.read(""));
        assertEquals(Optional.empty(), EntryJson.read("[]"));
        assertEquals(Optional.empty(), EntryJson.read("{\"history\":2,\"entry\":\"dream\"}"));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anEntryWithoutOneOfItsFieldsIsAnotherOrNone(@ForAll("entries") HistoryEntry entry) {
        JsonObject whole = EntryLine.write(entry);
        for (JsonObject.Field left : whole.fields()) {
            JsonObject cut = new JsonObject(
                    whole.fields().stream().filter(field -> !field.equals(left)).toList());
            assertEquals(
                    MAY_BE_ABSENT.contains(left.name()), EntryLine.read(cut).isPresent(), left.name());
        }
    }

    @Example
    void anEntryOfANewerVersionIsKnownAsSuch() {
        JsonObject newer = JsonObject.builder()
                .put("history", EntryLine.VERSION + 1L)
                .put("entry", "dream")
                .build();
        assertTrue(EntryLine.isNewer(newer));
        assertEquals(Optional.empty(), EntryLine.read(newer));
        assertFalse(EntryLine.isNewer(JsonObject.builder().put("history", 1).build()));
    }
}
