package dev.uncramp.core.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Good files and good dose lines, and the words that stand in them: what all made files are made of. */
final class Corpus {

    /** A line with a name and what stands after it: its indentation with the dash, the name, the value. */
    static final Pattern ENTRY = Pattern.compile("^( *(?:- )?)([A-Za-z0-9][^:\\n]*?): +(\\S.*)$");

    private static final Path TESTS = Path.of("src/test/resources/dev/uncramp/core");
    private static final Pattern NAME = Pattern.compile("^ *(?:- )?([A-Za-z0-9][^:,\\n]*):( .*)?$");

    private static final Pattern OWN_WORD = Pattern.compile("marbles|squeeze|release");

    static final List<String> PROGRAMS = texts(
            Path.of("..", "programs"),
            TESTS.resolve("review/ok"),
            TESTS.resolve("library/manual"),
            TESTS.resolve("published"));
    static final List<String> EXERCISES = texts(Path.of("src/main/resources/dev/uncramp/core/library/exercises"));
    static final List<String> DOSES = doses();
    static final List<String> NAMES = names();
    static final List<String> VALUES = values();

    private static final Map<String, List<String>> VALUES_BY_NAME = valuesByName();

    private Corpus() {}

    static String program(Random random) {
        return PROGRAMS.get(random.nextInt(PROGRAMS.size()));
    }

    static String exercise(Random random) {
        return EXERCISES.get(random.nextInt(EXERCISES.size()));
    }

    static String dose(Random random) {
        return DOSES.get(random.nextInt(DOSES.size()));
    }

    static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** A value that stands after this name somewhere. */
    static String value(String name, Random random) {
        List<String> values = VALUES_BY_NAME.getOrDefault(name, List.of("10"));
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> texts(Path... folders) {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(texts);
    }

    /** The good lines of the dose room, without those that need words of an own exercise. */
    private static List<String> doses() {
        try {
            return Files.readAllLines(TESTS.resolve("dose/good.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> !OWN_WORD.matcher(line).find())
                    .map(line -> line.split(" => ", 2)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names() {
        return matches(NAME, 1);
    }

    private static List<String> values() {
        return matches(ENTRY, 3);
    }

    private static List<String> matches(Pattern pattern, int group) {
        TreeSet<String> found = new TreeSet<>();
        Stream.concat(PROGRAMS.stream(), EXERCISES.stream())
                .flatMap(String::lines)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .forEach(line -> found.add(line.group(group)));
        return List.copyOf(found);
    }

    private static Map<String, List<String>> valuesByName() {
        Map<String, List<String>> values = new TreeMap<>();
        Stream.concat(PROGRAMS.stream(), EXERCISES.stream())
                .flatMap(String::lines)
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .forEach(line -> values.computeIfAbsent(line.group(2), name -> new ArrayList<>())
                        .add(line.group(3)));
        return values;
    }
}
