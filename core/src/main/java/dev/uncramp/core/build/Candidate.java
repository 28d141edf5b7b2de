package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.Purpose;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import java.time.Duration;
import java.util.List;

/**
 * An exercise that may be chosen.
 *
 * @param exercise the exercise
 * @param index its number among the candidates, by its id
 * @param met the needs that it meets, a bit each
 * @param pieces what it needs, a bit each
 * @param phase where in a session it stands
 * @param isNamed whether the sources name it here
 * @param isFixed whether it must be in
 * @param opens whether a session may begin with it where nothing is made to begin with
 * @param startPosition the number of the position in which it starts; -1 where that is not known
 * @param endPosition the number of the position in which it ends; -1 where that is not known
 * @param size smaller for bigger muscles
 * @param portions how much of it there may be, the usual amount first
 */
record Candidate(
        Exercise exercise,
        int index,
        long met,
        long pieces,
        Phase phase,
        boolean isNamed,
        boolean isFixed,
        boolean opens,
        int startPosition,
        int endPosition,
        int size,
        List<Portion> portions) {

    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final List<Equipment> EQUIPMENT = List.of(Equipment.values());
    private static final int SIZES = 16;
    private static final int EXERCISES = 1024;
    private static final int[][] MOVING = moving();

    Candidate {
        portions = List.copyOf(portions);
    }

    static Candidate of(Exercise exercise, int index, Wanted wanted, boolean isFixed, List<Portion> portions) {
        return new Candidate(
                exercise,
                index,
                wanted.metBy(exercise),
                pieces(exercise),
                Phase.of(exercise, wanted),
                wanted.isNamed(exercise.id()),
                isFixed,
                Sizes.isSteady(exercise)
                        && wanted.grade() != Grade.SETTLE
                        && Amounts.beginsEasily(portions.get(0).doses().get(0)),
                exercise.start().map(POSITIONS::indexOf).orElse(-1),
                exercise.endsIn().map(POSITIONS::indexOf).orElse(-1),
                Sizes.rank(exercise),
                portions);
    }

    /** The same with other portions. */
    Candidate with(List<Portion> some) {
        return new Candidate(
                exercise, index, met, pieces, phase, isNamed, isFixed, opens, startPosition, endPosition, size, some);
    }

    /** The same with the amounts alone that grow all the way or not at all, which are few enough to try much with. */
    Candidate plain() {
        int most = portions.stream()
                .filter(portion -> portion.next().isEmpty())
                .mapToInt(portion -> portion.doses().size())
                .max()
                .orElse(1);
        return with(portions.stream()
                .filter(portion -> portion.next().isEmpty()
                        && (!portion.grows() || portion.doses().size() == most))
                .toList());
    }

    /** The same, to stay in. */
    Candidate fixed() {
        return new Candidate(
                exercise, index, met, pieces, phase, isNamed, true, opens, startPosition, endPosition, size, portions);
    }

    /** The same with another number. */
    Candidate at(int place) {
        return new Candidate(
                exercise,
                place,
                met,
                pieces,
                phase,
                isNamed,
                isFixed,
                opens,
                startPosition,
                endPosition,
                size,
                portions);
    }

    /** Whether it walks, on the way or on the spot, where nothing calls for it: it only fills the minutes. */
    boolean isMereWalk(Wanted wanted) {
        return Sizes.isSteady(exercise)
                && !isNamed
                && wanted.of(met).stream().noneMatch(need -> need.purpose() == Purpose.WALK);
    }

    private static long pieces(Exercise exercise) {
        long bits = 0;
        for (Equipment piece : exercise.equipment()) {
            bits |= 1L << EQUIPMENT.indexOf(piece);
        }
        return bits;
    }

    /** Whether it counts among the most exercises of a session; breathing does not. */
    boolean isCounted() {
        return exercise.kind() != Kind.BREATHING;
    }

    /** Whether it calms, and neither warms nor loads. */
    boolean isEase() {
        return Purpose.EASE.isServedBy(exercise.kind());
    }

    /** Whether it may take any minutes within its bounds. */
    boolean isFree() {
        return Amounts.isFree(exercise);
    }

    boolean isStrength() {
        return exercise.kind() == Kind.STRENGTH;
    }

    /**
     * Whether one of them is enough for a session: two ways to breathe calmly, or a rung of strength and the next harder
     * one that does all that this one does.
     */
    boolean repeats(Candidate other) {
        return (!isCounted() && !other.isCounted())
                || (isStrength()
                        && other.isStrength()
                        && (met & ~other.met) == 0
                        && exercise.harder().contains(other.exercise.id()));
    }

    /** Whether it may end, and a harder one go on in its place without any other change. */
    boolean mayBecome(Candidate harder) {
        return isStrength()
                && harder.isStrength()
                && !harder.isFixed
                && harder.isNamed
                && exercise.harder().contains(harder.exercise.id())
                && (met & ~harder.met) == 0
                && phase == harder.phase
                && startPosition == harder.startPosition
                && endPosition == harder.endPosition
                && exercise.ready().equals(harder.exercise.ready());
    }

    /** Whether something easy is to come before it. */
    boolean wantsWarmth() {
        boolean beginsFast = Sizes.isSteady(exercise) && !opens;
        return isStrength() || exercise.kind() == Kind.STRETCH || beginsFast;
    }

    /** Whether it warms, so that work may follow. */
    boolean warms() {
        return exercise.kind() == Kind.MOBILITY || opens || phase == Phase.BEGIN;
    }

    boolean isOnTheFloor() {
        return startPosition >= 0 && POSITIONS.get(startPosition).onTheFloor();
    }

    /** Among those of one height: position by position, a walk before stretches, big muscles before small ones. */
    int turn() {
        int still = Sizes.isSteady(exercise) ? 0 : 1;
        return (((startPosition + 1) * 2 + still) * SIZES + SIZES / 2 + size) * EXERCISES + index;
    }

    /** The seconds that the change of position to the next one takes. */
    int movingTo(Candidate next) {
        return endPosition < 0 || next.startPosition < 0 ? 0 : MOVING[endPosition][next.startPosition];
    }

    /**
     * The pause before the next one, as the engine lays it out: the change of position, else the rest that is assumed;
     * with time to get ready in it.
     */
    int gapTo(Candidate next) {
        int moving = movingTo(next);
        int pause =
                moving > 0 ? moving : (int) Limits.assumedRest(exercise.kind()).toSeconds();
        return Math.max(
                pause, next.exercise.ready().map(Duration::toSeconds).orElse(0L).intValue());
    }

    private static int[][] moving() {
        int[][] seconds = new int[POSITIONS.size()][POSITIONS.size()];
        for (int from = 0; from < POSITIONS.size(); from++) {
            for (int to = 0; to < POSITIONS.size(); to++) {
                seconds[from][to] = (int)
                        Limits.toMove(POSITIONS.get(from), POSITIONS.get(to)).toSeconds();
            }
        }
        return seconds;
    }
}
