package dev.uncramp.tui.app;

import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Settings as a text: YAML with one name a line, read strictly and written whole. */
public final class SettingsText {

    private static final String PROGRAMS = "programs";

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private SettingsText() {}

    /**
     * What was read.
     *
     * @param settings what could be read; the usual for the rest
     * @param problems what could not, each with its line
     */
    public record Reading(Settings settings, List<SafeText> problems) {

        /** Keeps the problems as they are. */
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads settings; never throws, whatever the text holds.
     *
     * @param source the text
     * @return the settings, and every problem
     */
    public static Reading read(SourceText source) {
        Reader reader = new Reader();
        if (source.text().lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
            return new Reading(reader.settings, List.of());
        }
        Tree tree = YamlReader.read(source);
        tree.problems().stream()
                .filter(Problem::isError)
                .forEach(problem ->
                        reader.problem(problem.span(), problem.message().oneLine()));
        tree.root().ifPresent(root -> root.match(reader));
        return new Reading(reader.settings, reader.problems);
    }

    /**
     * Writes settings.
     *
     * @param settings the settings
     * @return the whole text
     */
    public static String write(Settings settings) {
        MapNode.Builder map = MapNode.builder();
        for (Setting setting : Setting.values()) {
            map.put(setting.key(), setting.value(settings));
        }
        if (!settings.programs().isEmpty()) {
            List<Node> names = new ArrayList<>();
            settings.programs().forEach(name -> names.add(ScalarNode.of(name)));
            map.put(PROGRAMS, new ListNode(Span.START, names, false));
        }
        return YamlWriter.write(map.build());
    }

    /** Reads the tree, one name after the other. */
    private static final class Reader implements Node.Cases<Reader> {

        private final List<SafeText> problems = new ArrayList<>();
        private Settings settings = Settings.USUAL;

        private void problem(Span span, String text) {
            problems.add(
                    SafeText.shown(PHRASES.text("settings.problem", span.start().line(), text)));
        }

        @Override
        public Reader map(MapNode map) {
            map.entries().forEach(this::entry);
            return this;
        }

        @Override
        public Reader list(ListNode list) {
            problem(list.span(), PHRASES.text("settings.not-names"));
            return this;
        }

        @Override
        public Reader scalar(ScalarNode scalar) {
            if (!scalar.isAbsent()) {
                problem(scalar.span(), PHRASES.text("settings.not-names"));
            }
            return this;
        }

        private void entry(MapNode.Entry entry) {
            String name = entry.name();
            if (name.equals(PROGRAMS)) {
                programs(entry);
                return;
            }
            Optional<Setting> setting = Setting.named(name);
            if (setting.isEmpty()) {
                problem(entry.key().span(), unknown(name));
                return;
            }
            String value = text(entry.value()).orElse("");
            setting.get()
                    .set(settings, value)
                    .ifPresentOrElse(set -> settings = set, () -> problem(entry.span(), refusal(setting.get(), value)));
        }

        private void programs(MapNode.Entry entry) {
            List<String> names = entry.value().match(new Names());
            if (names.isEmpty()) {
                problem(entry.span(), PHRASES.text("settings.no-list"));
            }
            names.forEach(name -> settings = settings.withProgram(name));
        }
    }

    /**
     * Says that there is no such setting.
     *
     * @param name the name as typed
     * @return a sentence with the nearest names
     */
    public static String unknown(String name) {
        List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
        List<String> near = Nearest.of(name, keys, 3);
        String shown = SafeText.shown(name).oneLine();
        return PHRASES.text("settings.unknown", shown, String.join(", ", near.isEmpty() ? keys : near));
    }

    /**
     * Says that a setting takes no such value.
     *
     * @param setting the setting
     * @param value the value as typed
     * @return a sentence with the values that it takes
     */
    public static String refusal(Setting setting, String value) {
        return PHRASES.text(
                setting.open() ? "settings.no-such-value-such-as" : "settings.no-such-value",
                setting.key(),
                SafeText.shown(value).oneLine(),
                String.join(", ", setting.usual()));
    }

    private static Optional<String> text(Node node) {
        return node.match(new Node.Cases<>() {
            @Override
            public Optional<String> map(MapNode map) {
                return Optional.empty();
            }

            @Override
            public Optional<String> list(ListNode list) {
                return Optional.empty();
            }

            @Override
            public Optional<String> scalar(ScalarNode scalar) {
                return Optional.of(scalar.value());
            }
        });
    }

    /** The texts of a list; a single text counts as a list of one. */
    private static final class Names implements Node.Cases<List<String>> {

        @Override
        public List<String> map(MapNode map) {
            return List.of();
        }

        @Override
        public List<String> list(ListNode list) {
            return list.items().stream()
                    .flatMap(item -> text(item).stream())
                    .filter(name -> !name.isBlank())
                    .toList();
        }

        @Override
        public List<String> scalar(ScalarNode scalar) {
            return scalar.value().isBlank() ? List.of() : List.of(scalar.value());
        }
    }
}
