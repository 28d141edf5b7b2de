package dev.uncramp.core.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The file with every key, with one key or value of it spoilt: what the reader says of its shape the schema says too. */
class MistakenKeysTests {

    private static final Path EVERY_KEY = Path.of("src/test/resources/dev/uncramp/core/review/ok/every-key.yaml");
    private static final Validator PROGRAMS = Validator.ofPrograms();

    private final SourceText whole = source();
    private final List<MapNode.Entry> entries = new ArrayList<>();

    MistakenKeysTests() {
        collect(YamlReader.read(whole).root().orElseThrow());
    }

    private static SourceText source() {
        try {
            return new SourceText(SafeText.of("every-key.yaml"), Files.readString(EVERY_KEY));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void collect(Node node) {
        node.match(new Node.Cases<Boolean>() {
            @Override
            public Boolean map(MapNode map) {
                entries.addAll(map.entries());
                map.entries().forEach(entry -> collect(entry.value()));
                return true;
            }

            @Override
            public Boolean list(ListNode list) {
                list.items().forEach(item -> collect(item));
                return true;
            }

            @Override
            public Boolean scalar(ScalarNode scalar) {
                return true;
            }
        });
    }

    @Test
    void aMisspeltKeyIsFoundUnlessItLooksLikeAnExerciseWithADose() {
        List<String> missed = missed((entry, text) -> with(
                entry.key().span(),
                entry.name().substring(0, 1) + "q" + entry.name().substring(1)));
        missed.removeIf(line -> line.matches("\\w*(-\\w+)*: \\d.* \\[unknown-key]"));
        assertEquals(List.of(), missed);
    }

    @Test
    void aValueOfAnotherKindIsFound() {
        assertEquals(List.of(), missed((entry, text) -> with(entry.value().span(), "[[x], {y: z}]")));
    }

    @Test
    void anEmptyTextIsFound() {
        assertEquals(List.of(), missed((entry, text) -> with(entry.value().span(), "\"\"")));
    }

    @Test
    void aWordThatNobodyKnowsIsFound() {
        assertEquals(List.of(), missed((entry, text) -> with(entry.value().span(), "quux!")));
    }

    /** The changed entries of whose shape the reader says something, and the schema nothing. */
    private List<String> missed(BiFunction<MapNode.Entry, String, String> change) {
        List<String> missed = new ArrayList<>();
        int told = 0;
        for (MapNode.Entry entry : entries) {
            Span value = entry.value().span();
            if (value.isEmpty() || !value.isOnOneLine()) {
                continue;
            }
            SourceText changed = new SourceText(SafeText.of("changed.yaml"), change.apply(entry, whole.text()));
            Tree tree = YamlReader.read(changed);
            List<Diagnostic> shapes = Review.of(changed, Library.builtIn().catalog()).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .filter(diagnostic -> !SchemaTests.MEANINGS.containsKey(diagnostic.rule()))
                    .toList();
            told += shapes.isEmpty() ? 0 : 1;
            if (!shapes.isEmpty()
                    && !tree.hasErrors()
                    && PROGRAMS.errors(EditorView.of(tree).json()).isEmpty()) {
                missed.add("%s: %s [%s]"
                        .formatted(
                                entry.name(),
                                whole.line(value.start().line()).strip().replaceFirst("^[^:]*: ", ""),
                                shapes.get(0).rule()));
            }
        }
        assertFalse(told < 20, "the changes broke only " + told);
        return missed;
    }

    private String with(Span span, String replacement) {
        String text = whole.text();
        return text.substring(0, whole.offset(span.start())) + replacement + text.substring(whole.offset(span.end()));
    }
}
