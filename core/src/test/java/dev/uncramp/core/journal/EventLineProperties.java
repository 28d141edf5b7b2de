package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.SessionEvent;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventLineProperties {

    @Provide
    Arbitrary<SessionEvent> events() {
        return EventArbitraries.events();
    }

    @Property(tries = 1000)
    void anEventIsReadAsItWasWritten(@ForAll("events") SessionEvent event) {
        assertEquals(Optional.of(event), EventLine.read(EventLine.write(event)));
    }

    @Property(tries = 500)
    void anEventWithoutOneOfItsFieldsIsAnotherOrNone(@ForAll("events") SessionEvent event) {
        JsonObject whole = EventLine.write(event);
        for (JsonObject.Field left : whole.fields()) {
            JsonObject cut = new JsonObject(
                    whole.fields().stream().filter(field -> !field.equals(left)).toList());
            boolean mayBeAbsent = Set.of("before", "sign").contains(left.name());
            assertEquals(mayBeAbsent, EventLine.read(cut).isPresent(), left.name());
        }
    }

    @Example
    void noKindOfEventIsForgottenInTheseTests() {
        assertEquals(
                Set.of(SessionEvent.class.getPermittedSubclasses()),
                Set.copyOf(EventArbitraries.kinds().keySet()));
    }

    @Example
    void anUnknownEventIsNone() {
        JsonObject unknown = JsonObject.builder()
                .put("event", "jumped")
                .put("elapsed", 1)
                .put("at", "2026-11-20T10:42:00+01:00")
                .build();
        assertEquals(Optional.empty(), EventLine.read(unknown));
    }
}
