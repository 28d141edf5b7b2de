package dev.uncramp.tui.cli;

import dev.uncramp.core.build.BuildRequest;
import dev.uncramp.core.build.Level;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Side;
import dev.uncramp.tui.cli.BuildWords.Avoided;
import dev.uncramp.tui.cli.BuildWords.Thing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a program is to be like, as a person says it. */
final class BuildOptions {

    @Option(
            names = "--region",
            required = true,
            split = ",",
            paramLabel = "REGION",
            hideParamSyntax = true,
            converter = BuildWords.Regions.class,
            completionCandidates = BuildWords.Regions.class,
            description = {"Where; several with commas, the most important first:", "${COMPLETION-CANDIDATES}."})
    private List<Region> regions = List.of();

    @Option(
            names = "--grade",
            required = true,
            paramLabel = "GRADE",
            converter = BuildWords.Grades.class,
            description = "settle, restore or build.")
    private Grade grade = Grade.SETTLE;

    @Option(
            names = "--minutes",
            required = true,
            paramLabel = "N",
            converter = BuildWords.Numbers.class,
            description = "How long a session takes.")
    private Integer minutes = 0;

    @Option(
            names = "--days",
            paramLabel = "N",
            converter = BuildWords.Numbers.class,
            description = "On how many days a week; as the grade asks if not said.")
    private Optional<Integer> days = Optional.empty();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            converter = BuildWords.Numbers.class,
            description = "For how many weeks; as the grade asks if not said.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(
            names = "--have",
            split = ",",
            paramLabel = "THING",
            converter = Thing.Words.class,
            completionCandidates = Thing.Words.class,
            hideParamSyntax = true,
            description = {
                "What is at hand beside chair, mat, table and what else most homes have:",
                "${COMPLETION-CANDIDATES}. With none, only what is named is at hand: none,chair."
            })
    private List<Thing> have = List.of();

    @Option(
            names = "--avoid",
            split = ",",
            paramLabel = "WHAT",
            converter = Avoided.Words.class,
            completionCandidates = Avoided.Words.class,
            hideParamSyntax = true,
            description = {
                "Positions that cannot be taken, and conditions to be careful with:",
                "${COMPLETION-CANDIDATES}."
            })
    private List<Avoided> avoid = List.of();

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "EXERCISE",
            hideParamSyntax = true,
            converter = BuildWords.Exercises.class,
            description = "An exercise that must be in it.")
    private List<ExerciseId> with = List.of();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "EXERCISE",
            hideParamSyntax = true,
            converter = BuildWords.Exercises.class,
            description = "An exercise that must not be in it.")
    private List<ExerciseId> without = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = BuildWords.Levels.class,
            description = "easier, usual or harder exercises of the grade.")
    private Level level = Level.USUAL;

    @Option(
            names = "--sore",
            paramLabel = "SIDE",
            converter = BuildWords.Sides.class,
            description = "The sore side: left or right.")
    private Optional<Side> sore = Optional.empty();

    /** What was asked for. */
    BuildRequest request() {
        BuildRequest request = BuildRequest.of(regions.get(0), grade, Duration.ofMinutes(minutes))
                .forRegions(regions)
                .havingOnly(things())
                .avoidingOnly(positions())
                .with(avoid.stream().flatMap(one -> one.condition().stream()).toArray(Condition[]::new))
                .choosing(with, without)
                .atLevel(level);
        request = days.isPresent() ? request.onDays(days.get()) : request;
        request = weeks.isPresent() ? request.forWeeks(weeks.get()) : request;
        return sore.isPresent() ? request.withSoreSide(sore.get()) : request;
    }

    private Set<Equipment> things() {
        boolean onlyThese = have.stream().anyMatch(one -> one.thing().isEmpty());
        Set<Equipment> things = new LinkedHashSet<>(onlyThese ? Set.of() : Equipment.atHome());
        have.forEach(one -> one.thing().ifPresent(things::add));
        return things;
    }

    private Set<Position> positions() {
        Set<Position> positions = EnumSet.noneOf(Position.class);
        avoid.forEach(one -> positions.addAll(one.positions()));
        return positions;
    }
}
