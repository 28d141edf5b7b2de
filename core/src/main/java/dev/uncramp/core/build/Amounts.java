package dev.uncramp.core.build;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.clinical.StretchLimits;
import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Hold;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which amounts of an exercise the sources allow at a grade, the usual one first.
 *
 * <p>The usual amount is the catalogue's. Beside it more or fewer sets (1-3, a.3 [ACSM-2009-med]), a stretch 2 to 4 times
 * (a.1 [ACSM-2nd]), other minutes of walking (5 to 30, a.4 [AAFP-walk] [NHLBI-sc]) and of breathing (1 to 5, e.12 [M]).
 */
final class Amounts {

    /** Repeats of a stretch: 2-4, a.1 [ACSM-2nd]. */
    private static final int MOST_STRETCHES = 4;

    /** Sets of easy movement and of standing: 2-3 rounds, f.1 [PURE-ank-I]. */
    private static final int MOST_ROUNDS = 2;

    /** Minutes of walking at most in the first days, at least later: 5 slow minutes, a.4 [PAG-1]. */
    private static final int SHORT_OF_WALKING = 5;

    /** Minutes of marching at most: 2, and 5 where a warm-up takes 5 to 10, a.5 [ROH-otago] [AAOS-blog]. */
    private static final int MOST_MARCHING = 5;

    /** Minutes of marching at least, once it is to warm: 2, a.5 [ROH-otago]. */
    private static final int LEAST_MARCHING = 2;

    /** Minutes of breathing at most: 1-5, e.12 [M]. */
    private static final int MOST_BREATHING = 3;

    private final Exercise exercise;
    private final Grade grade;

    private Amounts(Exercise exercise, Grade grade) {
        this.exercise = exercise;
        this.grade = grade;
    }

    static List<SingleDose> of(Exercise exercise, Grade grade) {
        return usual(exercise, grade)
                .map(dose -> new Amounts(exercise, grade).beside(dose))
                .orElse(List.of());
    }

    /**
     * How far an amount is from the sources' own: the sets more or fewer, squared, so that two exercises with one set more
     * each are better than one with two; minutes of walking and of breathing are free within their bounds.
     */
    static int far(Exercise exercise, Grade grade, SingleDose dose) {
        Optional<SingleDose> usual = usual(exercise, grade);
        if (usual.equals(Optional.of(dose))
                || (isFree(exercise) && of(exercise, grade).contains(dose))) {
            return 0;
        }
        int sets = Math.abs(sets(dose) - usual.map(Amounts::sets).orElse(0));
        return Math.max(1, sets * sets);
    }

    /** Whether its minutes are free: walking and breathing. */
    static boolean isFree(Exercise exercise) {
        return Sizes.isSteady(exercise) || exercise.kind() == Kind.BREATHING;
    }

    /** The sources' own amount. */
    static Optional<SingleDose> usual(Exercise exercise, Grade grade) {
        return exercise.doseFor(Optional.of(grade)).map(all -> all.first());
    }

    private static int sets(SingleDose dose) {
        return goal(dose.amount()).map(goal -> goal.sets().planned()).orElse(0);
    }

    /** Whether it begins with easy minutes; rounds of fast and easy ones begin fast. */
    static boolean beginsEasily(SingleDose dose) {
        return goal(dose.amount()).isPresent() || dose.amount().match(new IsOneWalk());
    }

    private List<SingleDose> beside(SingleDose usual) {
        Set<SingleDose> all = new LinkedHashSet<>(List.of(usual));
        boolean first = grade == Grade.SETTLE;
        switch (exercise.kind()) {
            case WALKING, AEROBIC, SWIMMING -> all.addAll(minutes(usual, leastMinutes(), mostMinutes()));
            case BREATHING -> all.addAll(minutes(usual, 1, MOST_BREATHING));
            case STRETCH -> {
                if (!first) {
                    all.addAll(sets(usual, 2, MOST_STRETCHES));
                    all.removeIf(dose -> !lengthens(dose));
                }
            }
            case STRENGTH, ISOMETRIC, BALANCE -> {
                if (!first) {
                    all.addAll(sets(usual, 1, LoadLimits.MOST_SETS));
                }
            }
            case MOBILITY, POSTURE -> {
                if (!first) {
                    all.addAll(sets(usual, 1, MOST_ROUNDS));
                }
            }
            case YOGA, MASSAGE -> {}
        }
        return List.copyOf(all);
    }

    /** A walk of restore and build is one of 5 minutes at least, a.4 [PAG-1]; marching may be shorter, a.5. */
    private int leastMinutes() {
        if (Need.isOnTheSpot(exercise)) {
            return grade == Grade.SETTLE ? 1 : LEAST_MARCHING;
        }
        return grade == Grade.SETTLE ? 1 : SHORT_OF_WALKING;
    }

    private int mostMinutes() {
        if (Need.isOnTheSpot(exercise)) {
            return grade == Grade.SETTLE ? 2 : MOST_MARCHING;
        }
        return grade == Grade.SETTLE ? SHORT_OF_WALKING : Walk.MOST;
    }

    /** The same with other numbers of sets. */
    private static List<SingleDose> sets(SingleDose usual, int least, int most) {
        return goal(usual.amount()).stream()
                .filter(goal -> goal.rise().isEmpty())
                .flatMap(goal -> IntStream.rangeClosed(least, most)
                        .mapToObj(sets -> new SingleDose(
                                new Goal(Count.of(sets), goal.measure(), goal.rise(), goal.label()),
                                sets == 1 ? withoutRest(usual.parts()) : usual.parts())))
                .toList();
    }

    /** One set has no rest after it. */
    private static DoseParts withoutRest(DoseParts parts) {
        return new DoseParts(
                parts.hold(),
                parts.relax(),
                Optional.empty(),
                parts.change(),
                parts.ready(),
                parts.tempo(),
                parts.side(),
                parts.alternating(),
                parts.ways(),
                parts.load(),
                parts.band(),
                parts.then(),
                parts.effort(),
                parts.range(),
                parts.support(),
                parts.when());
    }

    /** The same for other minutes; a walk is brisk in its middle where it is long enough. */
    private static List<SingleDose> minutes(SingleDose usual, int least, int most) {
        boolean walks = usual.amount().match(new IsOneWalk());
        Optional<Goal> goal = goal(usual.amount()).filter(its -> its.measure().isTime());
        if (walks) {
            return IntStream.rangeClosed(least, most)
                    .mapToObj(Walk::of)
                    .map(Walk::dose)
                    .toList();
        }
        return goal.stream()
                .flatMap(its -> IntStream.rangeClosed(least, most)
                        .mapToObj(minutes -> new SingleDose(Goal.of(Walk.minutes(minutes)), usual.parts())))
                .toList();
    }

    /** Whether a stretch is held for so long that it lengthens: a.1. */
    private static boolean lengthens(SingleDose dose) {
        return goal(dose.amount())
                .flatMap(goal -> hold(goal, dose)
                        .filter(hold -> hold.compareTo(StretchLimits.SHORTEST_HOLD) >= 0)
                        .map(hold -> hold.multipliedBy(repeats(goal))))
                .filter(whole -> whole.compareTo(StretchLimits.NEARLY_WHOLE) >= 0)
                .isPresent();
    }

    private static Optional<Duration> hold(Goal goal, SingleDose dose) {
        return goal.measure()
                .time()
                .or(() -> dose.parts().hold().map(Hold::measure).flatMap(Measure::time));
    }

    private static long repeats(Goal goal) {
        int sets = goal.sets().planned();
        return goal.measure().isTime()
                ? sets
                : sets * goal.measure().value().planned().longValue();
    }

    static Optional<Goal> goal(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Optional<Goal> goal(Goal goal) {
                return Optional.of(goal);
            }

            @Override
            public Optional<Goal> perSet(PerSet list) {
                return Optional.empty();
            }

            @Override
            public Optional<Goal> interval(Interval interval) {
                return Optional.empty();
            }

            @Override
            public Optional<Goal> asTold(AsTold told) {
                return Optional.empty();
            }
        });
    }

    /** Whether an amount is easy, brisk and easy minutes of one walk. */
    private record IsOneWalk() implements Amount.Cases<Boolean> {
        @Override
        public Boolean goal(Goal goal) {
            return false;
        }

        @Override
        public Boolean perSet(PerSet list) {
            return false;
        }

        @Override
        public Boolean interval(Interval interval) {
            return interval.rounds().equals(Count.ONE);
        }

        @Override
        public Boolean asTold(AsTold told) {
            return false;
        }
    }
}
