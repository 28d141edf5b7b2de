package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Finds the request that can be met and is nearest to one that cannot.
 *
 * <p>Nearest is what changes least for the person: first numbers that are out of bounds are brought into them; then other
 * minutes, the nearest first; then exercises that were chosen by name; then what nearly every home has; then the usual level. Positions and
 * conditions to be avoided are never given up.
 */
final class NearestRequest {

    private final ProgramBuilder builder;
    private final Catalog catalog;

    NearestRequest(ProgramBuilder builder, Catalog catalog) {
        this.builder = builder;
        this.catalog = catalog;
    }

    Optional<BuildRequest> to(BuildRequest request) {
        BuildRequest bounded = bounded(request);
        List<UnaryOperator<BuildRequest>> ways = List.of(
                same -> same,
                this::withPossible,
                its -> its.choosing(Set.of(), Set.of()),
                NearestRequest::withHome,
                its -> withHome(its).choosing(Set.of(), Set.of()),
                its -> withHome(its).choosing(Set.of(), Set.of()).atLevel(Level.USUAL));
        for (UnaryOperator<BuildRequest> way : ways) {
            Optional<BuildRequest> found = otherMinutes(way.apply(bounded));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * What the person would have to be able to take, where nothing can be built without: a sentence, never a request,
     * since it is not ours to give up.
     */
    Optional<String> missing(BuildRequest request) {
        BuildRequest bounded = withHome(bounded(request)).choosing(Set.of(), Set.of());
        List<String> ways = new ArrayList<>();
        for (Position position : new TreeSet<>(request.avoided())) {
            Set<Position> others = EnumSet.copyOf(request.avoided());
            others.remove(position);
            if (otherMinutes(bounded.avoidingOnly(others)).isPresent()) {
                ways.add(Said.position(position));
            }
        }
        if (!ways.isEmpty()) {
            return Optional.of("What is to be avoided leaves none; with %s there would be one."
                    .formatted(String.join(" or ", ways)));
        }
        return !request.avoided().isEmpty()
                        && otherMinutes(bounded.avoidingOnly(Set.of())).isPresent()
                ? Optional.of("The positions to be avoided leave none.")
                : Optional.empty();
    }

    private static BuildRequest bounded(BuildRequest request) {
        Duration least = Fit.shortest(request.grade());
        Duration most = Fit.longest(request.grade());
        Duration time = request.time().compareTo(least) < 0
                ? least
                : request.time().compareTo(most) > 0 ? most : request.time();
        List<Region> regions = new ArrayList<>(request.regions());
        regions.remove(Region.WHOLE_BODY);
        BuildRequest with =
                request.lasting(time).forRegions(regions.isEmpty() ? List.of(Region.LOWER_BACK, Region.HIP) : regions);
        if (request.daysPerWeek().isPresent()) {
            with = with.onDays(Math.max(
                    1, Math.min(Refusals.mostDays(with), request.daysPerWeek().get())));
        }
        return request.weeks().isPresent()
                ? with.forWeeks(Math.max(
                        1, Math.min(Refusals.MOST_WEEKS, request.weeks().get())))
                : with;
    }

    /** The same without those exercises that cannot be in it. */
    private BuildRequest withPossible(BuildRequest request) {
        Sieve sieve = new Sieve(request, Wanted.of(request), catalog);
        return request.choosing(
                request.included().stream()
                        .filter(id -> catalog.find(id)
                                .filter(exercise -> sieve.against(exercise).isEmpty())
                                .isPresent())
                        .toList(),
                request.leftOut());
    }

    private static BuildRequest withHome(BuildRequest request) {
        Set<Equipment> all = EnumSet.copyOf(Equipment.atHome());
        all.addAll(request.equipment());
        return request.havingOnly(all);
    }

    /** The minutes as they are, else the nearest whole ones; of two as near the shorter ones. */
    private Optional<BuildRequest> otherMinutes(BuildRequest request) {
        long wanted = request.time().toMinutes();
        long least = Fit.shortest(request.grade()).toMinutes();
        long most = Fit.longest(request.grade()).toMinutes();
        if (builder.canBuild(request)) {
            return Optional.of(request);
        }
        for (long far = 0; far <= most - least; far++) {
            for (long minutes : far == 0 ? new long[] {wanted} : new long[] {wanted - far, wanted + far}) {
                BuildRequest other = request.lasting(Duration.ofMinutes(minutes));
                if (minutes >= least && minutes <= most && builder.canBuild(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
