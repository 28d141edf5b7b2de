package dev.uncramp.core.schema;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonBoolean;
import dev.uncramp.core.json.JsonNull;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.source.LineColumn;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.ScalarStyle;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file as an editor hands it to a schema: the types that YAML 1.2 gives to plain words, not texts as our reader's. */
public final class EditorView {

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL");
    private static final Pattern YES = Pattern.compile("true|True|TRUE");
    private static final Pattern NO = Pattern.compile("false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]{1,30}|[0-9]{1,30}(\\.[0-9]{0,20})?)([eE][-+]?[0-9])?");
    private static final Pattern BEYOND = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)");
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(50);

    private final List<Place> places = new ArrayList<>();
    private final JsonValue value;

    /** A place of the file, and the pointer by which a validator calls it. */
    private record Place(Span span, String pointer) {}

    private EditorView(Node root) {
        this.value = value(root, "");
    }

    /**
     * Looks at a file as an editor does.
     *
     * @param tree its tree, which has a root
     * @return what a schema is asked about
     */
    public static EditorView of(Tree tree) {
        return new EditorView(tree.root().orElseThrow());
    }

    /**
     * Gives the file as JSON.
     *
     * @return its text
     */
    public String json() {
        return Json.write(value);
    }

    /** The pointer of the smallest place that begins at or holds a point of the file. */
    Optional<String> pointerAt(LineColumn point) {
        Optional<String> found = Optional.empty();
        for (Place place : places) {
            if (place.span().start().compareTo(point) <= 0
                    && point.compareTo(place.span().end()) <= 0) {
                found = Optional.of(place.pointer());
            }
        }
        return found;
    }

    private JsonValue value(Node node, String pointer) {
        places.add(new Place(node.span(), pointer));
        return node.match(new Node.Cases<>() {
            @Override
            public JsonValue map(MapNode map) {
                JsonObject.Builder fields = JsonObject.builder();
                Set<String> names = new HashSet<>();
                for (MapNode.Entry entry : map.entries()) {
                    if (names.add(entry.name())) {
                        String inner =
                                pointer + "/" + entry.name().replace("~", "~0").replace("/", "~1");
                        JsonValue inside = value(entry.value(), inner);
                        places.add(new Place(entry.key().span(), inner));
                        fields.put(entry.name(), inside);
                    }
                }
                return fields.build();
            }

            @Override
            public JsonValue list(ListNode list) {
                List<JsonValue> items = new ArrayList<>();
                for (Node item : list.items()) {
                    items.add(value(item, pointer + "/" + items.size()));
                }
                return new JsonArray(items);
            }

            @Override
            public JsonValue scalar(ScalarNode scalar) {
                if (scalar.isAbsent()) {
                    return new JsonNull();
                }
                return scalar.style() == ScalarStyle.PLAIN ? plain(scalar.value()) : new JsonText(scalar.value());
            }
        });
    }

    private static JsonValue plain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return new JsonNull();
        }
        if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
            return new JsonBoolean(YES.matcher(text).matches());
        }
        if (BEYOND.matcher(text).matches()) {
            return new JsonNumber(text.startsWith("-") ? HUGE.negate() : HUGE);
        }
        return NUMBER.matcher(text).matches() ? new JsonNumber(new BigDecimal(text)) : new JsonText(text);
    }
}
