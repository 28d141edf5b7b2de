package dev.uncramp.tui.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.text.SafeText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp exercises}: the catalogue by the part of the body, a line each. */
@Command(
        name = "exercises",
        description = "Lists the exercises by region, each with its id, kind and grades.",
        footer = {
            "",
            "Examples:",
            "  uncramp exercises",
            "  uncramp exercises neck sitting      where it hurts, and how you can be",
            "  uncramp exercises band              what you have",
            "",
            "\"uncramp exercise ID\" shows one of them."
        })
final class ExercisesCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only those that fit all words: a part of the body, a muscle, a position, a thing, a kind.")
    private List<String> words = List.of();

    @Mixin
    HelpPage help = new HelpPage();

    ExercisesCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Catalog catalog = Library.builtIn().catalog();
        Search<Exercise> search = new Search<>(
                catalog.ids().stream().flatMap(id -> catalog.find(id).stream()).toList(), ExercisesCommand::said);
        List<Exercise> exercises = search.of(words);
        if (exercises.isEmpty()) {
            world.err().line(search.nothing("exercise", words));
            return ExitCode.FOUND;
        }
        int id = widest(exercises.stream().map(one -> one.id().value()));
        int name = widest(exercises.stream().map(one -> one.name().value()));
        String line = "  %-" + id + "s  %-" + name + "s  %s, %s";
        Map<Region, List<Exercise>> byRegion = exercises.stream()
                .collect(groupingBy(one -> one.regions().get(0), () -> new EnumMap<>(Region.class), toList()));
        boolean first = true;
        for (Map.Entry<Region, List<Exercise>> group : byRegion.entrySet()) {
            world.out().line((first ? "" : "\n") + title(group.getKey()));
            group.getValue()
                    .forEach(one -> world.out()
                            .line(line.formatted(
                                    one.id().value(),
                                    one.name().value(),
                                    one.kind().word(),
                                    grades(one.grades()))));
            first = false;
        }
        return ExitCode.FINE;
    }

    /** What an exercise can be found by. */
    private static Stream<String> said(Exercise one) {
        Stream<Keyword> keywords = Stream.of(
                        Stream.of(one.kind()),
                        one.regions().stream(),
                        one.start().stream(),
                        one.endsIn().stream(),
                        one.equipment().stream(),
                        one.grades().stream())
                .flatMap(words -> words);
        Stream<SafeText> texts = Stream.of(
                        Stream.of(one.name()), one.also().stream(), one.works().stream(), one.stretches().stream())
                .flatMap(all -> all);
        return Stream.of(Stream.of(one.id().value()), keywords.map(Keyword::word), texts.map(SafeText::oneLine))
                .flatMap(all -> all);
    }

    private static int widest(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(1);
    }

    private static String title(Region region) {
        String words = region.word().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String grades(List<Grade> grades) {
        String first = grades.get(0).word();
        return grades.size() == 1
                ? first
                : first + " to " + grades.get(grades.size() - 1).word();
    }
}
