package dev.uncramp.core.json;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.function.Consumer;

/** Writes one value into a text that it keeps. */
final class JsonWriter implements JsonValue.Cases<StringBuilder> {
    private final boolean pretty;
    private final StringBuilder out = new StringBuilder();
    private int level;

    JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    @Override
    public StringBuilder object(JsonObject object) {
        return group('{', object.fields(), '}', field -> {
            quoted(field.name());
            out.append(pretty ? ": " : ":");
            field.value().match(this);
        });
    }

    @Override
    public StringBuilder array(JsonArray array) {
        return group('[', array.items(), ']', item -> item.match(this));
    }

    @Override
    public StringBuilder text(JsonText text) {
        quoted(text.value());
        return out;
    }

    @Override
    public StringBuilder number(JsonNumber number) {
        return out.append(number.value().toPlainString());
    }

    @Override
    public StringBuilder bool(JsonBoolean bool) {
        return out.append(bool.value());
    }

    @Override
    public StringBuilder none() {
        return out.append("null");
    }

    private <T> StringBuilder group(char open, List<T> parts, char close, Consumer<T> part) {
        out.append(open);
        level++;
        String before = "";
        for (T one : parts) {
            out.append(before);
            newLine();
            part.accept(one);
            before = ",";
        }
        level--;
        if (!parts.isEmpty()) {
            newLine();
        }
        return out.append(close);
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    private void quoted(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (SafeText.isUnsafe(codePoint)) {
                    for (char c : Character.toChars(codePoint)) {
                        out.append("\\u%04x".formatted((int) c));
                    }
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }
}
