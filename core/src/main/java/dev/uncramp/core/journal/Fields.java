package dev.uncramp.core.journal;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object of ours; on reading, one that is missing or does not fit makes the whole unreadable. */
record Fields(JsonObject object) {

    /** Says which field could not be read; never leaves this room. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String field) {
            super("the field \"%s\" is missing or is not what we write".formatted(field));
        }
    }

    /** Reads one thing. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Fields fields) throws Unreadable;
    }

    /** Makes a value of a text; an unfit text is refused by any runtime exception. */
    static <T> T made(String field, String text, Function<String, T> make) throws Unreadable {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new Unreadable(field);
        }
    }

    /** Reads an object of ours; a value that its record refuses makes it unreadable too. */
    static <T> Optional<T> read(JsonObject object, Reader<T> reader) {
        try {
            return Optional.of(reader.read(new Fields(object)));
        } catch (Unreadable | IllegalArgumentException | ArithmeticException unfit) {
            return Optional.empty();
        }
    }

    /** Writes a list, each item by itself. */
    static <T> JsonArray write(Collection<T> items, Function<? super T, ? extends JsonValue> writer) {
        List<JsonValue> values = new ArrayList<>();
        items.forEach(item -> values.add(writer.apply(item)));
        return new JsonArray(values);
    }

    /** Writes a time as seconds with their fraction, exactly. */
    static JsonNumber seconds(Duration time) {
        return new JsonNumber(BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9)));
    }

    boolean has(String name) {
        return object.get(name).isPresent();
    }

    String text(String name) throws Unreadable {
        return object.text(name).orElseThrow(() -> new Unreadable(name));
    }

    <T> T text(String name, Function<String, T> make) throws Unreadable {
        return made(name, text(name), make);
    }

    <T> Optional<T> maybe(String name, Function<String, T> make) throws Unreadable {
        return has(name) ? Optional.of(text(name, make)) : Optional.empty();
    }

    SafeText safe(String name) throws Unreadable {
        return text(name, SafeText::of);
    }

    long whole(String name) throws Unreadable {
        return object.whole(name).orElseThrow(() -> new Unreadable(name));
    }

    int number(String name) throws Unreadable {
        return Math.toIntExact(whole(name));
    }

    int numberOr(String name, int usual) throws Unreadable {
        return has(name) ? number(name) : usual;
    }

    Duration secondsOrZero(String name) throws Unreadable {
        return has(name) ? seconds(name) : Duration.ZERO;
    }

    <T> Optional<T> maybeNumber(String name, Function<Integer, T> make) throws Unreadable {
        return has(name) ? Optional.of(make.apply(number(name))) : Optional.empty();
    }

    boolean bool(String name) throws Unreadable {
        return object.bool(name).orElseThrow(() -> new Unreadable(name));
    }

    boolean boolOr(String name, boolean usual) throws Unreadable {
        return has(name) ? bool(name) : usual;
    }

    /** Reads a time that {@link #seconds(Duration)} wrote. */
    Duration seconds(String name) throws Unreadable {
        BigDecimal nanos = object.number(name)
                .orElseThrow(() -> new Unreadable(name))
                .value()
                .movePointRight(9);
        return Duration.ofNanos(nanos.longValueExact());
    }

    OffsetDateTime time(String name) throws Unreadable {
        return text(name, OffsetDateTime::parse);
    }

    LocalDate date(String name) throws Unreadable {
        return text(name, LocalDate::parse);
    }

    <E> E oneOf(String name, E[] values, Function<E, String> key) throws Unreadable {
        String text = text(name);
        for (E value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
        }
        throw new Unreadable(name);
    }

    <E> Optional<E> maybeOneOf(String name, E[] values, Function<E, String> key) throws Unreadable {
        return has(name) ? Optional.of(oneOf(name, values, key)) : Optional.empty();
    }

    <T> T one(String name, Reader<T> reader) throws Unreadable {
        return reader.read(new Fields(object.object(name).orElseThrow(() -> new Unreadable(name))));
    }

    <T> List<T> list(String name, Reader<T> reader) throws Unreadable {
        List<T> items = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (!(value instanceof JsonObject item)) {
                throw new Unreadable(name);
            }
            items.add(reader.read(new Fields(item)));
        }
        return items;
    }

    <T> List<T> texts(String name, Function<String, T> make) throws Unreadable {
        List<T> items = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (!(value instanceof JsonText item)) {
                throw new Unreadable(name);
            }
            items.add(made(name, item.value(), make));
        }
        return items;
    }

    <T> List<T> textsOrNone(String name, Function<String, T> make) throws Unreadable {
        return has(name) ? texts(name, make) : List.of();
    }

    private List<JsonValue> array(String name) throws Unreadable {
        return object.array(name).orElseThrow(() -> new Unreadable(name));
    }
}
