package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a program is to be like.
 *
 * <p>Two requests with the same values give the same program.
 *
 * @param regions the parts of the body, the most important first
 * @param grade the grade
 * @param time how long a session is to take
 * @param daysPerWeek on how many days a week; empty: as the grade asks
 * @param weeks for how many weeks; empty: as the grade asks
 * @param equipment all that is at hand
 * @param avoided positions that the person cannot take
 * @param conditions conditions that the person has
 * @param included exercises that must be in it
 * @param leftOut exercises that must not be in it
 * @param level which rungs of the ladders suit the person
 * @param soreSide the sore side, where it is one of them
 */
public record BuildRequest(
        List<Region> regions,
        Grade grade,
        Duration time,
        Optional<Integer> daysPerWeek,
        Optional<Integer> weeks,
        Set<Equipment> equipment,
        Set<Position> avoided,
        Set<Condition> conditions,
        Set<ExerciseId> included,
        Set<ExerciseId> leftOut,
        Level level,
        Optional<Side> soreSide) {

    /** Copies the collections, each thing once; refuses a request without a region. */
    public BuildRequest {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("a program is for some part of the body");
        }
        regions = List.copyOf(new LinkedHashSet<>(regions));
        equipment = Set.copyOf(equipment);
        avoided = Set.copyOf(avoided);
        conditions = Set.copyOf(conditions);
        included = Set.copyOf(included);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * Asks for a program for one part of the body, with what nearly every home has and nothing to be avoided.
     *
     * @param region the part of the body
     * @param grade the grade
     * @param time how long a session is to take
     * @return the request
     */
    public static BuildRequest of(Region region, Grade grade, Duration time) {
        return new BuildRequest(
                List.of(region),
                grade,
                time,
                Optional.empty(),
                Optional.empty(),
                Equipment.atHome(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Level.USUAL,
                Optional.empty());
    }

    /**
     * Adds another part of the body.
     *
     * @param region the part of the body
     * @return the same request for this part too
     */
    public BuildRequest and(Region region) {
        return forRegions(
                Stream.concat(regions.stream(), Stream.of(region)).distinct().toList());
    }

    /**
     * Chooses the parts of the body.
     *
     * @param parts the parts, the most important first
     * @return the same request for these parts
     */
    public BuildRequest forRegions(List<Region> parts) {
        return new BuildRequest(
                parts,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Chooses the grade.
     *
     * @param other the grade
     * @return the same request at this grade
     */
    public BuildRequest at(Grade other) {
        return new BuildRequest(
                regions,
                other,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Chooses how long a session takes.
     *
     * @param length how long
     * @return the same request with sessions of this length
     */
    public BuildRequest lasting(Duration length) {
        return new BuildRequest(
                regions,
                grade,
                length,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Chooses on how many days a week.
     *
     * @param days 1 to 7
     * @return the same request on so many days
     */
    public BuildRequest onDays(int days) {
        return new BuildRequest(
                regions,
                grade,
                time,
                Optional.of(days),
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Chooses for how many weeks.
     *
     * @param number how many
     * @return the same request for so many weeks
     */
    public BuildRequest forWeeks(int number) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                Optional.of(number),
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Adds things that are at hand.
     *
     * @param things such as a band
     * @return the same request with these things beside those that it has
     */
    public BuildRequest having(Equipment... things) {
        return havingOnly(joined(equipment, Arrays.asList(things)));
    }

    /**
     * Says all that is at hand, and nothing else is: not even a chair, unless it is named.
     *
     * @param things all things; may be empty
     * @return the same request with these things only
     */
    public BuildRequest havingOnly(Collection<Equipment> things) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                Set.copyOf(things),
                avoided,
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Adds positions that the person cannot take.
     *
     * @param positions such as kneeling
     * @return the same request without exercises that begin or end in them
     */
    public BuildRequest avoiding(Position... positions) {
        return avoidingOnly(joined(avoided, Arrays.asList(positions)));
    }

    /**
     * Says all positions that the person cannot take.
     *
     * @param positions the positions; may be empty
     * @return the same request without exercises that begin or end in them
     */
    public BuildRequest avoidingOnly(Collection<Position> positions) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                Set.copyOf(positions),
                conditions,
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Says that the person cannot get down to the floor and up again.
     *
     * @return the same request without positions on the floor
     */
    public BuildRequest avoidingTheFloor() {
        return avoidingOnly(joined(
                avoided,
                Stream.of(Position.values()).filter(Position::onTheFloor).toList()));
    }

    /**
     * Adds conditions that the person has.
     *
     * @param more such as high blood pressure
     * @return the same request without exercises that ask to be careful with them
     */
    public BuildRequest with(Condition... more) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                joined(conditions, Arrays.asList(more)),
                included,
                leftOut,
                level,
                soreSide);
    }

    /**
     * Adds exercises that must be in it.
     *
     * @param exercises their ids
     * @return the same request with them
     */
    public BuildRequest including(ExerciseId... exercises) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                joined(included, Arrays.asList(exercises)),
                leftOut,
                level,
                soreSide);
    }

    /**
     * Says all exercises that must be in it, and all that must not.
     *
     * @param in their ids; may be empty
     * @param out their ids; may be empty
     * @return the same request with and without them
     */
    public BuildRequest choosing(Collection<ExerciseId> in, Collection<ExerciseId> out) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                Set.copyOf(in),
                Set.copyOf(out),
                level,
                soreSide);
    }

    /**
     * Adds exercises that must not be in it.
     *
     * @param exercises their ids
     * @return the same request without them
     */
    public BuildRequest leavingOut(ExerciseId... exercises) {
        return choosing(included, joined(leftOut, Arrays.asList(exercises)));
    }

    /**
     * Chooses the rungs of the ladders.
     *
     * @param rung easier, usual or harder
     * @return the same request at this level
     */
    public BuildRequest atLevel(Level rung) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                rung,
                soreSide);
    }

    /**
     * Says which side is sore.
     *
     * @param side the sore side
     * @return the same request, in which the other side goes first
     */
    public BuildRequest withSoreSide(Side side) {
        return new BuildRequest(
                regions,
                grade,
                time,
                daysPerWeek,
                weeks,
                equipment,
                avoided,
                conditions,
                included,
                leftOut,
                level,
                Optional.of(side));
    }

    private static <T> Set<T> joined(Set<T> some, Collection<T> more) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
