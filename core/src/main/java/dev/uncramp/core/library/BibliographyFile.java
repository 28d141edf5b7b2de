package dev.uncramp.core.library;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.clinical.Reference;
import dev.uncramp.core.clinical.ReferenceKind;
import dev.uncramp.core.clinical.Seen;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** Reads the file of the bibliography: a code, then what the text is. */
final class BibliographyFile {

    private BibliographyFile() {}

    static Bibliography read(SourceText source) {
        Tree tree = YamlReader.read(source);
        if (!tree.problems().isEmpty() || !(tree.root().orElse(null) instanceof MapNode codes)) {
            throw new IllegalStateException("the bibliography cannot be read: " + tree.problems());
        }
        return Bibliography.of(
                codes.entries().stream().map(BibliographyFile::reference).toList());
    }

    private static Reference reference(MapNode.Entry entry) {
        Fields fields = new Fields(entry.name(), entry.value());
        return new Reference(
                entry.name(),
                SafeText.of(fields.text("title")),
                SafeText.of(fields.text("publisher")),
                SafeText.of(fields.text("address")),
                fields.word("kind", ReferenceKind.class),
                fields.word("seen", Seen.class));
    }

    /** What stands below a code. */
    private record Fields(String code, Node node) {

        String text(String name) {
            Optional<Node> value =
                    node instanceof MapNode map ? map.entry(name).map(MapNode.Entry::value) : Optional.empty();
            return value.filter(ScalarNode.class::isInstance)
                    .map(scalar -> ((ScalarNode) scalar).value())
                    .orElseThrow(() -> new IllegalStateException("no %s of %s".formatted(name, code)));
        }

        <E extends Enum<E> & Keyword> E word(String name, Class<E> type) {
            String word = text(name);
            return Keyword.find(type, word)
                    .orElseThrow(() -> new IllegalStateException("no %s \"%s\": %s".formatted(name, word, code)));
        }
    }
}
