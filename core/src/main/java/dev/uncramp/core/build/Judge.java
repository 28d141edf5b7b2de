package dev.uncramp.core.build;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.List;

/**
 * Judges a choice of exercises as the {@link Objective} judges the program that is made of it, and says which choices may
 * not be.
 *
 * @param wanted what is called for
 * @param fit which lengths fit
 * @param stages the stages of the program
 * @param saysSide whether the first exercise of a side says with which to begin
 * @param orders the orders that were worked out already
 */
record Judge(Wanted wanted, Fit fit, Stages stages, boolean saysSide, Orders orders) {

    /** Time to read with which side to begin, and to turn to it: 5 s, [usual practice]. */
    static final Duration TO_READ = Duration.ofSeconds(5);

    private static final int MILLIS = 1000;

    static Judge of(BuildRequest request, Wanted wanted, Stages stages) {
        boolean saysSide = request.soreSide().filter(side -> side != Side.BOTH).isPresent();
        return new Judge(wanted, Fit.of(request), stages, saysSide, new Orders());
    }

    /** The choices in their order with their score. */
    Plan plan(List<Choice> choices) {
        List<Choice> order = orders.of(choices);
        return new Plan(order, score(order));
    }

    /** Whether choices, in whatever order, may be better than what is there: a cheap look, before they are put in order. */
    boolean isWorthALook(List<Choice> choices, Score best, Search.Goal goal) {
        long met = 0;
        long named = 0;
        int unusual = 0;
        int millis = 0;
        for (Choice choice : choices) {
            met |= choice.met();
            named |= choice.metByNamed();
            unusual += choice.portion().far();
            millis += choice.portion().millisIn(stages.count() - 1);
        }
        if (millis > fit.most()) {
            return false;
        }
        boolean isAboutMinutes = goal == Search.Goal.MINUTES && !best.off().isZero();
        int byOthers = Long.bitCount(met & ~named & ~wanted.warmUp());
        return isAboutMinutes || best.mayBeBeatenBy(wanted.all() & ~met, byOthers, unusual);
    }

    private Score score(List<Choice> order) {
        long met = 0;
        long named = 0;
        boolean begun = false;
        long pieces = 0;
        int unusual = 0;
        int others = 0;
        int growing = 0;
        int exercises = 0;
        for (Choice choice : order) {
            Candidate candidate = choice.candidate();
            long counts = begun ? ~wanted.warmUp() : -1;
            begun |= !candidate.isEase();
            met |= choice.met() & counts;
            named |= choice.metByNamed() & counts;
            unusual += choice.portion().far();
            for (Candidate its : choice.candidates()) {
                pieces |= its.pieces();
                others += its.isNamed() ? 0 : 1;
                exercises++;
            }
            growing += choice.portion().grows() ? 1 : 0;
        }
        int over = 0;
        int missing = 0;
        for (int stage = 0; stage < stages.count(); stage++) {
            over = Math.max(over, fit.over(millis(order, stage)));
            missing = Math.max(missing, fit.missing(millis(order, stage)));
        }
        return new Score(
                wanted.needs(),
                wanted.all() & ~met,
                Long.bitCount(met & ~named),
                over,
                missing,
                unusual,
                Order.moving(order),
                Long.bitCount(pieces),
                others,
                exercises - others,
                growing);
    }

    /** Whether choices in their order make a session that may be done. */
    boolean allows(List<Choice> order) {
        if (order.isEmpty()) {
            return false;
        }
        int counted = 0;
        for (Choice choice : order) {
            counted += choice.candidate().isCounted() ? 1 : 0;
        }
        return counted <= mostExercises()
                && longest(order) <= fit.most()
                && beginsEasily(order)
                && endsEasily(order)
                && (wanted.grade() != Grade.SETTLE || downs(order) <= 1)
                && !repeats(order);
    }

    /** How often one gets down to the floor; in the first days once is the most, [usual practice]. */
    private static int downs(List<Choice> order) {
        int downs = 0;
        boolean down = false;
        for (Choice choice : order) {
            boolean floor = choice.candidate().isOnTheFloor();
            downs += floor && !down ? 1 : 0;
            down = floor;
        }
        return downs;
    }

    /** Whether one is asked to breathe calmly twice, or to do two rungs of one ladder of strength; what must be in may. */
    private static boolean repeats(List<Choice> order) {
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (order.get(i).repeats(order.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int mostExercises() {
        return wanted.grade() == Grade.SETTLE
                ? SessionLimits.MOST_EXERCISES_AT_THE_START
                : SessionLimits.MOST_EXERCISES;
    }

    /** Work, stretches and walks that begin fast come after something that warms, but in the first days. */
    private boolean beginsEasily(List<Choice> order) {
        if (wanted.grade() == Grade.SETTLE) {
            return true;
        }
        for (Choice choice : order) {
            if (choice.candidate().warms()) {
                return true;
            }
            if (choice.candidate().wantsWarmth()) {
                return false;
            }
        }
        return true;
    }

    private boolean endsEasily(List<Choice> order) {
        return !order.get(order.size() - 1).candidate().isStrength()
                || longest(order) < SessionLimits.COOL_DOWN_FROM.toMillis();
    }

    private int longest(List<Choice> order) {
        int longest = 0;
        for (int stage = 0; stage < stages.count(); stage++) {
            longest = Math.max(longest, millis(order, stage));
        }
        return longest;
    }

    /** How long the session takes in a stage. */
    int millis(List<Choice> order, int stage) {
        int millis = 0;
        for (int i = 0; i < order.size(); i++) {
            millis += order.get(i).portion().millisIn(stage);
            millis += i > 0 ? gap(order, i) * MILLIS : 0;
        }
        return millis + (saysSide ? timeToRead(order) : 0);
    }

    /** Whether the exercise at a place is the first of a side, and says with which to begin. */
    boolean saysSideAt(List<Choice> order, int at) {
        return saysSide && firstOfASide(order) == at;
    }

    /** Whether the pause before it is too short to read anything; the first of a session has time to get ready. */
    boolean needsTimeToRead(List<Choice> order, int at) {
        return at > 0 && gap(order, at) < TO_READ.toSeconds();
    }

    private int timeToRead(List<Choice> order) {
        int at = firstOfASide(order);
        return needsTimeToRead(order, at) ? (int) TO_READ.toMillis() - gap(order, at) * MILLIS : 0;
    }

    /** Its place; -1 where there is none. */
    private static int firstOfASide(List<Choice> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).isOfASide()) {
                return i;
            }
        }
        return -1;
    }

    private static int gap(List<Choice> order, int at) {
        return order.get(at - 1).candidate().gapTo(order.get(at).candidate());
    }
}
