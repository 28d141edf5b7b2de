package dev.uncramp.tui.cli;

import dev.uncramp.core.build.BuildRequest;
import dev.uncramp.core.build.Level;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.tui.cli.BuildWords.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The command line that asks for a program. */
final class BuildLine {

    private final List<String> words = new ArrayList<>(List.of("uncramp", "build"));

    private BuildLine() {}

    /** The line that makes a request; typed again, it gives the same program. */
    static String of(BuildRequest request) {
        BuildLine line = new BuildLine();
        line.add("--region", request.regions().stream().map(BuildWords::typed));
        line.add("--grade", Stream.of(BuildWords.typed(request.grade())));
        line.add("--minutes", Stream.of(String.valueOf(minutes(request.time()))));
        line.add("--days", request.daysPerWeek().stream().map(String::valueOf));
        line.add("--weeks", request.weeks().stream().map(String::valueOf));
        line.add("--have", things(request.equipment()));
        line.add("--avoid", Stream.concat(positions(request.avoided()), sorted(request.conditions())));
        line.add("--with", ids(request.included()));
        line.add("--without", ids(request.leftOut()));
        line.add(
                "--level",
                Stream.of(request.level()).filter(level -> level != Level.USUAL).map(BuildWords::typed));
        line.add("--sore", request.soreSide().stream().map(side -> side.name().toLowerCase(Locale.ROOT)));
        return String.join(" ", line.words);
    }

    private void add(String option, Stream<String> values) {
        String all = String.join(",", values.toList());
        if (!all.isEmpty()) {
            words.add(option);
            words.add(all);
        }
    }

    /** Whole minutes, which is all that can be typed. */
    private static long minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }

    private static Stream<String> things(Set<Equipment> things) {
        return things.containsAll(Equipment.atHome())
                ? sorted(things.stream()
                        .filter(thing -> !Equipment.atHome().contains(thing))
                        .toList())
                : Stream.concat(Stream.of(Thing.NONE), sorted(things));
    }

    /** The fewest words: a group of positions by its word, then what is left. */
    private static Stream<String> positions(Set<Position> positions) {
        Set<Position> left = EnumSet.noneOf(Position.class);
        left.addAll(positions);
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, Set<Position>> group : BuildWords.GROUPS.entrySet()) {
            if (left.containsAll(group.getValue())) {
                left.removeAll(group.getValue());
                said.add(group.getKey());
            }
        }
        return Stream.concat(said.stream(), left.stream().map(BuildWords::typed));
    }

    private static <K extends Enum<K> & Keyword> Stream<String> sorted(Collection<K> keywords) {
        return keywords.stream().sorted().map(BuildWords::typed);
    }

    private static Stream<String> ids(Set<ExerciseId> ids) {
        return new TreeSet<>(ids).stream().map(ExerciseId::value);
    }
}
