package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.source.LineColumn;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Neighbours;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryKeyTests {

    private static final Path GOOD = Path.of("src/test/resources/dev/uncramp/core/review/ok");
    private static final Catalog CATALOG = Catalog.of(Stream.of(
                    "march",
                    "walk",
                    "ankle-pumps",
                    "bridge",
                    "pelvic-tilt",
                    "belly-breathing",
                    "bird-dog",
                    "knee-rolls")
            .map(id -> Exercise.of(id, id, Kind.STRENGTH).build())
            .toList());
    private static final Set<String> KEYS = Stream.of(
                    Keys.PROGRAM,
                    Keys.CONTACT,
                    Keys.REVIEWED,
                    Keys.PAIN,
                    Keys.PROGRESS,
                    Keys.BLOCK,
                    Keys.ITEM,
                    Keys.STEPS,
                    Keys.EXERCISE,
                    Keys.FIGURE,
                    List.of("enter", "restore", "every week", "every level", "week 4 on", "afterwards"))
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    private final SourceText whole = source("every-key.yaml");

    private static SourceText source(String file) {
        try {
            return SourceText.of(file, Files.readString(GOOD.resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Diagnostic> errors(SourceText source) {
        return ProgramReader.read(YamlReader.read(source), CATALOG, Neighbours.of(GOOD.resolve("every-key.yaml")))
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** Every entry of the file whose name is a word of the language. */
    private List<MapNode.Entry> entries() {
        List<MapNode.Entry> entries = new ArrayList<>();
        collect(YamlReader.read(whole).root().orElseThrow(), entries);
        return entries.stream().filter(entry -> KEYS.contains(entry.name())).toList();
    }

    private static void collect(Node node, List<MapNode.Entry> entries) {
        node.match(new Node.Cases<Boolean>() {
            @Override
            public Boolean map(MapNode map) {
                entries.addAll(map.entries());
                map.entries().forEach(entry -> collect(entry.value(), entries));
                return true;
            }

            @Override
            public Boolean list(ListNode list) {
                list.items().forEach(item -> collect(item, entries));
                return true;
            }

            @Override
            public Boolean scalar(ScalarNode scalar) {
                return true;
            }
        });
    }

    private SourceText with(Span span, String replacement) {
        String text = whole.text();
        int from = whole.offset(span.start());
        int to = whole.offset(span.end());
        return SourceText.of("changed.yaml", text.substring(0, from) + replacement + text.substring(to));
    }

    private static boolean isAt(Diagnostic diagnostic, LineColumn place) {
        return diagnostic.span().start().equals(place);
    }

    private static boolean isOnLineOf(MapNode.Entry entry, Diagnostic error) {
        int line = error.span().start().line();
        return line == entry.key().span().start().line()
                || line == entry.value().span().start().line();
    }

    @Test
    void theFileWithEveryKeyIsGoodAndHasThemAll() {
        assertEquals(List.of(), errors(whole));
        Set<String> seen = entries().stream().map(MapNode.Entry::name).collect(Collectors.toCollection(TreeSet::new));
        seen.add("session");
        assertEquals(Set.of(), Sets.difference(KEYS, seen));
    }

    @Test
    void everyKeyThatIsMisspeltIsToldAtItsPlace() {
        for (MapNode.Entry entry : entries()) {
            String misspelt = entry.name().substring(0, 1) + "q" + entry.name().substring(1);
            SourceText changed = with(entry.key().span(), misspelt);
            LineColumn place = entry.key().span().start();
            assertTrue(
                    errors(changed).stream().anyMatch(error -> isAt(error, place)),
                    () -> misspelt + " at " + place + ": " + errors(changed));
        }
    }

    @Test
    void everyKeyWithAWrongValueIsToldOnItsLine() {
        for (MapNode.Entry entry : entries()) {
            Span value = entry.value().span();
            if (value.isEmpty() || !value.isOnOneLine()) {
                continue;
            }
            SourceText changed = with(value, "[[x], {y: z}]");
            assertTrue(
                    errors(changed).stream().anyMatch(error -> isOnLineOf(entry, error)),
                    () -> entry.name() + " at " + value + ": " + errors(changed));
        }
    }

    @Test
    void everyKeyWithoutAValueIsToldOnItsLine() {
        for (MapNode.Entry entry : entries()) {
            Span value = entry.value().span();
            boolean mayBeBare = value.isEmpty() || !value.isOnOneLine();
            if (mayBeBare || entry.name().equals("restore")) {
                continue;
            }
            SourceText changed = with(value, "\"\"");
            assertTrue(
                    errors(changed).stream().anyMatch(error -> isOnLineOf(entry, error)),
                    () -> entry.name() + " at " + value + ": " + errors(changed));
        }
    }
}
