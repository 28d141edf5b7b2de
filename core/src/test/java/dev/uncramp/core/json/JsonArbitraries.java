package dev.uncramp.core.json;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any JSON values, for tests. */
final class JsonArbitraries {

    private JsonArbitraries() {}

    /** Any value, nested up to three levels. */
    static Arbitrary<JsonValue> values() {
        return values(3);
    }

    /** Any object, nested up to three levels. */
    static Arbitrary<JsonObject> objects() {
        return objects(3);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(JsonText::new),
                Arbitraries.longs().map(JsonNumber::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                        .ofScale(4)
                        .map(JsonNumber::new),
                Arbitraries.of(true, false).map(JsonBoolean::new),
                Arbitraries.just(new JsonNull()));
        return depth == 0
                ? scalars
                : Arbitraries.frequencyOf(
                        Tuple.of(4, scalars),
                        Tuple.of(1, objects(depth - 1)),
                        Tuple.of(1, values(depth - 1).list().ofMaxSize(4).map(JsonArray::new)));
    }

    private static Arbitrary<JsonObject> objects(int depth) {
        Arbitrary<JsonObject.Field> fields = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(6), values(depth))
                .as(JsonObject.Field::new);
        return fields.list().uniqueElements(JsonObject.Field::name).ofMaxSize(4).map(JsonObject::new);
    }
}
