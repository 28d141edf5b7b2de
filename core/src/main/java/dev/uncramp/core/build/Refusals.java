package dev.uncramp.core.build;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says what stands against a request before anything is chosen. */
final class Refusals {

    /** The most weeks that a plan is built for: a year, [usual practice]. */
    static final int MOST_WEEKS = 52;

    private static final int DAYS = 7;

    /** How many names that are nearly the same are offered. */
    private static final int NAMES = 3;

    private Refusals() {}

    static List<String> against(BuildRequest request, Catalog catalog) {
        List<String> found = new ArrayList<>();
        if (request.regions().contains(Region.WHOLE_BODY)) {
            found.add("The whole body is several parts: name the ones that matter most, such as lower back and hip.");
        }
        minutes(request, found);
        request.daysPerWeek().ifPresent(days -> days(days, request, found));
        request.weeks()
                .filter(weeks -> weeks < 1 || weeks > MOST_WEEKS)
                .ifPresent(weeks -> found.add("A program has 1 to %d weeks, not %d.".formatted(MOST_WEEKS, weeks)));
        new TreeSet<>(request.included()).forEach(id -> included(id, request, catalog, found));
        return found;
    }

    private static void minutes(BuildRequest request, List<String> found) {
        Duration least = Fit.shortest(request.grade());
        Duration most = Fit.longest(request.grade());
        if (request.time().compareTo(least) < 0 || request.time().compareTo(most) > 0) {
            found.add("A session of the grade %s takes %d to %d minutes, not %s."
                    .formatted(
                            request.grade().word(), least.toMinutes(), most.toMinutes(), Said.minutes(request.time())));
        }
    }

    private static void days(int days, BuildRequest request, List<String> found) {
        if (days < 1 || days > DAYS) {
            found.add("A week has 1 to 7 days, not %d.".formatted(days));
        } else if (days > mostDays(request)) {
            found.add("Work that makes strong needs days of rest: at most %d days a week, not %d."
                    .formatted(mostDays(request), days));
        }
    }

    /** Strength on 3 to 4 days with days of rest: f.1 [PURE-neck]; walks may come daily. */
    static int mostDays(BuildRequest request) {
        return isStrength(request) ? LoadLimits.STRENGTH_DAYS_MORE : DAYS;
    }

    /** Whether it calls for work that makes strong, in the last grade. */
    static boolean isStrength(BuildRequest request) {
        return request.grade() == Grade.BUILD
                && Wanted.of(request).needs().stream()
                        .anyMatch(need -> need.purpose().isWork());
    }

    private static void included(ExerciseId id, BuildRequest request, Catalog catalog, List<String> found) {
        if (!catalog.has(id)) {
            List<String> near = Nearest.of(
                    id.value(), catalog.ids().stream().map(ExerciseId::value).toList(), NAMES);
            found.add("There is no exercise `%s`.".formatted(id)
                    + (near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(", ", near))));
            return;
        }
        Sieve sieve = new Sieve(request, Wanted.of(request), catalog);
        catalog.find(id)
                .flatMap(sieve::against)
                .ifPresent(why -> found.add("`%s` must be in, and %s.".formatted(id, why)));
    }
}
