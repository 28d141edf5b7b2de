package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Requests that can mostly be met. */
final class Requests implements ArbitrarySupplier<BuildRequest> {

    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final List<Region> REGIONS = Stream.of(Region.values())
            .filter(region -> region != Region.WHOLE_BODY)
            .toList();

    @Override
    public Arbitrary<BuildRequest> get() {
        Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
        Arbitrary<BuildRequest> plain = Combinators.combine(
                        Arbitraries.of(REGIONS), grades, Arbitraries.integers().between(5, 45))
                .as((region, grade, minutes) -> BuildRequest.of(
                        region, grade, Duration.ofMinutes(grade == Grade.SETTLE ? 3 + minutes % 3 : minutes)));
        Arbitrary<Set<Equipment>> more = Arbitraries.of(Equipment.class).set().ofMaxSize(4);
        Set<Position> floor =
                Stream.of(Position.values()).filter(Position::onTheFloor).collect(Collectors.toUnmodifiableSet());
        Arbitrary<Set<Position>> avoided = Arbitraries.of(
                Set.of(),
                Set.of(),
                Set.of(Position.KNEELING, Position.HALF_KNEELING),
                Set.of(Position.FACE_DOWN),
                Set.of(Position.STANDING),
                floor);
        Arbitrary<Set<Condition>> conditions =
                Arbitraries.of(Condition.class).set().ofMaxSize(2);
        Arbitrary<Set<ExerciseId>> out =
                Arbitraries.of(new ArrayList<>(CATALOG.ids())).set().ofMaxSize(12);
        Arbitrary<List<Region>> others = Arbitraries.of(REGIONS).list().ofMaxSize(2);
        Arbitrary<BuildRequest> asked = Combinators.combine(
                        plain, more, avoided, conditions, out, Arbitraries.of(Level.class), others)
                .as((request, things, positions, has, without, level, also) -> joined(request, also)
                        .having(things.toArray(new Equipment[0]))
                        .avoidingOnly(positions)
                        .with(has.toArray(new Condition[0]))
                        .leavingOut(without.toArray(new ExerciseId[0]))
                        .atLevel(level));
        return Combinators.combine(
                        asked,
                        Arbitraries.of(Side.class).optional(),
                        Arbitraries.integers().between(1, 14).optional(0.3),
                        Arbitraries.integers().between(1, 4).optional(0.3),
                        Arbitraries.integers().between(0, 999).list().ofMaxSize(2))
                .as((request, sore, weeks, days, picks) -> {
                    BuildRequest sided = sore.map(request::withSoreSide).orElse(request);
                    BuildRequest lasting = weeks.map(sided::forWeeks).orElse(sided);
                    BuildRequest with = days.map(lasting::onDays).orElse(lasting);
                    List<ExerciseId> suited = suited(with);
                    return with.including(picks.stream()
                            .map(pick -> suited.get(pick % suited.size()))
                            .toArray(ExerciseId[]::new));
                });
    }

    private static BuildRequest joined(BuildRequest request, List<Region> others) {
        BuildRequest with = request;
        for (Region other : others) {
            with = with.and(other);
        }
        return with;
    }

    /** The exercises of the catalogue for its parts of the body and its grade, those left out not among them. */
    private static List<ExerciseId> suited(BuildRequest request) {
        return CATALOG.ids().stream()
                .flatMap(id -> CATALOG.find(id).stream())
                .filter(exercise -> Wanted.isFor(exercise, request.regions())
                        && exercise.grades().contains(request.grade()))
                .map(Exercise::id)
                .filter(id -> !request.leftOut().contains(id))
                .toList();
    }
}
