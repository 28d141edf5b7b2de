package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a request says, loose, so that one thing of it can be changed; never seen but while a request is made. */
final class RequestParts {

    List<Region> regions;
    Grade grade;
    Duration time;
    Optional<Integer> daysPerWeek = Optional.empty();
    Optional<Integer> weeks = Optional.empty();
    Collection<Equipment> equipment = Equipment.atHome();
    Collection<Position> avoided = Set.of();
    Collection<Condition> conditions = Set.of();
    Collection<ExerciseId> included = Set.of();
    Collection<ExerciseId> leftOut = Set.of();
    Level level = Level.USUAL;
    Optional<Side> soreSide = Optional.empty();

    /** Those of a request that says no more than it has to. */
    RequestParts(List<Region> regions, Grade grade, Duration time) {
        this.regions = regions;
        this.grade = grade;
        this.time = time;
    }

    /** The same request, but for one thing. */
    static BuildRequest of(BuildRequest request, Consumer<RequestParts> change) {
        RequestParts parts = new RequestParts(request.regions(), request.grade(), request.time());
        parts.daysPerWeek = request.daysPerWeek();
        parts.weeks = request.weeks();
        parts.equipment = request.equipment();
        parts.avoided = request.avoided();
        parts.conditions = request.conditions();
        parts.included = request.included();
        parts.leftOut = request.leftOut();
        parts.level = request.level();
        parts.soreSide = request.soreSide();
        change.accept(parts);
        return parts.together();
    }

    BuildRequest together() {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                Set.copyOf(equipment),
                Set.copyOf(avoided),
                Set.copyOf(conditions),
                Set.copyOf(included),
                Set.copyOf(leftOut),
                level,
                soreSide);
    }

    /** Both, each thing once. */
    static <T> Collection<T> joined(Collection<T> some, Collection<T> more) {
        Collection<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
