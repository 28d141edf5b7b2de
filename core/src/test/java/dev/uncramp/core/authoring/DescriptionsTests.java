package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DescriptionsTests {

    private static final List<String> SCHEMAS = List.of(Schema.program(), Schema.exercise());

    @Test
    void everyDescriptionIsInASchema() {
        Set<String> unused = new TreeSet<>(Descriptions.english().all().values());
        unused.removeIf(text -> SCHEMAS.stream().anyMatch(schema -> schema.contains(Json.write(new JsonText(text)))));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyDescriptionIsASentence() {
        Descriptions.english().all().forEach((key, text) -> {
            assertTrue(key.matches("schema\\.(program|exercise)") || text.endsWith("."), () -> key + " = " + text);
            assertTrue(text.length() <= 200, () -> key + " is long");
        });
    }

    @Test
    void noSchemaNamesAHostButThatOfItsOwnLanguage() {
        for (String schema : SCHEMAS) {
            assertEquals(schema.indexOf("://"), schema.lastIndexOf("://"), "one address: the namespace of JSON Schema");
            assertTrue(schema.contains("\"http://json-schema.org/draft-07/schema#\""));
        }
    }

    @Test
    void theSchemaIsTheSameTextEveryTime() {
        assertEquals(SCHEMAS, List.of(Schema.program(), Schema.exercise()));
    }
}
