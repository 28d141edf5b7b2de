package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.clinical.Purpose;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.session.Timelines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which of two programs is the better one for a request.
 *
 * <p>One that is longer than was asked for, by more than a tenth, is worse than any that is not: it is not done. Then in this
 * order, each only where the ones before are equal:
 *
 * <ol>
 *   <li>It does more of what the part of the body calls for at its grade; of as much, the more important things; of the
 *       same, more with exercises that the sources name for it.
 *   <li>Its minutes fit: no shorter than was asked for by more than a tenth, in any week; some
 *       amount grows over the weeks; and amounts are nearer to those that the sources give.
 *   <li>Changes of position take less time; getting down to the floor or up counts as three others.
 *   <li>It needs fewer pieces of equipment.
 *   <li>Fewer of its exercises are others than those that the sources name for this part and grade, and more are these.
 *   <li>More of its amounts grow over the weeks.
 * </ol>
 */
public final class Objective {

    private final Wanted wanted;
    private final Fit fit;
    private final Catalog catalog;

    private Objective(Wanted wanted, Fit fit, Catalog catalog) {
        this.wanted = wanted;
        this.fit = fit;
        this.catalog = catalog;
    }

    /**
     * Makes the objective of a request.
     *
     * @param request what is wanted
     * @param catalog where exercises are found
     * @return the objective
     */
    public static Objective of(BuildRequest request, Catalog catalog) {
        return new Objective(Wanted.of(request), Fit.of(request), catalog);
    }

    /**
     * Lists what the part of the body calls for.
     *
     * @return the needs, the most important first
     */
    public List<Need> needs() {
        return wanted.needs();
    }

    /**
     * Judges the first session of a program, in every week in which it differs.
     *
     * @param program any program
     * @return its score; the smaller one is the better one
     * @throws IllegalArgumentException where an exercise is unknown
     */
    public Score score(Program program) {
        long met = 0;
        long named = 0;
        int over = 0;
        int missing = 0;
        int unusual = 0;
        int moving = 0;
        Set<Equipment> pieces = EnumSet.noneOf(Equipment.class);
        Map<ProgramPath, Set<SingleDose>> seen = new HashMap<>();
        int others = 0;
        Timelines days = Timelines.of(program, catalog);
        for (int week : weeks(program)) {
            Timeline day = days.withoutEasier(Prescription.firstOf(program).inWeek(week));
            met |= met(day.items(), false);
            named |= met(day.items(), true);
            over = Math.max(over, fit.over((int) day.total().toMillis()));
            missing = Math.max(missing, fit.missing((int) day.total().toMillis()));
            moving = Math.max(moving, moving(day.items()));
            for (TimelineItem item : day.items()) {
                pieces.addAll(item.exercise().equipment());
                Set<SingleDose> doses = seen.computeIfAbsent(item.place(), none -> new HashSet<>());
                if (doses.isEmpty()) {
                    unusual += Amounts.far(item.exercise(), wanted.grade(), item.dose());
                    others += wanted.isNamed(item.exercise().id()) ? 0 : 1;
                }
                doses.add(item.dose());
            }
        }
        return new Score(
                wanted.needs(),
                wanted.all() & ~met,
                Long.bitCount(met & ~named),
                over,
                missing,
                unusual,
                moving,
                pieces.size(),
                others,
                seen.size() - others,
                (int) seen.values().stream().filter(doses -> doses.size() > 1).count());
    }

    /** The first week, and each with which a row begins. */
    private static Set<Integer> weeks(Program program) {
        Set<Integer> weeks = new TreeSet<>(Set.of(program.firstWeek()));
        program.rowKeys().forEach(key -> key.inWeeks().ifPresent(its -> weeks.add(its.from())));
        return weeks;
    }

    /** What a session does, perhaps by the exercises alone that the sources name; only its first exercise warms up. */
    private long met(List<TimelineItem> items, boolean byNamed) {
        long met = 0;
        boolean begun = false;
        for (TimelineItem item : items) {
            long its = wanted.metBy(item.exercise());
            boolean counts = !byNamed || wanted.isNamed(item.exercise().id());
            met |= !counts ? 0 : begun ? its & ~wanted.warmUp() : its;
            begun |= !Purpose.EASE.isServedBy(item.exercise().kind());
        }
        return met;
    }

    private static int moving(List<TimelineItem> items) {
        int seconds = 0;
        for (int i = 1; i < items.size(); i++) {
            seconds += moving(items.get(i - 1).exercise(), items.get(i).exercise());
        }
        return seconds;
    }

    /** The time from one exercise to the next, as far as a position changes. */
    static int moving(Exercise from, Exercise to) {
        Optional<Position> end = from.endsIn();
        Optional<Position> start = to.start();
        return end.isPresent() && start.isPresent()
                ? (int) Limits.toMove(end.get(), start.get()).toSeconds()
                : 0;
    }
}
