package dev.uncramp.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    private static final JsonObject EXAMPLE = JsonObject.builder()
            .put("name", "bridge \"one\"")
            .put("sets", 3)
            .put("optional", false)
            .put("none", new JsonNull())
            .put("list", JsonArray.ofTexts(List.of("a", "b")))
            .put("empty", JsonArray.of(List.of()))
            .put("load", new JsonNumber(new BigDecimal("2.50")))
            .put("left out", Optional.<JsonValue>empty())
            .putText("note", Optional.of("slow"))
            .putText("no note", Optional.empty())
            .putWhole("reps", Optional.of(10))
            .build();

    @Test
    void aValueIsWrittenOnOneLine() {
        assertEquals(
                "{\"name\":\"bridge \\\"one\\\"\",\"sets\":3,\"optional\":false,\"none\":null,\"list\":[\"a\",\"b\"],"
                        + "\"empty\":[],\"load\":2.5,\"note\":\"slow\",\"reps\":10}",
                Json.write(EXAMPLE));
    }

    @Test
    void aValueForPeopleIsIndented() {
        assertEquals(
                """
                {
                  "a": [
                    1,
                    {}
                  ]
                }
                """,
                Json.pretty(JsonObject.builder()
                        .put(
                                "a",
                                JsonArray.of(List.of(
                                        JsonNumber.of(1), JsonObject.builder().build())))
                        .build()));
    }

    @Test
    void unsafeCharactersAreEscapedAndOthersKept() {
        String text = Json.write(new JsonText("\u00e9\u4e2d\u001b\u009b\u202e\t\r\n\\\ud83d\ude00\ud800\udb40\udc01"));
        assertEquals("\"\u00e9\u4e2d\\u001b\\u009b\\u202e\\t\\r\\n\\\\\ud83d\ude00\\ud800\\udb40\\udc01\"", text);
        assertTrue(SafeText.firstUnsafe(text).isEmpty());
    }

    @Test
    void fieldsAreFoundByNameAndKind() {
        assertEquals(Optional.of("slow"), EXAMPLE.text("note"));
        assertEquals(Optional.empty(), EXAMPLE.text("sets"));
        assertEquals(Optional.of(3L), EXAMPLE.whole("sets"));
        assertEquals(Optional.empty(), EXAMPLE.whole("load"));
        assertEquals(Optional.of(false), EXAMPLE.bool("optional"));
        assertEquals(Optional.of(2), EXAMPLE.array("list").map(List::size));
        assertEquals(Optional.empty(), EXAMPLE.object("list"));
        assertEquals(Optional.empty(), EXAMPLE.get("left out"));
    }

    @Test
    void twoFieldsOfOneNameAreRefused() {
        JsonObject.Builder builder = JsonObject.builder().put("a", 1).put("a", 2);
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1e3, 1000", "-0.0, 0", "0.000, 0", "1E-3, 0.001"})
    void aNumberHasOneForm(String read, String written) throws JsonProblem {
        assertEquals(written, Json.write(Json.read(read)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\":1,\"a\":2}`|the name \"a\" stands twice in one object",
                "`1 2`|text goes on after the value",
                "``|the text holds no value",
                "`1e999999999`|the number \"1e999999999\" is too large or too small",
            })
    void aProblemIsNamed(String text, String message) {
        assertEquals(
                message, assertThrows(JsonProblem.class, () -> Json.read(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "'a'",
                "01",
                "+1",
                ".5",
                "NaN",
                "\"a",
                "\"\u001b\"",
                "tru",
                "/**/1",
                "\u001b",
                "]",
                "1e99999999999",
                "\ufeff1"
            })
    void whatIsNotStrictJsonIsRefusedWithASafeMessage(String text) {
        JsonProblem problem = assertThrows(JsonProblem.class, () -> Json.read(text));
        assertTrue(problem.offset() >= 0 && problem.offset() <= text.length());
        assertTrue(SafeText.firstUnsafe(String.valueOf(problem.getMessage())).isEmpty());
    }

    @Test
    void tooDeepTooLongAndTooManyDigitsAreRefused() throws JsonProblem {
        assertThrows(JsonProblem.class, () -> Json.read("[".repeat(100_000)));
        assertThrows(JsonProblem.class, () -> Json.read(" ".repeat(Json.LIMIT) + "1"));
        assertThrows(JsonProblem.class, () -> Json.read("1".repeat(101)));
        assertEquals(
                "[".repeat(Json.DEPTH) + "]".repeat(Json.DEPTH),
                Json.write(Json.read("[".repeat(Json.DEPTH) + "]".repeat(Json.DEPTH))));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("values") JsonValue value) throws JsonProblem {
        assertEquals(value, Json.read(Json.write(value)));
        assertEquals(value, Json.read(Json.pretty(value)));
        assertTrue(SafeText.firstUnsafe(Json.pretty(value)).isEmpty());
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            Json.write(Json.read(text));
        } catch (JsonProblem refused) {
            assertTrue(refused.offset() >= 0);
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonArbitraries.values();
    }
}
