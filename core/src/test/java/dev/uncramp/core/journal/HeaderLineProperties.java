package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.SessionEvent;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeaderLineProperties {

    @Provide
    Arbitrary<JournalHeader> headers() {
        return JournalArbitraries.headers();
    }

    @Property(tries = 300)
    void aHeaderIsReadFromItsLineAsItWasWritten(@ForAll("headers") JournalHeader header) {
        String line = new JsonLine(0, HeaderLine.write(header)).write();
        Optional<JsonLine> read = JsonLine.read(line, 0).line();
        assertEquals(Optional.of(header), read.flatMap(good -> HeaderLine.read(good.data())));
    }

    @Provide
    Arbitrary<List<SessionEvent>> events() {
        return EventArbitraries.events().list().ofMaxSize(8).uniqueElements();
    }

    @Property(tries = 50)
    void aJournalIsReadFromItsBytesAsItWasWritten(
            @ForAll("headers") JournalHeader header, @ForAll("events") List<SessionEvent> events) {
        Journal journal = new Journal(header, events);
        assertEquals(Optional.of(journal), Journal.read(journal.write()));
    }

    @Property(tries = 20)
    void aNewerVersionIsKnownAsSuchAndNotRead(@ForAll("headers") JournalHeader header) {
        JsonObject written = HeaderLine.write(header);
        JsonObject newer = new JsonObject(written.fields().stream()
                .map(field -> field.name().equals("journal")
                        ? new JsonObject.Field("journal", JsonNumber.of(HeaderLine.VERSION + 1L))
                        : field)
                .toList());
        assertTrue(HeaderLine.isNewer(newer));
        assertFalse(HeaderLine.isNewer(written));
        assertEquals(Optional.empty(), HeaderLine.read(newer));
    }

    @Property(tries = 20)
    void aHeaderWithoutOneOfItsFieldsIsNone(@ForAll("headers") JournalHeader header) {
        JsonObject whole = HeaderLine.write(header);
        for (JsonObject.Field left : whole.fields()) {
            JsonObject cut = new JsonObject(
                    whole.fields().stream().filter(field -> !field.equals(left)).toList());
            boolean mayBeAbsent =
                    left.name().equals("checkedSign") || left.name().equals("signsInFull");
            assertEquals(mayBeAbsent, HeaderLine.read(cut).isPresent(), left.name());
        }
    }
}
